package kaocheng.exchange.trial;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kaocheng.exchange.intake.Decimal;
import kaocheng.exchange.intake.Folded;
import kaocheng.model.Qualifier;
import kaocheng.model.figure.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A figure as people write it, with words that say how sure it is, a myriad or a hundred million
 * behind it, and a measure word: 逾 370 万件, 98.6%, 167/159.
 */
record WrittenFigure(
    Form form,
    Rational number,
    Rational below,
    int decimals,
    String scale,
    String measure,
    Qualifier qualifier) {

  /** What kind of figure it is by its looks. */
  enum Form {
    PLAIN,
    PERCENT,
    RATIO
  }

  private static final Map<String, Integer> ZEROS = zeros();
  private static final String SCALES = "(?<scale>万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?!米|克|瓦)|百(?!分))?";
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?<more>余|多|来)?\\s*"
              + SCALES
              + "\\s*(?<again>余|多)?\\s*(?<measure>%|[^0-9%]*?)\\s*"
              + "(?<end>及以上|以上|左右|上下|以内|以下|余|多|\\+)?\\s*");
  private static final Pattern SLASH = Pattern.compile("[^0-9%/÷]*[/÷]\\s*");
  private static final Pattern REMARK = Pattern.compile("(.*)\\(([^()]*)\\)");

  /** The figure that the whole text is. */
  static Optional<WrittenFigure> read(String text) {
    var plain = Folded.of(text).replace('–', '-').strip();
    var remark = REMARK.matcher(plain);
    if (remark.matches() && QualifierWords.meaning(remark.group(2)).isPresent()) {
      var said = QualifierWords.meaning(remark.group(2)).orElseThrow();
      return unremarked(remark.group(1).strip()).map(figure -> figure.and(said));
    }
    return unremarked(plain);
  }

  private static Optional<WrittenFigure> unremarked(String plain) {
    var before = QualifierWords.before(plain);
    var figure = plain.substring(before.length()).strip();
    var number = Decimal.leading(figure, 0);
    if (!number.isSound()) {
      return Optional.empty();
    }
    var rest = figure.substring(number.end());
    var slash = SLASH.matcher(rest);
    var read =
        slash.lookingAt()
            ? ratio(number, rest.substring(slash.end()))
            : behind(number, Rational.ONE, decimals(figure, number), rest);
    return read.map(one -> one.and(before.meaning()));
  }

  private static int decimals(String figure, Decimal number) {
    var point = figure.substring(0, number.end()).indexOf('.');
    return point < 0 ? 0 : number.end() - point - 1;
  }

  private static Optional<WrittenFigure> ratio(Decimal above, String rest) {
    var below = Decimal.leading(rest, 0);
    return below.isSound()
        ? behind(above, below.value(), 0, rest.substring(below.end()))
            .filter(figure -> figure.form == Form.PLAIN && figure.scale.isEmpty())
            .map(figure -> figure.as(Form.RATIO, below.value()))
        : Optional.empty();
  }

  private static Optional<WrittenFigure> behind(
      Decimal number, Rational below, int decimals, String rest) {
    var behind = BEHIND.matcher(rest);
    if (!behind.matches()) {
      return Optional.empty();
    }
    var measure = behind.group("measure");
    var figure =
        new WrittenFigure(
            measure.equals("%") ? Form.PERCENT : Form.PLAIN,
            number.value(),
            below,
            decimals,
            text(behind.group("scale")),
            measure.equals("%") ? "" : measure,
            Qualifier.EXACT);
    return Optional.of(
        figure
            .and(QualifierWords.behind(text(behind.group("more"))))
            .and(QualifierWords.behind(text(behind.group("again"))))
            .and(QualifierWords.behind(text(behind.group("end")))));
  }

  private static String text(@Nullable String group) {
    return group == null ? "" : group;
  }

  private WrittenFigure as(Form other, Rational denominator) {
    return new WrittenFigure(other, number, denominator, decimals, scale, measure, qualifier);
  }

  private WrittenFigure and(Qualifier other) {
    return new WrittenFigure(
        form, number, below, decimals, scale, measure, QualifierWords.together(qualifier, other));
  }

  /** The number with its myriads written out. */
  Rational inFull() {
    return number.times(power(scale));
  }

  /** How much a word such as 万 stands for, or the one that a measure word begins with. */
  static Rational power(String scale) {
    var zeros = ZEROS.getOrDefault(scale, 0);
    return Rational.of(BigDecimal.TEN.pow(zeros));
  }

  /** A measure word apart from the 万 or 亿 it begins with. */
  static WrittenFigure measuredIn(String symbol) {
    return behind(Decimal.whole("1"), Rational.ONE, 0, symbol)
        .orElseGet(
            () ->
                new WrittenFigure(
                    Form.PLAIN, Rational.ONE, Rational.ONE, 0, "", symbol, Qualifier.EXACT));
  }

  private static Map<String, Integer> zeros() {
    var zeros = new LinkedHashMap<String, Integer>();
    zeros.put("百", 2);
    zeros.put("千", 3);
    zeros.put("万", 4);
    zeros.put("十万", 5);
    zeros.put("百万", 6);
    zeros.put("千万", 7);
    zeros.put("亿", 8);
    zeros.put("十亿", 9);
    zeros.put("百亿", 10);
    zeros.put("千亿", 11);
    zeros.put("万亿", 12);
    return zeros;
  }
}
