package kaocheng.exchange.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Column;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Column.Medium;
import kaocheng.exchange.sheet.Fact;
import kaocheng.exchange.sheet.Level;
import kaocheng.exchange.sheet.Row;
import kaocheng.exchange.sheet.Say;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.model.Cycle;
import kaocheng.model.Quarter;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.TableWord;

/** The year summary (年度汇总): each department's year beside its last, and its goals. */
public final class YearSummary {
  private static final int FONT_SIZE = 10;
  private static final int COLUMNS = 17;
  private static final int FIRST_ON_PAPER = 4;

  private final Years years;
  private final Say say;
  private final Map<String, Scorecard> before;
  private final List<Row> rows = new ArrayList<>();

  /**
   * The cycle, its cards as of the year's end, and those of the year before; what is said where
   * there are none.
   */
  public record Years(
      Cycle cycle, List<Scorecard> cards, List<Scorecard> before, BulletinWord absent) {
    public Years {
      cards = List.copyOf(cards);
      before = List.copyOf(before);
    }
  }

  private YearSummary(Years years, Language language) {
    this.years = years;
    this.say = Say.in(language);
    this.before =
        years.before().stream()
            .collect(Collectors.toMap(card -> card.department().code(), Function.identity()));
  }

  public static Sheet of(Years years, Language language) {
    return new YearSummary(years, language).sheet();
  }

  private Sheet sheet() {
    var year = years.cycle().year();
    var title =
        say.said(BulletinWord.SUMMARY_TITLE, Integer.toString(year), Integer.toString(year - 1));
    groups().forEach(this::addGroup);
    var heading =
        new Sheet.Heading(
            say.words().language(),
            say.word(BulletinWord.SUMMARY_NAME),
            title,
            title,
            Quarter.FOURTH.lastDay(year),
            FONT_SIZE);
    return new Sheet(heading, facts(), columns(), rows, List.of(), closing());
  }

  private Map<String, List<Scorecard>> groups() {
    return new Edition(
            say.words().language(), years.cycle(), List.of(years.cards()), Map.of(), List.of())
        .groups();
  }

  private List<Fact> facts() {
    return List.of(
        say.fact(TableWord.YEAR, Cell.number(years.cycle().year())),
        say.fact(
            TableWord.AS_OF, Cell.text(Quarter.FOURTH.lastDay(years.cycle().year()).toString())),
        say.fact(TableWord.STANDING, Cell.text(say.verdicts().standing(Quarter.FOURTH))));
  }

  private List<Column> columns() {
    return List.of(
        column(TableWord.GROUP, Medium.FLAT, Kind.TEXT, 0),
        column(TableWord.DEPARTMENT, Medium.FLAT, Kind.TEXT, 0),
        column(TableWord.GOAL, Medium.FLAT, Kind.TEXT, 0),
        column(TableWord.GOAL_TITLE, Medium.FLAT, Kind.TEXT, 0),
        column(TableWord.NUMBER, Medium.PAPER, Kind.WORD, 9),
        column(BulletinWord.DEPARTMENT_OR_GOAL, Medium.PAPER, Kind.TEXT, 42),
        column(TableWord.TOTAL, Medium.BOTH, Kind.FIGURE, 10),
        column(TableWord.RANK, Medium.BOTH, Kind.WORD, 7),
        column(TableWord.GRADE, Medium.BOTH, Kind.WORD, 9),
        column(TableWord.COVERAGE, Medium.BOTH, Kind.FIGURE, 11),
        column(BulletinWord.LAST_TOTAL, Medium.BOTH, Kind.FIGURE, 10),
        column(BulletinWord.LAST_RANK, Medium.BOTH, Kind.WORD, 9),
        column(BulletinWord.LAST_GRADE, Medium.BOTH, Kind.WORD, 9),
        column(BulletinWord.LAST_COVERAGE, Medium.BOTH, Kind.FIGURE, 11),
        column(BulletinWord.DIFFERENCE, Medium.BOTH, Kind.FIGURE, 10),
        column(BulletinWord.GOAL_SCORE, Medium.BOTH, Kind.FIGURE, 12),
        column(TableWord.WEIGHT, Medium.BOTH, Kind.FIGURE, 8));
  }

  private Column column(Key head, Medium medium, Kind kind, int width) {
    return new Column(say.word(head), medium, kind, width);
  }

  private void addGroup(String group, List<Scorecard> cards) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.text(group));
    while (cells.size() < FIRST_ON_PAPER) {
      cells.add(Cell.BLANK);
    }
    cells.add(Cell.text(group));
    while (cells.size() < COLUMNS) {
      cells.add(Cell.JOINED);
    }
    rows.add(new Row(Level.CATEGORY, cells));
    for (var card : cards) {
      addDepartment(card);
      card.goals().forEach(goal -> addGoal(card, goal));
    }
  }

  private void addDepartment(Scorecard card) {
    var was = Optional.ofNullable(before.get(card.department().code()));
    var movement = new Movement(card, was);
    var published = years.cycle().policy().published();
    rows.add(
        new Row(
            Level.DEPARTMENT,
            List.of(
                Cell.text(card.department().group()),
                Cell.text(card.department().name()),
                Cell.BLANK,
                Cell.BLANK,
                Cell.text(card.department().code()),
                Cell.text(card.department().name()),
                Say.figure(card.result(), total -> total.published().value(), published),
                say.rank(card),
                Say.grade(card.placement()),
                Say.coverage(card.tally().coverage()),
                was.map(
                        one ->
                            Say.figure(
                                one.result(),
                                total -> total.published().value(),
                                one.policy().published()))
                    .orElse(Cell.NONE),
                was.map(say::rank).orElse(Cell.NONE),
                was.map(one -> Say.grade(one.placement())).orElse(Cell.NONE),
                was.map(one -> Say.coverage(one.tally().coverage())).orElse(Cell.NONE),
                movement.difference(),
                Cell.BLANK,
                Cell.BLANK)));
  }

  private void addGoal(Scorecard card, GoalLine line) {
    var goal = line.goal();
    var cells =
        new ArrayList<Cell>(
            List.of(
                Cell.text(card.department().group()),
                Cell.text(card.department().name()),
                Cell.text(goal.key().number()),
                Cell.text(goal.title()),
                Cell.text(goal.key().number()),
                Cell.text(goal.title()),
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                Say.coverage(line.tally().coverage())));
    while (cells.size() < COLUMNS - 2) {
      cells.add(Cell.BLANK);
    }
    cells.add(Say.earned(line.tally(), years.cycle().policy().stored()));
    cells.add(Say.weight(line.tally().declared().value()));
    rows.add(new Row(Level.INDICATOR, cells));
  }

  private Sheet.Closing closing() {
    var notes = new ArrayList<String>();
    notes.add(say.word(BulletinWord.SUMMARY_NOTE));
    var last = Integer.toString(years.cycle().year() - 1);
    if (years.before().isEmpty()) {
      notes.add(say.said(years.absent(), last));
    } else {
      var fresh =
          years.cards().stream()
              .map(Scorecard::department)
              .filter(one -> !before.containsKey(one.code()))
              .map(one -> one.name())
              .toList();
      if (!fresh.isEmpty()) {
        notes.add(say.said(BulletinWord.NOT_THERE_LAST_YEAR, fresh, last));
      }
    }
    years.cards().stream().findFirst().ifPresent(card -> notes.add(say.unscored(card)));
    years.cards().stream().findFirst().ifPresent(card -> notes.add(say.policy(card)));
    return new Sheet.Closing(notes, List.of());
  }
}
