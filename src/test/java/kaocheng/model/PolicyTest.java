package kaocheng.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.List;
import kaocheng.model.Clause.Topic;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PolicyTest {

  @Property
  void aPolicyIsItsClauses(@ForAll("policies") List<Clause> clauses) {
    var policy = new Policy(clauses);
    assertThat(new Policy(policy.clauses())).isEqualTo(policy);
    assertThat(policy.stored()).isNotNull();
    assertThat(policy.bands()).isNotEmpty();
    assertThat(policy.paceRounding()).isNotNull();
  }

  @Test
  void ofTwoClausesAboutTheSameTheLaterCounts() {
    var policy = Policy.of(new Clause.TotalCap(Rational.of(110))).with(cap("105"));
    assertThat(policy.totalCap()).contains(Rational.of(105));
    assertThat(policy.clauses()).hasSameSizeAs(Policy.USUAL.clauses());
  }

  @Test
  void theCapFollowsFullMarksUnlessItIsStated() {
    var thousand = new Clause.FullMarks(Rational.of(1000));
    assertThat(Policy.of(thousand).totalCap()).contains(Rational.of(1000));
    assertThat(Policy.of(thousand, cap("1100")).totalCap()).contains(Rational.of(1100));
    assertThat(Policy.of(cap("110"), thousand).totalCap()).contains(Rational.of(110));
  }

  @Test
  void quotasAndCapsOfSeveralGradesAndSortsStandBesideEachOther() {
    var policy =
        Policy.of(
            new Clause.Quota("良好", Rational.of(1, 5)),
            new Clause.Quota("优秀", Rational.of(3, 20)),
            new Clause.CategoryCap(Category.KEY, Rational.of(80)),
            new Clause.CategoryCap(Category.EXCELLENCE, Rational.of(20)));
    assertThat(policy.quotas()).extracting(Clause.Quota::grade).containsExactly("优秀", "良好");
    assertThat(policy.cap(Category.EXCELLENCE)).contains(Rational.of(20));
    var without =
        policy
            .with(new Clause.Without(Topic.QUOTA))
            .with(new Clause.Without(Topic.CATEGORY_CAP))
            .with(new Clause.Without(Topic.TOTAL_CAP));
    assertThat(without.quotas()).isEmpty();
    assertThat(without.cap(Category.KEY)).isEmpty();
    assertThat(without.totalCap()).isEmpty();
    assertThat(without).isEqualTo(Policy.of(new Clause.Without(Topic.TOTAL_CAP)));
  }

  @Test
  void aPolicyCannotDoWithoutRounding() {
    assertThatThrownBy(() -> new Clause.Without(Topic.STORED_ROUNDING))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void clausesThatContradictEachOtherAreTold() {
    assertThat(Policy.USUAL.problem()).isEmpty();
    assertThat(Policy.of(new Clause.Quota("特优", Rational.ONE)).problem())
        .contains(PolicyProblem.QUOTA_OF_UNKNOWN_GRADE);
    var finer = new Clause.PublishedRounding(Rounding.of(5, RoundingMode.HALF_UP));
    assertThat(Policy.of(finer).problem()).contains(PolicyProblem.PUBLISHED_FINER_THAN_KEPT);
  }

  private static Clause cap(String points) {
    return new Clause.TotalCap(Rational.parse(points));
  }

  @Provide
  Arbitrary<List<Clause>> policies() {
    return Clauses.clauses().list().ofMaxSize(12);
  }
}
