package kaocheng.exchange.intake;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kaocheng.model.Qualifier;
import kaocheng.model.figure.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A figure as people write it, with words that say how sure it is, a myriad or a hundred million
 * behind it, and a measure word: 逾 370 万件, 98.6%, 167/159, 十二件, (12.5).
 */
public record WrittenFigure(
    Form form,
    Rational number,
    Rational below,
    int decimals,
    String scale,
    String measure,
    Qualifier qualifier) {

  /** What kind of figure it is by its looks. */
  public enum Form {
    PLAIN,
    PERCENT,
    PER_MILLE,
    RATIO
  }

  private static final int LONGEST = 80;
  private static final Map<String, Integer> ZEROS = zeros();
  private static final String SCALES = "(?<scale>万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?!米|克|瓦)|百(?!分))?";
  private static final Pattern BEHIND =
      Pattern.compile(
          " ?(?<more>余|多|来)? ?"
              + SCALES
              + " ?(?<again>余|多)? ?(?<measure>%|‰|[^0-9%‰]*?) ?"
              + "(?<end>及以上|以上|左右|上下|以内|以下|余|多|\\+)? ?");
  private static final Pattern SLASH = Pattern.compile("(?<measure>[^0-9%‰/÷]*)[/÷] ?");
  private static final Pattern REMARK = Pattern.compile("(.*)\\(([^()]*)\\)");
  private static final Pattern BRACKETS = Pattern.compile("\\( ?([^()+\\-]*) ?\\)");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** The figure that the whole text is. */
  public static Optional<WrittenFigure> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var plain = BLANKS.matcher(Folded.of(text).replace('–', '-')).replaceAll(" ").strip();
    var remark = REMARK.matcher(plain);
    if (remark.matches() && QualifierWords.meaning(remark.group(2)).isPresent()) {
      var said = QualifierWords.meaning(remark.group(2)).orElseThrow();
      return unremarked(remark.group(1).strip()).map(figure -> figure.and(said));
    }
    var brackets = BRACKETS.matcher(plain);
    return brackets.matches()
        ? unremarked(brackets.group(1).strip())
            .filter(figure -> figure.form != Form.RATIO && figure.qualifier == Qualifier.EXACT)
            .map(WrittenFigure::negated)
        : unremarked(plain);
  }

  private static Optional<WrittenFigure> unremarked(String plain) {
    var before = QualifierWords.before(plain);
    var figure = plain.substring(before.length()).strip();
    if (figure.startsWith("负") && figure.length() > 1 && "+-负".indexOf(figure.charAt(1)) < 0) {
      return unsigned(figure.substring(1).strip()).map(one -> one.negated().and(before.meaning()));
    }
    return unsigned(figure).map(one -> one.and(before.meaning()));
  }

  private static Optional<WrittenFigure> unsigned(String figure) {
    if (figure.startsWith("百分之") || figure.startsWith("千分之")) {
      var sign = figure.charAt(0) == '百' ? "%" : "‰";
      var share = figure.substring(3).strip();
      return share.equals("百") ? unsigned("100" + sign) : unsigned(share + sign);
    }
    var number = Decimal.leading(figure, 0);
    if (number.isSound()) {
      return counted(number.value(), decimals(figure, number), figure.substring(number.end()));
    }
    return ChineseNumeral.leading(figure)
        .flatMap(one -> counted(one.value(), one.decimals(), figure.substring(one.end())));
  }

  private static Optional<WrittenFigure> counted(Rational number, int decimals, String rest) {
    var slash = SLASH.matcher(rest);
    return slash.lookingAt()
        ? ratio(number, slash.group("measure").strip(), rest.substring(slash.end()))
        : behind(number, decimals, rest);
  }

  private static int decimals(String figure, Decimal number) {
    var point = figure.substring(0, number.end()).indexOf('.');
    return point < 0 ? 0 : number.end() - point - 1;
  }

  /** The parts of a ratio are plain, or both of the same measure. */
  private static Optional<WrittenFigure> ratio(Rational above, String measure, String rest) {
    var below = Decimal.leading(rest, 0);
    return below.isSound()
        ? behind(above, 0, rest.substring(below.end()))
            .filter(figure -> figure.form == Form.PLAIN && figure.scale.isEmpty())
            .filter(figure -> measure.isEmpty() || measure.equals(figure.measure))
            .map(figure -> figure.as(Form.RATIO, below.value()))
        : Optional.empty();
  }

  private static Optional<WrittenFigure> behind(Rational number, int decimals, String rest) {
    var behind = BEHIND.matcher(rest);
    if (!behind.matches()) {
      return Optional.empty();
    }
    var measure = behind.group("measure");
    var form =
        switch (measure) {
          case "%" -> Form.PERCENT;
          case "‰" -> Form.PER_MILLE;
          default -> Form.PLAIN;
        };
    var figure =
        new WrittenFigure(
            form,
            number,
            Rational.ONE,
            decimals,
            text(behind.group("scale")),
            form == Form.PLAIN ? measure : "",
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

  private WrittenFigure negated() {
    return new WrittenFigure(form, number.negated(), below, decimals, scale, measure, qualifier);
  }

  private WrittenFigure and(Qualifier other) {
    return new WrittenFigure(
        form, number, below, decimals, scale, measure, QualifierWords.together(qualifier, other));
  }

  /** The number with its myriads written out. */
  public Rational inFull() {
    return number.times(power(scale));
  }

  /** How much a word such as 万 stands for, or the one that a measure word begins with. */
  public static Rational power(String scale) {
    var zeros = ZEROS.getOrDefault(scale, 0);
    return Rational.of(BigDecimal.TEN.pow(zeros));
  }

  /** A measure word apart from the 万 or 亿 it begins with. */
  public static WrittenFigure measuredIn(String symbol) {
    return behind(Rational.ONE, 0, symbol)
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
