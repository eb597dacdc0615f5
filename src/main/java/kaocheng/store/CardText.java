package kaocheng.store;

import static kaocheng.store.generated.Tables.SCORE_LINE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Category;
import kaocheng.model.card.Placement;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * The text in which the lines of a scorecard are kept. Its first line names the form; then each
 * line of the card is a line of fields between tabs: level, category, goal, indicator, name,
 * target, method, outcome, detail, measured, met, score, weight, derivation. What is not there is
 * blank; a tab, line break or backslash within a field is written as {@code \t}, {@code \n}, {@code
 * \r} or {@code \\}. A derivation is kept as its steps after {@code =}, or in words after {@code
 * '}; cards of the first form, which is still read, have nothing but the words.
 */
final class CardText {
  private static final String WORDS_ONLY = "scorecard 1";
  private static final String FORM = "scorecard 2";
  private static final int FIELDS = 14;
  private static final int ALWAYS_ROOM = 10;
  private static final String MET = "yes";
  private static final String NOT_MET = "no";
  private static final char STEPS = '=';
  private static final char WORDS = '\'';

  private CardText() {}

  static String of(List<ScoreLineRow> lines) {
    var text = new StringBuilder(FORM.length() + lines.size() * 700).append(FORM).append('\n');
    lines.forEach(line -> write(text, line));
    return text.toString();
  }

  private static void write(StringBuilder text, ScoreLineRow line) {
    var result = line.result();
    var outcome = result.outcome();
    text.append(line.level().name()).append('\t').append(line.category().name());
    add(text, SCORE_LINE.GOAL, line.goal());
    add(text, SCORE_LINE.INDICATOR, line.indicator());
    add(text, SCORE_LINE.NAME, line.name());
    add(text, SCORE_LINE.TARGET, line.rules().target());
    add(text, SCORE_LINE.SCORING, line.rules().method());
    text.append('\t').append(outcome == null ? "" : outcome.name());
    add(text, SCORE_LINE.DETAIL, result.detail());
    add(text, SCORE_LINE.MEASURED, result.measured());
    text.append('\t').append(verdict(result.met()));
    text.append('\t').append(figure(SCORE_LINE.SCORE, result.score()));
    text.append('\t').append(figure(SCORE_LINE.WEIGHT, line.weight()));
    add(text.append('\t'), line.derivation());
    text.append('\n');
  }

  private static void add(StringBuilder text, KeptDerivation derivation) {
    switch (derivation) {
      case KeptDerivation.None _ -> {}
      case KeptDerivation.Told(var prose) ->
          append(text.append(WORDS), SCORE_LINE.DERIVATION, prose);
      case KeptDerivation.Tree(var line) -> {
        text.append(STEPS);
        text.append(isPlain(line) ? line : escaped(Checked.characters(Datum.SCORE_TEXT, line)));
      }
    }
  }

  private static void add(StringBuilder text, TableField<?, String> column, String field) {
    append(text.append('\t'), column, field);
  }

  private static void append(StringBuilder text, TableField<?, String> column, String field) {
    if (field.length() <= column.getDataType().length() && isPlain(field)) {
      text.append(field);
    } else {
      text.append(escaped(Checked.textOrNothing(Datum.SCORE_TEXT, column, field)));
    }
  }

  /** Whether nothing in a field needs a closer look. */
  private static boolean isPlain(String field) {
    for (var at = 0; at < field.length(); at++) {
      var unit = field.charAt(at);
      if (unit == '\\' || !Checked.isOrdinary(unit)) {
        return false;
      }
    }
    return true;
  }

  private static String escaped(String field) {
    return field
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String verdict(@Nullable Boolean met) {
    if (met == null) {
      return "";
    }
    return met ? MET : NOT_MET;
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

  static List<ScoreLineRow> lines(String text) {
    var rows = text.split("\n", -1);
    var wordsOnly = rows[0].equals(WORDS_ONLY);
    if (!(wordsOnly || rows[0].equals(FORM)) || !rows[rows.length - 1].isEmpty()) {
      throw new Unreadable("a card that begins with " + rows[0]);
    }
    var lines = new ArrayList<ScoreLineRow>(rows.length);
    for (var at = 1; at < rows.length - 1; at++) {
      lines.add(line(rows[at].split("\t", -1), wordsOnly));
    }
    return lines;
  }

  private static ScoreLineRow line(String[] fields, boolean wordsOnly) {
    if (fields.length != FIELDS) {
      throw new Unreadable(fields.length + " fields");
    }
    return new ScoreLineRow(
        Stored.value(ScoreLineRow.Level.class, fields[0]),
        Stored.value(Category.class, fields[1]),
        read(fields[2]),
        read(fields[3]),
        read(fields[4]),
        new ScoreLineRow.Rules(read(fields[5]), read(fields[6])),
        new ScoreLineRow.Result(
            fields[7].isEmpty() ? null : Stored.value(ScoreLineRow.OutcomeKind.class, fields[7]),
            read(fields[8]),
            read(fields[9]),
            fields[10].isEmpty() ? null : fields[10].equals(MET),
            fields[11].isEmpty() ? null : figure(fields[11])),
        figure(fields[12]),
        wordsOnly ? KeptDerivation.told(read(fields[13])) : derivation(fields[13]));
  }

  private static KeptDerivation derivation(String field) {
    if (field.isEmpty()) {
      return KeptDerivation.NONE;
    }
    var kept = read(field.substring(1));
    return switch (field.charAt(0)) {
      case STEPS -> new KeptDerivation.Tree(kept);
      case WORDS -> new KeptDerivation.Told(kept);
      default -> throw new Unreadable("a derivation that begins with " + field.charAt(0));
    };
  }

  private static BigDecimal figure(String field) {
    return new BigDecimal(field).setScale(SCORE_LINE.SCORE.getDataType().scale());
  }

  private static String read(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    var read = new StringBuilder(field.length());
    for (var at = 0; at < field.length(); at++) {
      var unit = field.charAt(at);
      if (unit == '\\' && at + 1 < field.length()) {
        at++;
        read.append(meant(field.charAt(at)));
      } else {
        read.append(unit);
      }
    }
    return read.toString();
  }

  private static char meant(char escaped) {
    return switch (escaped) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case '\\' -> '\\';
      default -> throw new Unreadable("\\" + escaped);
    };
  }
}
