package kaocheng.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;
import kaocheng.usecase.ImportReport.Doubt;
import kaocheng.usecase.OddFigure.Proposal;
import org.jspecify.annotations.Nullable;

/** Tells where all figures of a department are those of another one: the wrong sheet was copied. */
final class WrongSheet {
  private static final int FEWEST = 3;

  private final Trails trails;
  private final Set<String> others;
  private final Map<Column, Map<String, Rational>> columns;
  private final Map<Integer, Set<String>> candidates = new HashMap<>();

  /** Whose figures of which quarter stand together. */
  record Column(int year, Quarter quarter, String department) {}

  /** The departments whose stored figures are looked at, and what the file brings. */
  WrongSheet(Trails trails, Set<String> others, List<Incoming> file) {
    this.trails = trails;
    this.others = others;
    this.columns = new HashMap<>();
    file.forEach(
        one ->
            columns
                .computeIfAbsent(column(one), _ -> new HashMap<>())
                .put(one.key().number(), one.figure()));
  }

  static Column column(Incoming one) {
    return new Column(one.year(), one.quarter(), one.key().department());
  }

  /** Whether the figures of a column stand at another department, now or in an earlier quarter. */
  Optional<Doubt> doubt(Incoming first) {
    var asked = column(first);
    var figures = columns.getOrDefault(asked, Map.of());
    if (figures.values().stream().distinct().filter(WrongSheet::tells).count() < FEWEST) {
      return Optional.empty();
    }
    for (var other : candidates.computeIfAbsent(asked.year(), this::candidates)) {
      if (!other.equals(asked.department())) {
        var found = sameAt(other, asked, figures);
        if (found != null) {
          return Optional.of(
              first.doubt(
                  Message.of(
                      OddFigure.OF_ANOTHER_DEPARTMENT,
                      found.department(),
                      found.year(),
                      found.quarter().number(),
                      figures.size()),
                  Proposal.CHECK_THE_SHEET));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean tells(Rational figure) {
    return !figure.isZero() && !figure.equals(Rational.ONE);
  }

  private Set<String> candidates(int year) {
    var departments =
        columns.keySet().stream()
            .filter(one -> one.year() == year)
            .map(Column::department)
            .collect(Collectors.toCollection(TreeSet::new));
    departments.addAll(others);
    return departments;
  }

  private @Nullable Column sameAt(String other, Column asked, Map<String, Rational> figures) {
    for (var quarter : asked.quarter().upToHere().reversed()) {
      var column = new Column(asked.year(), quarter, other);
      if (figures.entrySet().stream()
          .allMatch(one -> one.getValue().equals(at(column, one.getKey())))) {
        return column;
      }
    }
    return null;
  }

  private @Nullable Rational at(Column column, String number) {
    var brought = columns.getOrDefault(column, Map.of()).get(number);
    return brought != null || !others.contains(column.department())
        ? brought
        : trails
            .index(column.year())
            .find(column.department(), number)
            .flatMap(
                ref ->
                    trails
                        .standing(column.year(), column.department())
                        .find(ref.id(), column.quarter()))
            .flatMap(current -> Incoming.figure(current.content().reported()))
            .orElse(null);
  }
}
