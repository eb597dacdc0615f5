package kaocheng.exchange.bulletin;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Leaf;
import kaocheng.exchange.sheet.Level;
import kaocheng.exchange.sheet.Say;
import kaocheng.exchange.sheet.Strip;
import kaocheng.model.Quarter;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rounding;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.TableWord;

/** The figures behind the pictures over the quarters, as tables of a workbook with their charts. */
final class Trends {
  private static final int QUARTERS = 4;
  private static final int FIRST_TOTAL = 2;

  private final Edition edition;
  private final Say say;

  private Trends(Edition edition) {
    this.edition = edition;
    this.say = edition.say();
  }

  static List<Leaf> of(Edition edition) {
    var trends = new Trends(edition);
    return Stream.of(trends.totals(), new CourseTable(edition).leaf())
        .flatMap(Optional::stream)
        .toList();
  }

  /** The totals of all departments, the higher the darker. */
  private Optional<Leaf> totals() {
    var title = say.word(BulletinWord.HEAT_QUARTERS);
    var table =
        new Tables(edition, title, title)
            .column(TableWord.DEPARTMENT, Kind.TEXT, 34)
            .column(TableWord.GROUP, Kind.TEXT, 22);
    for (var quarter : Quarter.values()) {
      table.column(Edition.word(quarter), Kind.FIGURE, 14);
    }
    edition
        .groups()
        .forEach(
            (group, cards) -> cards.forEach(card -> table.row(Level.DEPARTMENT, totals(card))));
    table.note(say.word(BulletinWord.TOTALS_NOTE));
    var sheet = table.table().sheet();
    var rows = sheet.rows().size();
    var figures = new Strip(0, FIRST_TOTAL, rows - 1, FIRST_TOTAL + QUARTERS - 1);
    var most = edition.cycle().policy().fullMarks();
    return rows == 0
        ? Optional.empty()
        : Optional.of(
            new Leaf(
                sheet,
                List.of(),
                List.of(
                    new Leaf.Shading(
                        figures, most.toDecimal(Rounding.of(0, RoundingMode.CEILING))))));
  }

  private Cell[] totals(Scorecard card) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.text(card.department().name()));
    cells.add(Cell.text(card.department().group()));
    for (var quarter : Quarter.values()) {
      cells.add(quarter.number() > edition.quarters().size() ? Cell.BLANK : total(quarter, card));
    }
    return cells.toArray(Cell[]::new);
  }

  private Cell total(Quarter quarter, Scorecard card) {
    return edition.quarters().get(quarter.number() - 1).stream()
        .filter(one -> one.department().code().equals(card.department().code()))
        .findFirst()
        .map(one -> Say.figure(one.result(), all -> all.published().value(), edition.published()))
        .orElse(Cell.NONE);
  }
}
