package kaocheng.scoring;

import static kaocheng.scoring.Case.amount;
import static org.assertj.core.api.Assertions.assertThat;

import kaocheng.model.Outcome.Unscorable;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Method.NotScored;
import kaocheng.model.rule.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places, zero occurrence and figures that are only counted (K08, K16, K18). */
class PlacesAndYearsTest {
  private static Case judged(Target target) {
    return Case.of(target, new AllOrNothing(), "10");
  }

  @ParameterizedTest
  @CsvSource({"4, 16, true", "5, 16, false", "1, 4, true", "2, 4, false"})
  void amongTheFirstQuarterOfTheField(int place, int field, boolean met) {
    var some = judged(new Target.PlaceWithinShare(Rational.parse("0.25")));
    assertThat(some.reports(4, new Reported.Place(place, field)).met(4)).isEqualTo(met);
  }

  @Test
  void aShareOfTheFieldNeedsTheField() {
    var some = judged(new Target.PlaceWithinShare(Rational.parse("0.25")));
    assertThat(some.reports(4, new Reported.Place(1, 0)).outcome(4))
        .isEqualTo(new Unscorable(Why.NO_FIELD));
    assertThat(some.reports(4, new Reported.Place(17, 16)).outcome(4))
        .isEqualTo(new Unscorable(Why.PLACE_BEYOND_FIELD));
  }

  @ParameterizedTest
  @CsvSource({"3, 3, true, false", "2, 3, true, true", "4, 3, false, false", "1, 1, true, true"})
  void aPlaceIsHeldOrGained(int now, int last, boolean held, boolean gained) {
    var place = new Reported.Place(now, 0, last, 0);
    assertThat(judged(new Target.PlaceHeld()).reports(4, place).met(4)).isEqualTo(held);
    assertThat(judged(new Target.PlaceGained(1)).reports(4, place).met(4)).isEqualTo(gained);
  }

  @Test
  void lastYearsPlaceMayStandAmongTheBaselines() {
    var some = judged(new Target.PlaceHeld()).reports(4, new Reported.Place(3, 0));
    assertThat(some.outcome(4)).isEqualTo(new Unscorable(Why.NO_LAST_PLACE));
    assertThat(some.baseline("3").met(4)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false"})
  void itNeverHappens(String events, boolean met) {
    var some = judged(new Target.NoneOccurs()).cumulative();
    assertThat(some.reports(4, amount(events)).met(4)).isEqualTo(met);
  }

  @Test
  void whatIsOnlyCountedIsNotScored() {
    var some = Case.of(new Target.Observed(), new NotScored(), "0").cumulative();
    assertThat(some.reports(4, amount("370")).outcome(4).met()).isEmpty();
    assertThat(some.outcome(4).toString()).contains("ONLY_COUNTED");
  }
}
