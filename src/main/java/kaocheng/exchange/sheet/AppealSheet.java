package kaocheng.exchange.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Column.Medium;
import kaocheng.model.Appeal;
import kaocheng.model.Appeal.Decided;
import kaocheng.model.Appeal.Line;
import kaocheng.model.Appeal.Score;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Language;
import kaocheng.wording.TableWord;

/**
 * The record of appeals (申诉复核登记) of a department as of a quarter, with what was decided; where none
 * was filed, the blank form to write them down by hand.
 */
public final class AppealSheet {
  private static final int FONT_SIZE = 10;
  private static final int CELLS_OF_DECISION = 7;

  private final Scorecard card;
  private final Say say;

  private AppealSheet(Scorecard card, Language language) {
    this.card = card;
    this.say = Say.in(language);
  }

  /** The record of those appeals that are about this card. */
  public static Sheet of(Scorecard card, List<Appeal> appeals, Language language) {
    var its = appeals.stream().filter(appeal -> isAbout(card, appeal.claim())).toList();
    return its.isEmpty()
        ? AnswerSheet.appeal(card, language)
        : new AppealSheet(card, language).sheet(its);
  }

  private static boolean isAbout(Scorecard card, Appeal.Claim claim) {
    return claim.year() == card.cycle().year()
        && claim.quarter() == card.quarter()
        && claim.line().department().equals(card.department().code());
  }

  private Sheet sheet(List<Appeal> appeals) {
    return new Sheet(
        say.heading(card, TableWord.APPEAL, TableWord.APPEAL_TITLE, FONT_SIZE),
        say.about(card),
        columns(),
        appeals.stream().map(this::row).toList(),
        AnswerSheet.totals(card, say),
        new Sheet.Closing(
            List.of(say.word(TableWord.NOTE_APPEALS_FILED)), AnswerSheet.signers(say)));
  }

  private List<Column> columns() {
    return List.of(
        say.column(TableWord.APPEAL_NUMBER, Medium.BOTH, Kind.WORD, 7),
        say.column(TableWord.APPEALED_LINE, Medium.BOTH, Kind.TEXT, 18),
        say.column(TableWord.CLAIM, Medium.BOTH, Kind.TEXT, 22),
        say.column(TableWord.DOCUMENT, Medium.BOTH, Kind.TEXT, 20),
        say.column(TableWord.APPEAL_FILED, Medium.BOTH, Kind.TEXT, 14),
        say.column(TableWord.SCORE_BEFORE, Medium.BOTH, Kind.FIGURE, 11),
        say.column(TableWord.DECISION, Medium.BOTH, Kind.WORD, 10),
        say.column(TableWord.RULING_REASON, Medium.BOTH, Kind.TEXT, 22),
        say.column(TableWord.RULING_DOCUMENT, Medium.BOTH, Kind.TEXT, 20),
        say.column(TableWord.SCORE_AFTER, Medium.BOTH, Kind.FIGURE, 12),
        say.column(TableWord.PROPOSER, Medium.BOTH, Kind.WORD, 9),
        say.column(TableWord.APPROVER, Medium.BOTH, Kind.WORD, 9),
        say.column(TableWord.DECIDED, Medium.BOTH, Kind.WORD, 14));
  }

  private Row row(Appeal appeal) {
    var claim = appeal.claim();
    var filed =
        Stream.of(
            Cell.number(appeal.number()),
            Cell.text(line(claim.line())),
            Cell.text(claim.text()),
            Cell.text(claim.document()),
            Cell.text(appeal.filed().by() + " " + appeal.filed().at().toLocalDate()),
            score(appeal.before()));
    var decided =
        appeal
            .decision()
            .map(this::decision)
            .orElseGet(() -> Stream.generate(() -> Cell.BLANK).limit(CELLS_OF_DECISION));
    return new Row(Level.INDICATOR, Stream.concat(filed, decided).toList());
  }

  private Stream<Cell> decision(Decided decided) {
    var ruling = decided.ruling();
    return Stream.of(
        say.text(ruling.verdict()),
        Cell.text(ruling.reason()),
        Cell.text(ruling.document()),
        score(decided.after()),
        Cell.text(ruling.proposer()),
        Cell.text(ruling.approver()),
        Cell.text(decided.entered().at().toLocalDate().toString()));
  }

  /** The digits as they stood then. */
  private Cell score(Score score) {
    return switch (score) {
      case Score.Scored(var exact, var shown) -> Cell.number(new BigDecimal(shown));
      case Score.Without(var lack) -> say.text(lack);
    };
  }

  /** The line by its number and name; the name is left out where the line is gone. */
  private String line(Line line) {
    var number = say.word(line.sort()) + " " + line.number();
    var name =
        switch (line.sort()) {
          case GOAL ->
              card.goals()
                  .filter(goal -> goal.goal().key().number().equals(line.number()))
                  .map(goal -> goal.goal().title());
          case INDICATOR ->
              card.indicators()
                  .filter(one -> one.indicator().key().number().equals(line.number()))
                  .map(one -> one.indicator().name());
        };
    return name.findFirst().map(known -> number + " " + known).orElse(number);
  }
}
