package kaocheng.store;

import static kaocheng.store.generated.Tables.SCORE_LINE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Category;

/** Reads the lines of one scorecard as {@link CardText} tells. */
final class CardReader {
  private final String form;
  private final List<String> told = new ArrayList<>();

  private CardReader(String form) {
    this.form = form;
  }

  static List<ScoreLineRow> lines(String text) {
    var rows = text.split("\n", -1);
    var reader = new CardReader(rows[0]);
    if (!reader.knowsTheForm() || !rows[rows.length - 1].isEmpty()) {
      throw new Unreadable("a card that begins with " + rows[0]);
    }
    var lines = new ArrayList<ScoreLineRow>(rows.length);
    for (var at = 1; at < rows.length - 1; at++) {
      lines.add(reader.line(rows[at].split("\t", -1)));
    }
    return lines;
  }

  private boolean knowsTheForm() {
    return isOf(CardText.FORM) || isOf(CardText.EVERY_RULE) || isOf(CardText.WORDS_ONLY);
  }

  private boolean isOf(String other) {
    return form.equals(other);
  }

  private ScoreLineRow line(String[] fields) {
    if (fields.length != CardText.FIELDS) {
      throw new Unreadable(fields.length + " fields");
    }
    return new ScoreLineRow(
        Stored.value(ScoreLineRow.Level.class, fields[0]),
        Stored.value(Category.class, fields[1]),
        read(fields[2]),
        read(fields[3]),
        read(fields[4]),
        new ScoreLineRow.Rules(rule(fields[5]), rule(fields[6])),
        new ScoreLineRow.Result(
            fields[7].isEmpty() ? null : Stored.value(ScoreLineRow.OutcomeKind.class, fields[7]),
            read(fields[8]),
            read(fields[9]),
            fields[10].isEmpty() ? null : fields[10].equals(CardText.MET),
            fields[11].isEmpty() ? null : figure(fields[11])),
        figure(fields[12]),
        isOf(CardText.WORDS_ONLY) ? KeptDerivation.told(read(fields[13])) : derivation(fields[13]));
  }

  private String rule(String field) {
    if (!isOf(CardText.FORM) || field.isEmpty()) {
      return read(field);
    }
    if (field.charAt(0) == CardText.TOLD) {
      return toldBefore(field.substring(1));
    }
    var rule = read(field);
    told.add(rule);
    return rule;
  }

  private String toldBefore(String number) {
    try {
      return told.get(Integer.parseInt(number));
    } catch (NumberFormatException | IndexOutOfBoundsException untold) {
      throw new Unreadable("a rule that was not told: " + number);
    }
  }

  private static KeptDerivation derivation(String field) {
    if (field.isEmpty()) {
      return KeptDerivation.NONE;
    }
    var kept = read(field.substring(1));
    return switch (field.charAt(0)) {
      case CardText.STEPS -> new KeptDerivation.Tree(kept);
      case CardText.WORDS -> new KeptDerivation.Told(kept);
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
      case '\\', CardText.TOLD -> escaped;
      default -> throw new Unreadable("\\" + escaped);
    };
  }
}
