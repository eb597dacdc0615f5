package kaocheng.wording;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import kaocheng.model.Judgement;
import kaocheng.model.Outcome;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Round;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.text.Language;

/**
 * Writes figures with their units. A figure is written in full where it ends within eight decimals,
 * otherwise rounded to four and marked as such; beside a bound it gets as many decimals as it takes
 * not to look like something it is not: 95.996 % never becomes "96 %, not met".
 */
public final class Figures {
  /** What stands before a figure that had to be rounded to be shown. */
  static final String ABOUT = "≈ ";

  private static final int MOST_EXACT_DECIMALS = 8;
  private static final int USUAL_DECIMALS = 4;
  private static final int COLUMN_DECIMALS = 2;
  private static final int MOST_DECIMALS = Rounding.MOST_DECIMALS;

  private final Language language;
  private final Words words;

  private Figures(Language language) {
    this.language = language;
    this.words = Words.in(language);
  }

  public static Figures in(Language language) {
    return new Figures(language);
  }

  /** The value of a line of a derivation. */
  public String value(Derivation derivation) {
    if (derivation instanceof Derivation.Worked worked
        && worked.operation() instanceof Round(var rounding)) {
      return with(worked.unit(), worked.value().toDecimal(rounding).toPlainString());
    }
    return figure(derivation.value(), derivation.unit());
  }

  /**
   * A figure about to be rounded: in full, or cut off two places behind where it will be rounded.
   */
  String finer(Derivation figure, Rounding rounding) {
    var value = shown(figure);
    if (exact(value).isPresent()) {
      return value(figure);
    }
    var places = Rounding.of(Math.min(rounding.decimals() + 2, MOST_DECIMALS), RoundingMode.DOWN);
    return with(figure.unit(), decimals(value, places) + "…");
  }

  public String figure(Rational value, Unit unit) {
    return switch (unit.kind()) {
      case DATE -> LocalDate.ofEpochDay(value.numerator().longValueExact()).toString();
      case VERDICT -> words.say(value.isZero() ? Word.VERDICT_NOT_MET : Word.VERDICT_MET);
      case GRADE -> grade(value);
      case PERCENT -> with(unit, plain(value.times(Rational.HUNDRED)));
      case PLAIN, COUNTED, PERCENT_POINT, POINTS, PLACE, PLACES, MONTHS -> with(unit, plain(value));
    };
  }

  /**
   * The measured value as it stands in a column: two decimals at most, more where the bound is
   * near.
   */
  public String measured(Judgement judgement) {
    return beside(judgement.measured(), judgement.bound(), COLUMN_DECIMALS);
  }

  /**
   * The measured value of a score, which may have no bound to be held against. Of what is not done
   * there is no day: the one that its lateness is counted to is none that anybody reported.
   */
  public String measured(Outcome.Scored scored) {
    if (scored.measured().label().term() == Term.UNDONE_AS_OF) {
      return words.say(Word.NOT_DONE);
    }
    var judgement = scored.judgement();
    return judgement == null ? value(scored.measured()) : measured(judgement);
  }

  /** A number with just the decimals that the rounding states. */
  public static String decimals(Rational value, Rounding rounding) {
    return value.toDecimal(rounding).toPlainString();
  }

  /** A share in percent with two decimals; never shown as whole when something is missing. */
  public static String percent(Rational share) {
    return decimals(share.times(Rational.HUNDRED), Rational.HUNDRED, COLUMN_DECIMALS) + "%";
  }

  /** The asked value beside which the measured one stands. */
  public String bound(Judgement judgement) {
    return value(judgement.bound());
  }

  /**
   * A figure with at least so many decimals, and as many more as keep its order to the other one.
   */
  String beside(Derivation figure, Derivation other, int decimals) {
    var unit = figure.unit();
    var isDecimal =
        switch (unit.kind()) {
          case DATE, VERDICT, GRADE, PLACE -> false;
          case PLAIN, COUNTED, PERCENT, PERCENT_POINT, POINTS, PLACES, MONTHS -> true;
        };
    return isDecimal
        ? with(unit, decimals(shown(figure), shown(other), decimals))
        : figure(figure.value(), unit);
  }

  private static Rational shown(Derivation figure) {
    return figure.unit().kind() == Unit.Kind.PERCENT
        ? figure.value().times(Rational.HUNDRED)
        : figure.value();
  }

  private static String decimals(Rational value, Rational other, int least) {
    for (var decimals = least; decimals < MOST_DECIMALS; decimals++) {
      var rounded = value.toDecimal(Rounding.of(decimals, RoundingMode.HALF_UP));
      if (Rational.of(rounded).compareTo(other) == value.compareTo(other)) {
        return Rational.digits(rounded);
      }
    }
    var away = value.compareTo(other) < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
    return Rational.digits(value.toDecimal(Rounding.of(MOST_DECIMALS, away)));
  }

  private static String plain(Rational value) {
    return exact(value)
        .orElseGet(
            () -> ABOUT + decimals(value, Rounding.of(USUAL_DECIMALS, RoundingMode.HALF_UP)));
  }

  /** The decimal that is this very value, where there is one of few enough decimals. */
  static Optional<String> exact(Rational value) {
    return value.exactDigits(MOST_EXACT_DECIMALS);
  }

  private String with(Unit unit, String number) {
    return switch (unit.kind()) {
      case PERCENT -> number + "%";
      case COUNTED -> number + " " + unit.symbol();
      case POINTS -> words.say(Word.UNIT_POINTS, number);
      case PERCENT_POINT -> words.say(Word.UNIT_PERCENT_POINT, number);
      case PLACE -> words.say(Word.UNIT_PLACE, number);
      case PLACES -> words.say(Word.UNIT_PLACES, number);
      case MONTHS -> words.say(Word.UNIT_MONTHS, number);
      case PLAIN, DATE, VERDICT, GRADE -> number;
    };
  }

  private String grade(Rational level) {
    var grade = PanelGrade.ofLevel(level.numerator().intValueExact());
    return language == Language.CHINESE ? grade.chinese() : grade.english();
  }
}
