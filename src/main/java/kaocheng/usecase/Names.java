package kaocheng.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.FoldedName;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.intake.MeasurementRow;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.usecase.RowFault.Remedy;

/**
 * Which department and indicator a row means that calls them by name. A name is taken where it can
 * be only one, and said so; otherwise the nearest are offered and none is taken.
 */
final class Names {
  private static final int MOST_CANDIDATES = 3;

  private final Books books;
  private final Map<String, String> aliases;
  private final Map<Integer, List<Entry>> departments = new HashMap<>();
  private final Map<Integer, Map<String, List<Indicator>>> years = new HashMap<>();
  private final Map<Desk, List<Entry>> indicators = new HashMap<>();
  private final Map<Asked, Answer> answers = new HashMap<>();

  /** Beside the names themselves, others that somebody once said belong to a code. */
  Names(Books books, Map<String, String> aliases) {
    this.books = books;
    this.aliases = Map.copyOf(aliases);
  }

  /** A code with its name. */
  private record Entry(String code, String name, FoldedName folded) {
    @Override
    public String toString() {
      return code + " " + name;
    }
  }

  private record Desk(int year, String department) {}

  private record Asked(Column column, Desk desk, String code, String name) {}

  /** What a row means by its names. */
  sealed interface Meant {
    record Key(IndicatorKey indicator, List<Trouble> remarks) implements Meant {}

    record Nobody(Trouble trouble) implements Meant, Answer {}
  }

  /** The code that one name stands for. */
  sealed interface Answer {
    record Code(String code, List<Trouble> remarks) implements Answer {}
  }

  /** The codes of a row, with those that only its names tell. */
  Meant meant(MeasurementRow row) {
    var key = row.indicator();
    var desk = new Desk(row.year(), "");
    var department =
        answer(
            new Asked(
                MeasurementColumn.DEPARTMENT_NAME,
                desk,
                key.department(),
                row.called().department()));
    if (!(department instanceof Answer.Code(var code, var remarks))) {
      return (Meant.Nobody) department;
    }
    var number =
        answer(
            new Asked(
                MeasurementColumn.INDICATOR_NAME,
                new Desk(row.year(), code),
                key.number(),
                row.called().indicator()));
    if (!(number instanceof Answer.Code(var its, var more))) {
      return (Meant.Nobody) number;
    }
    var all = new ArrayList<>(remarks);
    all.addAll(more);
    return new Meant.Key(new IndicatorKey(code, its), all);
  }

  private Answer answer(Asked asked) {
    if (asked.name().isEmpty()) {
      return new Answer.Code(asked.code(), List.of());
    }
    var known = answers.get(asked);
    if (known != null) {
      return known;
    }
    var found = resolved(asked);
    answers.put(asked, found instanceof Answer.Code(var code, _) ? told(code) : found);
    return found;
  }

  /** What was remarked once need not be remarked on every row. */
  private static Answer told(String code) {
    return new Answer.Code(code, List.of());
  }

  private Answer resolved(Asked asked) {
    var ofDepartment = asked.column().equals(MeasurementColumn.DEPARTMENT_NAME);
    var entries =
        ofDepartment
            ? departments.computeIfAbsent(asked.desk().year(), this::departments)
            : indicators.computeIfAbsent(asked.desk(), this::indicators);
    var name = FoldedName.of(asked.name());
    var same = same(entries, name, ofDepartment);
    if (!asked.code().isEmpty()) {
      return besideCode(asked, entries, same);
    }
    if (same.size() == 1) {
      var entry = same.getFirst();
      if (entry.name().equals(asked.name().strip())) {
        return told(entry.code());
      }
      var remark = trouble(asked, Message.of(RowFault.NAME_TAKEN_FOR, entry.code(), entry.name()));
      return new Answer.Code(entry.code(), List.of(remark));
    }
    return new Meant.Nobody(unclear(asked, same.isEmpty() ? nearest(entries, name) : same, same));
  }

  /** Names that are the same in full go before those that only leave out the city. */
  private List<Entry> same(List<Entry> entries, FoldedName name, boolean ofDepartment) {
    var alias = aliases.get(name.text());
    if (alias != null && entries.stream().anyMatch(entry -> entry.code().equals(alias))) {
      return entries.stream().filter(entry -> entry.code().equals(alias)).toList();
    }
    var equal = matching(entries, name, FoldedName::equals);
    return equal.isEmpty() && ofDepartment
        ? matching(entries, name, FoldedName::isSameOffice)
        : equal;
  }

  private static List<Entry> matching(
      List<Entry> entries, FoldedName name, BiPredicate<FoldedName, FoldedName> alike) {
    return entries.stream()
        .filter(entry -> !name.text().isEmpty() && alike.test(entry.folded(), name))
        .toList();
  }

  /** An unknown code is told by whoever looks it up; a known one must have this name. */
  private Answer besideCode(Asked asked, List<Entry> entries, List<Entry> same) {
    var named = entries.stream().filter(entry -> entry.code().equals(asked.code())).findFirst();
    if (named.isEmpty() || same.contains(named.get())) {
      return new Answer.Code(asked.code(), List.of());
    }
    return new Meant.Nobody(
        Doubts.about(
            asked.column(),
            asked.name(),
            Message.of(RowFault.NAME_OF_ANOTHER, asked.code(), named.get().name()),
            Message.of(Remedy.CHECK_CODE_AND_NAME)));
  }

  private static Trouble unclear(Asked asked, List<Entry> candidates, List<Entry> same) {
    var said = candidates.stream().limit(MOST_CANDIDATES).map(Entry::toString).toList();
    return Doubts.about(
        asked.column(),
        asked.name(),
        Message.of(same.isEmpty() ? RowFault.NAME_UNKNOWN : RowFault.NAME_OF_SEVERAL),
        said.isEmpty()
            ? Message.of(Remedy.WRITE_THE_CODE)
            : Message.of(Remedy.WRITE_ONE_OF_THE_CODES, said));
  }

  private static List<Entry> nearest(List<Entry> entries, FoldedName name) {
    return entries.stream()
        .filter(entry -> 2 * entry.folded().distance(name) <= longer(entry.folded(), name))
        .sorted(Comparator.comparingInt(entry -> entry.folded().distance(name)))
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private static int longer(FoldedName one, FoldedName other) {
    return Math.max(one.text().length(), other.text().length());
  }

  private static Trouble trouble(Asked asked, Message reason) {
    return Doubts.about(
        asked.column(), asked.name(), reason, Message.of(Remedy.CHECK_CODE_AND_NAME));
  }

  private List<Entry> departments(int year) {
    return books.departments().all(year).stream()
        .map(one -> new Entry(one.code(), one.name(), FoldedName.of(one.name())))
        .toList();
  }

  private List<Entry> indicators(Desk desk) {
    return years
        .computeIfAbsent(
            desk.year(),
            year ->
                books.indicators().all(year).stream()
                    .collect(Collectors.groupingBy(one -> one.key().department())))
        .getOrDefault(desk.department(), List.of())
        .stream()
        .map(one -> new Entry(one.key().number(), one.name(), FoldedName.of(one.name())))
        .toList();
  }
}
