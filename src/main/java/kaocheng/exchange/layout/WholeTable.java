package kaocheng.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.layout.Arrangement.Given;
import kaocheng.exchange.table.Table;

/**
 * What holds for all rows of a table: what a person says of it goes before what its titles and
 * names say, and what a column says of each row before both.
 */
final class WholeTable {
  private final Table table;
  private final Choices choices;
  private final Offices offices;

  WholeTable(Table table, Choices choices, Offices offices) {
    this.table = table;
    this.choices = choices;
    this.offices = offices;
  }

  /** The arrangement with what holds for all rows; the nearest of the titles comes first. */
  Arrangement of(Arrangement found, List<String> titles) {
    var givens = new ArrayList<Given>();
    choices.givens().entrySet().stream()
        .filter(said -> !said.getValue().isEmpty())
        .forEach(
            said ->
                givens.add(new Given(said.getKey(), said.getValue(), choices.confidence(), "")));
    for (var fact : facts(found, titles)) {
      if (givens.stream().noneMatch(given -> isOfTheSame(given.column(), fact.column()))) {
        givens.add(fact);
      }
    }
    givens.removeIf(given -> isInColumns(found, given));
    return new Arrangement(found.kind(), found.headings(), found.parts(), givens, found.readings());
  }

  /** A person who says whose table it is by a code need not be told the name that a title has. */
  private static boolean isOfTheSame(Column said, Column fact) {
    return said.equals(fact)
        || (fact.equals(MeasurementColumn.DEPARTMENT_NAME)
            && said.equals(MeasurementColumn.DEPARTMENT));
  }

  /** What a column says of each row goes before what a title says of all. */
  private static boolean isInColumns(Arrangement found, Given given) {
    return found.columns().contains(given.column())
        || (given.column().equals(MeasurementColumn.DEPARTMENT_NAME)
            && found.columns().contains(MeasurementColumn.DEPARTMENT))
        || (given.column().equals(MeasurementColumn.DEPARTMENT)
            && found.columns().contains(MeasurementColumn.DEPARTMENT_NAME));
  }

  /** What is said of the whole table; the nearest text counts, names of sheet and file last. */
  private List<Given> facts(Arrangement found, List<String> titles) {
    var labels = List.of(table.sheet(), table.file());
    var facts =
        new ArrayList<>(TitleFacts.in(Stream.concat(titles.stream(), labels.stream()).toList()));
    var columns = found.columns();
    if (!columns.contains(MeasurementColumn.DEPARTMENT)
        && !columns.contains(MeasurementColumn.DEPARTMENT_NAME)
        && facts.stream()
            .noneMatch(fact -> fact.column().equals(MeasurementColumn.DEPARTMENT_NAME))) {
      offices
          .calledIn(titles, labels)
          .map(
              called ->
                  new Given(
                      MeasurementColumn.DEPARTMENT_NAME,
                      called.name(),
                      Confidence.LIKELY,
                      called.foundIn()))
          .ifPresent(facts::add);
    }
    return facts;
  }
}
