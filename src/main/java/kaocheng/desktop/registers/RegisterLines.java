package kaocheng.desktop.registers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaocheng.desktop.base.KeptWord;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.registers.RegisterLine.Owner;
import kaocheng.model.Department;
import kaocheng.model.Dossier;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Unit;
import kaocheng.usecase.Draft;
import kaocheng.usecase.RegisterRow;
import kaocheng.usecase.Roll;
import kaocheng.usecase.Rolls;

/** Puts entries and lists into lines. */
final class RegisterLines {
  private static final List<String> WORDS = List.of("scope", "kind", "comparable");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

  private final Speech speech;
  private final Map<String, String> departments;
  private final Map<IndicatorKey, String> indicators;
  private final Map<IndicatorKey, String> units;

  RegisterLines(Speech speech, Dossier dossier) {
    this.speech = speech;
    departments =
        dossier.departments().stream()
            .collect(Collectors.toMap(Department::code, Department::name));
    indicators =
        dossier.indicators().stream().collect(Collectors.toMap(Indicator::key, Indicator::name));
    units =
        dossier.indicators().stream()
            .collect(Collectors.toMap(Indicator::key, one -> unit(one.unit())));
  }

  private static String unit(Unit unit) {
    return unit.kind() == Unit.Kind.COUNTED || unit.kind() == Unit.Kind.POINTS ? unit.symbol() : "";
  }

  private Owner owner(String code, String number) {
    var name = departments.getOrDefault(code, "");
    var indicator = indicators.getOrDefault(new IndicatorKey(code, number), "");
    return new Owner(code, (code + " " + name).strip(), (number + " " + indicator).strip());
  }

  RegisterLine of(RegisterRow row) {
    var draft = row.draft();
    return new RegisterLine(
        draft.name(),
        owner(draft.text("department"), draft.text("indicator")),
        shown(draft),
        row.source().map(speech.explanation()::source).orElse(""),
        draft,
        null);
  }

  /** The cells with units and whole words, where a form has bare numbers. */
  private Map<String, String> shown(Draft draft) {
    var cells = new HashMap<>(draft.cells());
    var key = new IndicatorKey(draft.text("department"), draft.text("indicator"));
    var unit = units.getOrDefault(key, "");
    cells.computeIfPresent(
        "value",
        (_, value) -> NUMBER.matcher(value).matches() ? (value + " " + unit).strip() : value);
    for (var field : WORDS) {
      cells.computeIfPresent(field, (_, word) -> KeptWord.told(speech, word));
    }
    cells.computeIfPresent("quarter", (_, number) -> quarter(number));
    cells.computeIfPresent("base_quarter", (_, number) -> quarter(number));
    return cells;
  }

  private String quarter(String number) {
    return Arrays.stream(Quarter.values())
        .filter(one -> Integer.toString(one.number()).equals(number))
        .map(speech.verdicts()::quarter)
        .findFirst()
        .orElse(number);
  }

  RegisterLine of(Rolls.Entry entry) {
    var roll = entry.roll();
    var key = roll.subject().indicator();
    var quarter = roll.subject().quarter();
    var cells = new HashMap<String, String>();
    cells.put("quarter", speech.verdicts().quarter(quarter));
    cells.put(RegisterLine.CONTENT, content(roll));
    cells.put("version", Integer.toString(entry.source().version()));
    return new RegisterLine(
        key.department() + " " + key.number() + " Q" + quarter.number(),
        owner(key.department(), key.number()),
        cells,
        speech.explanation().source(entry.source()),
        null,
        entry);
  }

  private String content(Roll roll) {
    if (roll.rows().isEmpty()) {
      return speech.say(RegistersText.NONE);
    }
    var between = speech.say(RegistersText.BETWEEN);
    return switch (roll.sort()) {
      case SURVEY -> String.join(between, votes(roll.rows()));
      case PANEL ->
          speech.say(
              RegistersText.JUDGES,
              roll.rows().size(),
              joined(roll, " ", row -> text(row, "mark") + word(row, "grade")));
      case HONOURS -> joined(roll, between, row -> word(row, "level") + " " + text(row, "event"));
    };
  }

  private static String joined(
      Roll roll, String between, Function<Map<String, String>, String> text) {
    return roll.rows().stream().map(text).collect(Collectors.joining(between));
  }

  /** The ballots of each group of voters. */
  private List<String> votes(List<Map<String, String>> rows) {
    var groups = new LinkedHashMap<String, List<String>>();
    for (var row : rows) {
      groups
          .computeIfAbsent(text(row, "voters"), _ -> new ArrayList<>())
          .add(word(row, "point") + " " + text(row, "ballots"));
    }
    var told = new ArrayList<String>();
    groups.forEach((group, votes) -> told.add((group + " " + String.join(" ", votes)).strip()));
    return told;
  }

  private String word(Map<String, String> row, String field) {
    return KeptWord.told(speech, text(row, field));
  }

  private static String text(Map<String, String> row, String field) {
    return row.getOrDefault(field, "");
  }
}
