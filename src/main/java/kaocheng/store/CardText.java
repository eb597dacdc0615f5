package kaocheng.store;

import java.math.BigDecimal;
import java.util.List;
import kaocheng.model.card.Placement;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * The text in which the lines of a scorecard are kept. Its first line names the form; then each
 * line of the card is a line of fields between tabs: level, category, goal, indicator, name,
 * target, method, outcome, detail, measured, met, score, weight, derivation. What is not there is
 * blank; a tab, line break or backslash within a field is written as {@code \t}, {@code \n}, {@code
 * \r} or {@code \\}. A target or method that stands on an earlier line of the card, too, is
 * referred to by {@code #} and its number among those told, from 0. A derivation is kept as its
 * steps after {@code =}, or in words after {@code '}. The two forms before are still read: neither
 * has references, and the first has nothing but words.
 */
final class CardText {
  static final String WORDS_ONLY = "scorecard 1";
  static final String EVERY_RULE = "scorecard 2";
  static final String FORM = "scorecard 3";
  static final int FIELDS = 14;
  static final String MET = "yes";
  static final String NOT_MET = "no";
  static final char STEPS = '=';
  static final char WORDS = '\'';
  static final char TOLD = '#';
  private static final int ALWAYS_ROOM = 10;

  private CardText() {}

  /** The text in UTF-8. */
  static byte[] of(List<ScoreLineRow> lines) {
    return new CardWriter(lines.size()).written(lines);
  }

  static List<ScoreLineRow> lines(String text) {
    return CardReader.lines(text);
  }

  /** The same figure always reads the same, however many zeros it was handed in with. */
  static String figure(TableField<?, BigDecimal> column, @Nullable BigDecimal figure) {
    if (figure == null) {
      return "";
    }
    var surelyFits = figure.precision() <= ALWAYS_ROOM && figure.scale() <= ALWAYS_ROOM;
    return Plain.of(surelyFits ? figure : Checked.decimal(Datum.SCORE, column, figure));
  }

  /** What stands at the head of a card and is kept in columns of its own, for the digest. */
  static String head(ScorecardRow card) {
    return card.year()
        + "\t"
        + card.quarter().number()
        + "\t"
        + card.department()
        + "\t"
        + totals(card.totals())
        + "\t"
        + Plain.of(card.coverage())
        + "\t"
        + place(card.placement())
        + "\n";
  }

  private static String totals(ScorecardRow.@Nullable Totals totals) {
    return totals == null
        ? ""
        : String.join(
            "\t",
            Plain.of(totals.published()),
            Plain.of(totals.kept()),
            Plain.of(totals.lowest()),
            Plain.of(totals.highest()));
  }

  private static String place(Placement placement) {
    return switch (placement) {
      case Placement.Ranked(var rank, var among, var sharing, var grade) ->
          String.join("\t", "" + rank, "" + among, "" + sharing, grade);
      case Placement.Unranked(var because) -> because.name();
    };
  }
}
