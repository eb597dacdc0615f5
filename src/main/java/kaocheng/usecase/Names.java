package kaocheng.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.FoldedName;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.intake.MeasurementRow;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.IndicatorKey;
import kaocheng.model.text.Message;
import kaocheng.store.Alias;
import kaocheng.store.AliasSort;
import kaocheng.store.Books;
import kaocheng.usecase.CodedNames.CodedName;
import kaocheng.usecase.CodedNames.Scope;
import kaocheng.usecase.RowFault.Remedy;

/**
 * Which department and indicator a row means that calls them by name. A name is taken where it can
 * be only one, and said so; otherwise the nearest are offered and none is taken.
 */
final class Names {
  private static final int MOST_CANDIDATES = 3;

  private final CodedNames names;
  private final Map<Alias, String> said;
  private final Map<Asked, Answer> answers = new HashMap<>();

  /** The names of the workbook, and those that a person once said to mean somebody. */
  Names(Books books) {
    this.names = new CodedNames(books);
    this.said = Map.copyOf(books.aliases().all());
  }

  private record Asked(Column column, Scope scope, String code, String name) {}

  /** What a row means by its names. */
  sealed interface Meant {
    record Key(IndicatorKey indicator, List<Trouble> remarks) implements Meant {}

    /** The code and the name beside it contradict each other. */
    record Nobody(Trouble trouble) implements Meant, Answer {}

    /** A name that means nobody as yet, so that a person can say whom. */
    record Unclear(Trouble trouble, UnclearName name) implements Meant, Answer {}
  }

  /** The code that one name stands for. */
  sealed interface Answer {
    record Code(String code, List<Trouble> remarks) implements Answer {}
  }

  /** The codes of a row, with those that only its names tell. */
  Meant meant(MeasurementRow row) {
    var key = row.indicator();
    var departments = new Scope(row.year(), "");
    var department =
        answer(
            new Asked(
                MeasurementColumn.DEPARTMENT_NAME,
                departments,
                key.department(),
                row.called().department()));
    return switch (department) {
      case Meant.Nobody nobody -> nobody;
      case Meant.Unclear unclear -> unclear;
      case Answer.Code(var code, var remarks) when !isKnown(departments, code) ->
          new Meant.Key(new IndicatorKey(code, key.number()), remarks);
      case Answer.Code(var code, var remarks) -> meant(row, code, remarks);
    };
  }

  private Meant meant(MeasurementRow row, String department, List<Trouble> remarks) {
    var indicator =
        answer(
            new Asked(
                MeasurementColumn.INDICATOR_NAME,
                new Scope(row.year(), department),
                row.indicator().number(),
                row.called().indicator()));
    return switch (indicator) {
      case Meant.Nobody nobody -> nobody;
      case Meant.Unclear unclear -> unclear;
      case Answer.Code(var number, var more) -> {
        var all = new ArrayList<>(remarks);
        all.addAll(more);
        yield new Meant.Key(new IndicatorKey(department, number), all);
      }
    };
  }

  /** An unknown code is told by whoever looks it up. */
  private boolean isKnown(Scope scope, String code) {
    return names.in(scope).stream().anyMatch(one -> one.code().equals(code));
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
    var all = names.in(asked.scope());
    var name = FoldedName.of(asked.name());
    var same = same(asked, all, name);
    if (!asked.code().isEmpty()) {
      return besideCode(asked, all, same);
    }
    if (same.size() == 1) {
      var one = same.getFirst();
      if (isTheVeryName(asked, one, all)) {
        return told(one.code());
      }
      var remark = trouble(asked, Message.of(RowFault.NAME_TAKEN_FOR, one.code(), one.name()));
      return new Answer.Code(one.code(), List.of(remark));
    }
    return same.isEmpty()
        ? unclear(asked, RowFault.NAME_UNKNOWN, nearest(asked, all, name))
        : unclear(asked, RowFault.NAME_OF_SEVERAL, same);
  }

