package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Column.Medium;
import kaocheng.model.Quarter;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Language;
import kaocheng.wording.TableWord;

/** The reminder (催报单) to a department of what it has not reported, with room to write it in. */
public final class ReminderSheet {
  private static final int FONT_SIZE = 11;

  private final Scorecard card;
  private final Say say;
  private final List<Row> rows = new ArrayList<>();

  private ReminderSheet(Scorecard card, Language language) {
    this.card = card;
    this.say = Say.in(language);
  }

  public static Sheet of(Scorecard card, Language language) {
    return new ReminderSheet(card, language).sheet();
  }

  /** Whether there is anything to remind the department of. */
  public static boolean isNeeded(Scorecard card) {
    return card.indicators().anyMatch(line -> !line.unreported().isEmpty());
  }

  private Sheet sheet() {
    card.goals().forEach(goal -> goal.indicators().forEach(line -> add(goal, line)));
    var facts = new ArrayList<>(say.about(card));
    facts.add(say.fact(TableWord.UNREPORTED, Cell.number(rows.size())));
    return new Sheet(
        say.heading(card, TableWord.REMINDER, TableWord.REMINDER_TITLE, FONT_SIZE),
        facts,
        columns(),
        rows,
        List.of(),
        new Sheet.Closing(
            List.of(say.word(TableWord.NOTE_REMINDER)),
            List.of(
                say.box(TableWord.SIGN_DEPARTMENT, TableWord.SIGN_SEAL, TableWord.SIGN_LEADER),
                say.box(TableWord.SIGN_OFFICE, TableWord.SIGN_SEAL))));
  }

  private List<Column> columns() {
    return List.of(
        say.column(TableWord.GOAL_TITLE, Medium.BOTH, Kind.TEXT, 24),
        say.column(TableWord.INDICATOR, Medium.BOTH, Kind.WORD, 9),
        say.column(TableWord.INDICATOR_NAME, Medium.BOTH, Kind.TEXT, 28),
        say.column(TableWord.UNIT, Medium.BOTH, Kind.WORD, 9),
        say.column(TableWord.TARGET, Medium.BOTH, Kind.TEXT, 24),
        say.column(TableWord.UNREPORTED_QUARTERS, Medium.BOTH, Kind.WORD, 16),
        say.column(TableWord.TO_BE_REPORTED, Medium.PAPER, Kind.TEXT, 22),
        say.column(TableWord.REMARK, Medium.PAPER, Kind.TEXT, 22));
  }

  private void add(GoalLine goal, IndicatorLine line) {
    if (line.unreported().isEmpty()) {
      return;
    }
    var indicator = line.indicator();
    var quarters = line.unreported().stream().map(this::quarter).collect(Collectors.joining("、"));
    rows.add(
        new Row(
            Level.INDICATOR,
            List.of(
                Cell.text(goal.goal().title()),
                Cell.text(indicator.key().number()),
                Cell.text(indicator.name()),
                say.unit(indicator),
                Cell.text(say.words().sentence(indicator.target())),
                new Cell.Text(quarters, Tone.MISSING),
                Cell.BLANK,
                Cell.BLANK)));
  }

  private String quarter(Quarter quarter) {
    return say.verdicts().quarter(quarter);
  }
}
