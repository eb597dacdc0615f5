package kaocheng.model.rule;

import static kaocheng.model.figure.Direction.DOWN;
import static kaocheng.model.figure.Direction.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Lookup.Tier;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.CombinedMethod.Gate;
import kaocheng.model.rule.CombinedMethod.Part;
import kaocheng.model.rule.Fit.Misfit;
import kaocheng.model.rule.Method.Tiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {
  private static final Unit THINGS = Unit.counting("件");
  private static final Target COUNT = Said.target("不少于 100 件");
  private static final Target PLACE = Said.target("位次进入前 3");

  @Test
  void theTargetIsLookedAtBeforeTheMethod() {
    var wrongBoth = Said.target("不少于 0 件");
    var badCap = Said.method("按完成率得分，封顶 0%");
    assertThat(Fit.problem(wrongBoth, badCap, THINGS)).contains(Misfit.TARGET_MUST_BE_POSITIVE);
    assertThat(Fit.problem(COUNT, badCap, THINGS)).contains(Misfit.CAP_MUST_BE_POSITIVE);
    assertThat(Fit.problem(COUNT, Said.method("按完成率得分"), THINGS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          达标得满分，否则 0 分                                        | NUMBER
          按位次得分，每退 1 位减 5%                                   | PLACE
          综合：【4 分】达标得满分，否则 0 分；【6 分】按位次得分，依参评数递减 | NUMBER PLACE
          综合：【4 分，指标值 不低于 96%】达标得满分，否则 0 分        | NUMBER RATIO
          综合：【4 分】按完成率得分；【6 分】达标得满分，否则 0 分     | NUMBER
          取低：按等次得分 优:100% 良:80%｜达标得满分，否则 0 分        | NUMBER GRADE
          取低：按等次得分 优:100% 良:80%｜按销号率得分                 | NUMBER GRADE RATIO
          〔取低：按销号率得分〕；每超 1 件加 1 分（不足 1 件不计），最多加 9 分 | NUMBER RATIO
          按销号率得分；每超 1 件加 1 分（不足 1 件不计），最多加 9 分  | RATIO
          """)
  void theMainKindOfFigureComesFirstAndNoneTwice(String method, String kinds) {
    assertThat(Fit.kinds(COUNT, Said.method(method), THINGS))
        .containsExactlyElementsOf(Stream.of(kinds.split(" ")).map(ValueKind::valueOf).toList());
  }

  @Test
  void theKindIsTheMethodsOwnOrThatOfTheTarget() {
    assertThat(Fit.kind(COUNT, Said.method("按评委平均分得分"), THINGS)).isEqualTo(ValueKind.MARKS);
    assertThat(Fit.kind(PLACE, Said.method("达标得满分，否则 0 分"), THINGS)).isEqualTo(ValueKind.PLACE);
  }

  @Test
  void aMethodOnFiguresOfItsOwnIsOnlyJudgedByATargetForThem() {
    var places = Said.method("按位次得分，每退 1 位减 5%");
    assertThat(Fit.judgedBy(PLACE, places, THINGS)).isEqualTo(PLACE);
    assertThat(Fit.judgedBy(COUNT, places, THINGS)).isEqualTo(new Target.Unjudged(UP));
    assertThat(Fit.judgedBy(Said.target("不超过 3 件"), places, THINGS))
        .isEqualTo(new Target.Unjudged(DOWN));
    assertThat(Fit.judgedBy(COUNT, Said.method("按完成率得分"), THINGS)).isEqualTo(COUNT);
  }

  @Test
  void aPartIsJudgedByItsOwnTargetOrTheIndicators() {
    var method = Said.method("按完成率得分");
    assertThat(Fit.targetOf(new Part(Rational.ONE, Gate.ALWAYS, PLACE, method), COUNT))
        .isEqualTo(PLACE);
    assertThat(Fit.targetOf(new Part(Rational.ONE, Gate.ALWAYS, null, method), COUNT))
        .isEqualTo(COUNT);
  }

  @ParameterizedTest
  @CsvSource({
    "不超过 16 件, 件, 件, DOWN",
    "不超过 16 件, %, 件, UP",
    "不超过 5%, %, %, DOWN",
    "较上年压减 10%, %, %, UP",
    "较上年压减 10%, 件, 件, DOWN",
    "较上年降低 2 个百分点, %, %, UP",
    "不低于 96%, %, %, UP",
  })
  void tiersLeadAsTheFigureTheyAreHeldAgainst(
      String target, String inTiers, String unit, Direction expected) {
    var tiers = new Tiers(Unit.counting(inTiers), List.of());
    assertThat(Fit.tiersDirection(Said.target(target), tiers, Unit.counting(unit)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "较上年压减 10%, true",
    "较上年增长 8%, true",
    "较上年降低 2 个百分点, true",
    "不高于上年, false",
    "不低于 96%, false",
  })
  void ratesFollowFromTheFigureAndLastYears(String target, boolean expected) {
    assertThat(Fit.isRate(Said.target(target))).isEqualTo(expected);
  }

  @Test
  void betterBoundsNeverEarnLess() {
    assertThat(Fit.leads(tiers(), UP)).isTrue();
    assertThat(Fit.leads(tiers(5, 5), DOWN)).isTrue();
    assertThat(Fit.leads(tiers(30, 7, 20, 5, 10, 3), UP)).isTrue();
    assertThat(Fit.leads(tiers(30, 7, 20, 5, 10, 3), DOWN)).isFalse();
    assertThat(Fit.leads(tiers(10, 7, 20, 5, 30, 3), DOWN)).isTrue();
    assertThat(Fit.leads(tiers(10, 7, 20, 5, 30, 3), UP)).isFalse();
    assertThat(Fit.leads(tiers(30, 7, 20, 7), UP)).as("the same points").isTrue();
    assertThat(Fit.leads(tiers(30, 7, 20, 8), UP)).as("more points").isFalse();
    assertThat(Fit.leads(tiers(20, 7, 20, 5), UP)).as("the same bound").isFalse();
    assertThat(Fit.leads(tiers(20, 7, 20, 5), DOWN)).as("the same bound").isFalse();
    assertThat(Fit.leads(tiers(30, 7, 20, 5, 25, 3), UP)).as("the last one").isFalse();
  }

  private static List<Tier> tiers(int... boundsAndPoints) {
    return Stream.iterate(0, i -> i < boundsAndPoints.length, i -> i + 2)
        .map(i -> new Tier(Rational.of(boundsAndPoints[i]), Rational.of(boundsAndPoints[i + 1])))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "不少于 100 件, 件, true",
    "不少于 100 件, 篇, false",
    "不少于 100 件, '', false",
    "位次进入前 3, '', true",
    "位次进入前 3, 位, true",
    "位次进入前 3, 名, true",
    "位次进入前 3, 件, false",
    "全部完成, 件, false",
    "2021-06-30 前完成, 件, false",
    "评定不低于 良, 件, false",
    "每季度不少于 1 次, 件, false",
    "满意率不低于 90%（满意）, 件, false",
    "获得荣誉, 件, false",
  })
  void onlyNumbersAndPlacesAreCounted(String target, String symbol, boolean expected) {
    assertThat(Fit.countsIn(Said.target(target), symbol, THINGS)).isEqualTo(expected);
  }

  @Test
  void aShareIsMoreThanNothingAndNotMoreThanTheWhole() {
    assertThat(Fit.share(Rational.of(-1, 10))).contains(Misfit.TARGET_MUST_BE_POSITIVE);
    assertThat(Fit.share(Rational.ZERO)).contains(Misfit.TARGET_MUST_BE_POSITIVE);
    assertThat(Fit.share(Rational.of(1, 10))).isEmpty();
    assertThat(Fit.share(Rational.ONE)).isEmpty();
    assertThat(Fit.share(Rational.of(11, 10))).contains(Misfit.TARGET_BEYOND_THE_WHOLE);
  }

  @Test
  void misfitsAreOneFamilyOfKeys() {
    assertThat(Arrays.stream(Misfit.values()).map(Misfit::family).distinct())
        .containsExactly("misfit");
  }
}