  /** Whether it is written just as one is called, and nobody else. */
  private static boolean isTheVeryName(Asked asked, CodedName one, List<CodedName> all) {
    var written = asked.name().strip();
    return one.name().equals(written)
        && all.stream().filter(other -> other.name().equals(written)).count() == 1;
  }

  /** Offices are near one another whatever city they name. */
  private static List<CodedName> nearest(Asked asked, List<CodedName> all, FoldedName name) {
    return asked.scope().isOfDepartments()
        ? nearest(all, name.withoutCity(), one -> one.folded().withoutCity())
        : nearest(all, name, CodedName::folded);
  }

  /**
   * The name in full goes before what a person said of it, for it may be given to somebody new
   * later; and that goes before names that only leave out the city.
   */
  private List<CodedName> same(Asked asked, List<CodedName> all, FoldedName name) {
    var equal = matching(all, name, FoldedName::equals);
    if (equal.size() == 1) {
      return equal;
    }
    var code = said.get(CodedNames.alias(asked.scope().department(), name));
    var meant =
        (equal.isEmpty() ? all : equal).stream().filter(one -> one.code().equals(code)).toList();
    if (!meant.isEmpty() || !equal.isEmpty() || !asked.scope().isOfDepartments()) {
      return meant.isEmpty() ? equal : meant;
    }
    var offices = saidOffices(name);
    return all.stream()
        .filter(one -> one.folded().isSameOffice(name) || offices.contains(one.code()))
        .toList();
  }

  /** The codes that are said to be meant by names of departments that name the city or do not. */
  private Set<String> saidOffices(FoldedName name) {
    return said.entrySet().stream()
        .filter(one -> one.getKey().sort() == AliasSort.DEPARTMENT)
        .filter(one -> new FoldedName(one.getKey().name()).isSameOffice(name))
        .map(Map.Entry::getValue)
        .collect(Collectors.toSet());
  }

  private static List<CodedName> matching(
      List<CodedName> all, FoldedName name, BiPredicate<FoldedName, FoldedName> alike) {
    return all.stream()
        .filter(one -> !name.text().isEmpty() && alike.test(one.folded(), name))
        .toList();
  }

  /** A known code must have this name, or one that a person can say to be the same. */
  private Answer besideCode(Asked asked, List<CodedName> all, List<CodedName> same) {
    var coded = all.stream().filter(one -> one.code().equals(asked.code())).findFirst();
    if (coded.isEmpty() || same.contains(coded.get())) {
      return new Answer.Code(asked.code(), List.of());
    }
    var trouble =
        Doubts.about(
            asked.column(),
            asked.name(),
            Message.of(RowFault.NAME_OF_ANOTHER, asked.code(), coded.get().name()),
            Message.of(Remedy.CHECK_CODE_AND_NAME));
    return same.isEmpty()
        ? new Meant.Unclear(trouble, unclear(asked, List.of(coded.get())))
        : new Meant.Nobody(trouble);
  }

  private static Answer unclear(Asked asked, RowFault reason, List<CodedName> candidates) {
    var offered = candidates.stream().limit(MOST_CANDIDATES).map(CodedName::candidate);
    var said = offered.map(UnclearName.Candidate::toString).toList();
    var trouble =
        Doubts.about(
            asked.column(),
            asked.name(),
            Message.of(reason),
            said.isEmpty()
                ? Message.of(Remedy.WRITE_THE_CODE)
                : Message.of(Remedy.WRITE_ONE_OF_THE_CODES, said));
    return new Meant.Unclear(trouble, unclear(asked, candidates));
  }

  private static UnclearName unclear(Asked asked, List<CodedName> candidates) {
    return new UnclearName(
        asked.scope().year(),
        asked.scope().department(),
        asked.name(),
        candidates.stream().map(CodedName::candidate).toList());
  }

  private static List<CodedName> nearest(
      List<CodedName> all, FoldedName name, Function<CodedName, FoldedName> known) {
    return all.stream()
        .filter(one -> 2 * known.apply(one).distance(name) <= longer(known.apply(one), name))
        .sorted(Comparator.comparingInt(one -> known.apply(one).distance(name)))
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
}
