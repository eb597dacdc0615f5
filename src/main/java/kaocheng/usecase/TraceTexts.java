package kaocheng.usecase;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaocheng.model.Department;
import kaocheng.model.text.Language;
import kaocheng.store.Alteration;
import kaocheng.store.Books;
import kaocheng.store.TraceEntry;
import kaocheng.usecase.TraceDetail.Difference;
import kaocheng.wording.Words;
import org.jspecify.annotations.Nullable;

/** Says in one language what entries of the trace tell in the words of the store. */
final class TraceTexts {
  private static final DateTimeFormatter TO_THE_SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
  private static final Pattern FIELD = Pattern.compile("([A-Z][A-Z_]*)=(.*)");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern QUARTER = Pattern.compile("Q([1-4])");
  private static final String BETWEEN = ", ";

  private final Books books;
  private final Words words;
  private final Map<Integer, Map<String, String>> departments = new HashMap<>();

  TraceTexts(Books books, Language language) {
    this.books = books;
    this.words = Words.in(language);
  }

  TraceLine line(TraceEntry entry) {
    return new TraceLine(
        entry.number(),
        time(entry.at()),
        entry.actor(),
        words.say(entry.action()),
        subject(entry.subject()),
        said(entry.was(), entry.became()),
        said(entry.became(), entry.was()));
  }

  /** The time as the clock showed it to the one who did it. */
  static String time(OffsetDateTime moment) {
    return TO_THE_SECOND.format(moment);
  }

  /** Each thing that a subject names. */
  private String subject(String subject) {
    return Arrays.stream(subject.split(BETWEEN))
        .map(this::thing)
        .collect(Collectors.joining(BETWEEN));
  }

  /** Year, department and quarter in words; what is no such thing, a file's name, as it stands. */
  private String thing(String named) {
    var parts = named.split(" ");
    if (!YEAR.matcher(parts[0]).matches()) {
      return named;
    }
    var known = departments.computeIfAbsent(Integer.valueOf(parts[0]), this::names);
    var said = new ArrayList<String>();
    said.add(words.say(TraceWord.YEAR, List.of(parts[0])));
    var understood = parts.length == 1;
    for (var part : List.of(parts).subList(1, parts.length)) {
      var quarter = QUARTER.matcher(part);
      var name = known.get(part);
      if (quarter.matches()) {
        said.add(words.say(TraceWord.QUARTER, List.of(quarter.group(1))));
        understood = true;
      } else if (name != null) {
        said.add(words.say(TraceWord.DEPARTMENT, List.of(name, part)));
        understood = true;
      } else {
        said.add(TraceCode.of(part).map(words::say).orElse(part));
      }
    }
    return understood ? String.join(" ", said) : named;
  }

  private Map<String, String> names(int year) {
    return books.cycles().find(year).isEmpty()
        ? Map.of()
        : books.departments().all(year).stream()
            .collect(Collectors.toMap(Department::code, Department::name));
  }

  /** What differs field by field, also where only one side tells of a field. */
  List<Difference> differences(TraceEntry entry) {
    var was = fields(entry.was());
    var became = fields(entry.became());
    var names = new LinkedHashSet<>(was.keySet());
    names.addAll(became.keySet());
    return names.stream()
        .filter(name -> !isInternal(name) || names.stream().allMatch(TraceTexts::isInternal))
        .map(
            name ->
                new Difference(
                    name.isEmpty() ? "" : words.say(TraceField.valueOf(name)),
                    value(name, was.get(name)),
                    value(name, became.get(name))))
        .toList();
  }

  private String said(String told, String other) {
    var fields = fields(told);
    var all = new LinkedHashSet<>(fields.keySet());
    all.addAll(fields(other).keySet());
    var onlyInternal = all.stream().allMatch(TraceTexts::isInternal);
    return fields.keySet().stream()
        .filter(name -> onlyInternal || !isInternal(name))
        .map(name -> field(name, value(name, fields.get(name))))
        .collect(Collectors.joining("\n"));
  }

  private String field(String name, String value) {
    return name.isEmpty()
        ? value
        : words.say(
            TraceWord.FIELD,
            List.of(
                TraceField.valueOf(name), value.isEmpty() ? words.say(TraceWord.EMPTY) : value));
  }

  private static boolean isInternal(String name) {
    return !name.isEmpty() && TraceField.valueOf(name).isInternal();
  }

  private String value(String name, @Nullable String told) {
    if (told == null) {
      return "";
    }
    if (told.equals(Alteration.UNDONE)) {
      return words.say(TraceWord.UNDONE);
    }
    return !name.isEmpty() && TraceField.valueOf(name).isCoded()
        ? TraceCode.of(told).map(words::say).orElse(told)
        : told;
  }

  /** The fields that a text tells of by their columns; what is of no column stands under none. */
  private static SequencedMap<String, String> fields(String told) {
    var fields = new LinkedHashMap<String, String>();
    if (told.isEmpty()) {
      return fields;
    }
    var name = "";
    for (var line : told.split("\n", -1)) {
      var found = FIELD.matcher(line);
      if (found.matches() && TraceField.isOne(found.group(1))) {
        name = found.group(1);
        fields.put(name, found.group(2));
      } else {
        fields.merge(name, line, (before, more) -> before + "\n" + more);
      }
    }
    return fields;
  }
}
