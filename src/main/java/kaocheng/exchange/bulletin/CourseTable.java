package kaocheng.exchange.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import kaocheng.exchange.bulletin.Lagging.Behind;
import kaocheng.exchange.chart.Caption;
import kaocheng.exchange.chart.CellChart;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Leaf;
import kaocheng.exchange.sheet.Level;
import kaocheng.exchange.sheet.Say;
import kaocheng.exchange.sheet.SheetChart;
import kaocheng.exchange.sheet.Strip;
import kaocheng.model.Judgement;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import kaocheng.model.card.IndicatorLine;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.TableWord;

/**
 * What was reached and what was asked quarter by quarter, in a table with a chart of each course.
 */
final class CourseTable {
  private static final int LABEL = 3;
  private static final int FIRST = 4;
  private static final int LAST = FIRST + Quarter.values().length - 1;
  private static final Pattern FIGURE = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)(%?)[^0-9%]*");

  private final Edition edition;
  private final Say say;
  private final Courses courses;
  private final Tables table;
  private final List<SheetChart> charts = new ArrayList<>();
  private int rows;

  CourseTable(Edition edition) {
    this.edition = edition;
    this.say = edition.say();
    this.courses = new Courses(edition);
    var title = say.word(BulletinWord.COURSES);
    this.table =
        new Tables(edition, title, title)
            .column(TableWord.DEPARTMENT, Kind.TEXT, 26)
            .column(BulletinWord.INDICATOR, Kind.TEXT, 34)
            .column(TableWord.UNIT, Kind.WORD, 10)
            .column(BulletinWord.VALUE, Kind.WORD, 12);
  }

  /** The table with its charts; none where no course is told of. */
  Optional<Leaf> leaf() {
    for (var quarter : Quarter.values()) {
      table.column(Edition.word(quarter), Kind.FIGURE, 13);
    }
    table.column(TableWord.REMARK, Kind.TEXT, 26).note(say.word(BulletinWord.COURSES_NOTE));
    courses.chosen().forEach(this::add);
    return rows == 0
        ? Optional.empty()
        : Optional.of(new Leaf(table.table().sheet(), charts, List.of()));
  }

  private void add(Behind one) {
    var reached = figures(one, judgement -> say.figures().measured(judgement));
    var asked = figures(one, judgement -> say.figures().bound(judgement));
    var all = new ArrayList<>(reached);
    all.addAll(asked);
    if (all.stream().anyMatch(Cell.Text.class::isInstance)) {
      return;
    }
    row(one, BulletinWord.ACTUAL, reached, Cell.text(gaps(one)));
    row(one, BulletinWord.ASKED, asked, Cell.BLANK);
    charts.add(chart(one));
  }

  private void row(Behind one, BulletinWord label, List<Cell> figures, Cell remark) {
    var symbol = one.scored().measured().unit().symbol();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.text(one.department().name()));
    cells.add(Cell.text(name(one)));
    cells.add(symbol.isEmpty() ? Cell.NONE : Cell.text(symbol));
    cells.add(Cell.text(say.word(label)));
    cells.addAll(figures);
    cells.add(remark);
    table.row(Level.DEPARTMENT, cells.toArray(Cell[]::new));
    rows++;
  }

  private static String name(Behind one) {
    var indicator = one.line().indicator();
    return indicator.key().number() + " " + indicator.name();
  }

  private List<Cell> figures(Behind one, Function<Judgement, String> told) {
    var cells = new ArrayList<Cell>();
    for (var quarter : Quarter.values()) {
      cells.add(
          line(one, quarter)
              .flatMap(CourseTable::judgement)
              .map(judgement -> figure(told.apply(judgement)))
              .orElse(Cell.BLANK));
    }
    return cells;
  }

  private Optional<IndicatorLine> line(Behind one, Quarter quarter) {
    return courses.line(quarter, one.line().indicator().key());
  }

  private static Optional<Judgement> judgement(IndicatorLine line) {
    return line.outcome() instanceof Outcome.Scored scored
        ? Optional.ofNullable(scored.judgement())
        : Optional.empty();
  }

  /** The digits as they are read elsewhere; words where there is more to read than digits. */
  private static Cell figure(String told) {
    var found = FIGURE.matcher(told);
    if (!found.matches()) {
      return Cell.text(told);
    }
    var digits = new BigDecimal(found.group(1));
    return found.group(2).isEmpty()
        ? Cell.number(digits)
        : new Cell.Percentage(digits.movePointLeft(2));
  }

  /** Why quarters that are over have no figure. */
  private String gaps(Behind one) {
    var gaps = new ArrayList<String>();
    for (var quarter : Quarter.values()) {
      line(one, quarter)
          .filter(line -> judgement(line).isEmpty())
          .ifPresent(
              line -> gaps.add(edition.name(quarter) + "　" + say.verdicts().state(line.outcome())));
    }
    return String.join("\n", gaps);
  }

  private SheetChart chart(Behind one) {
    var unit = courses.unit(one.scored().measured().unit());
    var caption = edition.caption(name(one), unit);
    var titles = new CellChart.Titles(say.word(BulletinWord.QUARTER), upright(one, unit));
    return new SheetChart(
        CellChart.Shape.LINES,
        new Caption(caption.title(), one.department().name() + "　" + caption.note()),
        titles,
        List.of(course(rows - 2), course(rows - 1)));
  }

  private String upright(Behind one, String unit) {
    return switch (one.scored().measured().unit().kind()) {
      case PERCENT, COUNTED -> say.said(BulletinWord.VALUE_IN, say.word(BulletinWord.VALUE), unit);
      case PLAIN, PERCENT_POINT, POINTS, DATE, PLACE, PLACES, MONTHS, VERDICT, GRADE ->
          say.word(BulletinWord.VALUE);
    };
  }

  private static SheetChart.Line course(int row) {
    return new SheetChart.Line(
        Strip.cell(row, LABEL),
        Strip.across(Strip.HEADS, FIRST, LAST),
        Strip.across(row, FIRST, LAST));
  }
}
