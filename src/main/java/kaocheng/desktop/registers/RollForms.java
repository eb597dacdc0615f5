package kaocheng.desktop.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.EntryForm;
import kaocheng.desktop.base.form.EntryForm.Asked;
import kaocheng.desktop.base.form.EntryLine;
import kaocheng.desktop.base.form.EntryLine.Choice;
import kaocheng.desktop.base.form.EntryLine.Writing;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.usecase.EditFault;
import kaocheng.usecase.Edited;
import kaocheng.usecase.EntrySort;
import kaocheng.usecase.FormField;
import kaocheng.usecase.Registers;
import kaocheng.usecase.Roll;
import kaocheng.usecase.RollSort;
import kaocheng.usecase.Rolls;
import kaocheng.usecase.RuleSubjects.Subject;

/** The forms for lists: whose it is and for which quarter, and its rows below. */
final class RollForms {
  private static final int JUDGES = 5;

  private final Speech speech;
  private final RegistersModel model;
  private final EntryForm form;
  private final RowGrid rows;
  private final Consumer<Edited> then;

  RollForms(Speech speech, RegistersModel model, EntryForm form, Consumer<Edited> then) {
    this.speech = speech;
    this.model = model;
    this.form = form;
    this.rows = new RowGrid(speech, this::changed);
    this.then = then;
  }

  private void changed() {
    rows.clearFaults();
    form.changed();
  }

  /** Tells what is wrong at the fields, of the rows as well. */
  void refuse(List<EditFault> faults) {
    form.refuse(rows.refuse(faults));
    rows.refused().ifPresent(form::goTo);
  }

  void change(RegisterLine line, Rolls.Entry entry) {
    var roll = entry.roll();
    var key = roll.subject().indicator();
    var head =
        Map.of(
            "department",
            key.department(),
            "indicator",
            key.number(),
            "quarter",
            Integer.toString(roll.subject().quarter().number()),
            "as_of",
            roll.asOf());
    var lines =
        lines(roll.sort(), head).stream()
            .map(one -> one.field().name().equals("as_of") ? one : one.as(Writing.FIXED))
            .toList();
    open(speech.say(RegistersText.CHANGING, line.title()), lines, RegistersText.DO_WRITE);
    model
        .choices()
        .subject(key.department(), key.number())
        .ifPresent(subject -> rows.lay(roll.sort(), subject, roll.rows()));
    form.below(rows.view());
    form.focus();
  }

  void add(RollSort sort) {
    var department = model.chosen().department();
    var quarter = Integer.toString(model.at().quarter());
    var register = speech.say(model.chosen().register().text());
    open(speech.say(RegistersText.ADDING, register), List.of(), RegistersText.DO_ADD);
    layNew(sort, Map.of("department", department, "quarter", quarter));
    form.focus();
  }

  private void layNew(RollSort sort, Map<String, String> head) {
    form.lay(lines(sort, head));
    form.follow("department", texts -> layNew(sort, without("indicator", texts)));
    form.follow("indicator", texts -> layNew(sort, texts));
    model
        .choices()
        .subject(text(head, "department"), text(head, "indicator"))
        .ifPresent(
            subject -> {
              rows.lay(sort, subject, blank(sort, subject));
              form.below(rows.view());
            });
  }

  private static Map<String, String> without(String field, Map<String, String> texts) {
    var rest = new HashMap<>(texts);
    rest.remove(field);
    return rest;
  }

  /** The rows that the rules of the indicator expect, to be filled in. */
  private static List<Map<String, String>> blank(RollSort sort, Subject subject) {
    var blank = new ArrayList<Map<String, String>>();
    switch (sort) {
      case SURVEY -> {
        var groups = subject.words("voters").isEmpty() ? List.of("") : subject.words("voters");
        var points =
            subject.words("point").isEmpty() ? List.of("", "", "") : subject.words("point");
        for (var group : groups) {
          points.forEach(point -> blank.add(Map.of("voters", group, "point", point)));
        }
      }
      case PANEL -> {
        for (var at = 0; at < JUDGES; at++) {
          blank.add(Map.of());
        }
      }
      case HONOURS -> blank.add(Map.of());
    }
    return blank;
  }

  private List<EntryLine> lines(RollSort sort, Map<String, String> head) {
    return sort.head().stream().map(field -> line(field, head)).toList();
  }

  private EntryLine line(FormField field, Map<String, String> head) {
    var line = EntryLine.of(field, text(head, field.name()));
    return switch (field.name()) {
      case "department" -> line.choosing(model.choices().departments()).as(Writing.CHOSEN);
      case "indicator" ->
          line.choosing(model.choices().indicators(text(head, "department"))).as(Writing.CHOSEN);
      case "quarter" -> line.choosing(quarters());
      default -> line;
    };
  }

  private List<Choice> quarters() {
    return List.of(Quarter.values()).stream()
        .map(one -> new Choice(Integer.toString(one.number()), speech.verdicts().quarter(one)))
        .toList();
  }

  private static String text(Map<String, String> texts, String field) {
    return texts.getOrDefault(field, "");
  }

  private void open(String title, List<EntryLine> lines, RegistersText act) {
    var sort = model.chosen().register().roll().orElseThrow();
    form.open(
        new Asked(title, speech.say(model.chosen().register().note()), lines, speech.say(act)),
        written -> roll(sort, written).ifPresent(roll -> model.put(roll, then)),
        written ->
            roll(sort, written)
                .filter(roll -> !roll.rows().isEmpty())
                .ifPresent(
                    roll ->
                        model.check(roll, edited -> form.foretell(edited, model.at().quarter()))));
  }

  private Optional<Roll> roll(RollSort sort, Map<String, String> head) {
    var key = new IndicatorKey(text(head, "department"), text(head, "indicator"));
    return Quarter.of(Integer.parseInt("0" + text(head, "quarter")))
        .map(
            quarter ->
                new Roll(
                    sort,
                    model.at().year(),
                    new Roll.Subject(key, quarter),
                    text(head, "as_of"),
                    rows.texts()));
  }

  /** Asks why a list is taken back. */
  void takeBack(RegisterLine line, Rolls.Entry entry) {
    var reason =
        Registers.fields(EntrySort.ADJUSTMENT).stream()
            .filter(field -> field.name().equals("reason"))
            .map(one -> EntryLine.of(one.needed(), "").as(Writing.LONG))
            .toList();
    form.open(
        new Asked(
            speech.say(RegistersText.WITHDRAWING, line.title()),
            speech.say(RegistersText.TAKE_BACK_NOTE),
            reason,
            speech.say(RegistersText.DO_WITHDRAW)),
        written -> model.takeBack(entry, text(written, "reason"), then),
        _ -> {});
    form.focus();
  }
}
