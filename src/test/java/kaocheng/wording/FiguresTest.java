package kaocheng.wording;

import static org.assertj.core.api.Assertions.assertThat;

import kaocheng.model.Judgement;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as they are printed. */
class FiguresTest {
  private final Figures figures = Figures.in(Language.CHINESE);

  private static Judgement against96Percent(Rational measured) {
    return new Judgement(
        Derivation.given(Term.MEASURED_RATIO, measured, Unit.PERCENT, Source.RULE),
        Derivation.given(Term.TARGET, Rational.of(96, 100), Unit.PERCENT, Source.RULE),
        Relation.AT_LEAST);
  }

  @ParameterizedTest
  @CsvSource({
    "239, 249, 95.98%",
    "240, 250, 96%",
    "959999, 1000000, 95.9999%",
    "95999999, 100000000, 95.999999%",
    "960001, 1000000, 96.0001%",
    "2, 3, 66.67%",
    "0, 7, 0%",
    "3, 2, 150%"
  })
  void printsAMeasuredRatioWithAsManyDecimalsAsItsVerdictNeeds(
      long numerator, long denominator, String printed) {
    var judgement = against96Percent(Rational.of(numerator, denominator));
    assertThat(figures.measured(judgement)).isEqualTo(printed);
  }

  @Property
  void aPrintedRatioNeverContradictsItsVerdict(
      @ForAll @LongRange(max = 2_000_000) long numerator,
      @ForAll @LongRange(min = 1, max = 1_000_000) long denominator) {
    var judgement = against96Percent(Rational.of(numerator, denominator));
    var printed = figures.measured(judgement).replace("%", "");
    assertThat(Rational.parse(printed).compareTo(Rational.of(96)) >= 0)
        .isEqualTo(judgement.isMet());
  }

  @Test
  void neverPrintsAPartialCoverageAsWhole() {
    assertThat(Figures.percent(Rational.of(999_999, 1_000_000))).isEqualTo("99.9999%");
    assertThat(Figures.percent(Rational.ONE)).isEqualTo("100%");
  }

  @Test
  void marksARoundedFigureInADerivation() {
    assertThat(figures.figure(Rational.of(2, 3), Unit.POINTS)).isEqualTo("≈ 0.6667 分");
    assertThat(figures.figure(Rational.of(1, 8), Unit.POINTS)).isEqualTo("0.125 分");
  }
}
