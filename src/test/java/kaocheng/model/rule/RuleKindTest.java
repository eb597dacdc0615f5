package kaocheng.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method.Scale;
import kaocheng.model.rule.Method.Side;
import kaocheng.model.rule.Method.Step;
import kaocheng.model.rule.Target.Ladder;
import kaocheng.model.rule.Target.Rung;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every kind of rule is by itself: what it feeds on, and which way is better. */
class RuleKindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          不低于 96%              | 件 | RATIO   | UP
          不少于 100 件           | %  | NUMBER  | UP
          超过 100 件             | 件 | NUMBER  | UP
          不超过 100 件           | 件 | NUMBER  | DOWN
          低于 5%                 | %  | RATIO   | DOWN
          较上年压减 10%          | 件 | NUMBER  | DOWN
          较上年压减 10%          | %  | RATIO   | DOWN
          较上年增长 8%           | 件 | NUMBER  | UP
          较上年提高 2 个百分点   | 件 | RATIO   | UP
          较上年降低 2 个百分点   | 件 | RATIO   | DOWN
          不高于上年              | 件 | NUMBER  | DOWN
          不低于上年              | %  | RATIO   | UP
          达到标杆 苏州           | 件 | NUMBER  | UP
          不高于标杆 苏州         | %  | RATIO   | DOWN
          高于参照 全省平均       | 件 | NUMBER  | UP
          低于参照 全省平均       | %  | RATIO   | DOWN
          全部完成                | 件 | RATIO   | UP
          台账全部销号            | 件 | RATIO   | UP
          2021-06-30 前完成       | 件 | DATE    | DOWN
          较上级时限提前 3 个月完成 | 件 | DATE  | UP
          位次进入前 3            | 件 | PLACE   | DOWN
          位次进入前 25%          | %  | PLACE   | DOWN
          位次不低于上年          | 件 | PLACE   | DOWN
          位次较上年前移 1 位     | 件 | PLACE   | DOWN
          保四争三抢二瞄一        | 件 | PLACE   | DOWN
          评定不低于 良           | 件 | GRADE   | UP
          对标 苏州 评定不低于 良 | 件 | GRADE   | UP
          每月不少于 1 次         | 件 | SERIES  | UP
          满意率不低于 90%（满意） | 件 | BALLOTS | UP
          零发生                  | %  | NUMBER  | DOWN
          获得荣誉                | 件 | HONOURS | UP
          只计分，越高越好        | 件 | NUMBER  | UP
          只计分，越低越好        | %  | RATIO   | DOWN
          只统计                  | %  | RATIO   | UP
          """)
  void targetsFeedOnAKindOfFigureOfWhichMoreOrLessIsBetter(
      String sentence, String unit, ValueKind kind, Direction direction) {
    var target = Said.target(sentence);
    assertThat(target.kind(Said.unit(unit))).isEqualTo(kind);
    assertThat(target.direction()).isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          按完成率得分，封顶 100%                         | -
          按反比完成率得分，封顶 100%                     | -
          达标得满分，否则 0 分                           | -
          分档 100%:40 90%:36                             | -
          插值 4%:40 6%:45                                | -
          每少 1 件扣 0.5 分（不足 1 件按比例）           | -
          不计分                                          | -
          功效系数 60+40，低 6 高 12（不封顶）            | -
          分档功效系数 20:100% 9.5:80%                    | -
          门柱 0 至 10                                    | -
          与参照持平得 15 分，每高低 1 件加减 0.5 分（不足 1 件按比例），最低 0 分，最高 18 分 | -
          与参照持平得 20 分，按差额分段加减，每段 10 件，除数 20 40 60 | -
          极差标准化 2 至 7 分                            | -
          综合：【4 分】按销号率得分                      | -
          取低：按销号率得分                              | -
          按完成率得分；每超 1 件加 1 分（不足 1 件不计），最多加 9 分 | -
          按销号率得分；每超 1 件加 1 分（不足 1 件不计），最多加 9 分 | RATIO
          逐项功效系数 60+40，加权平均（不封顶）          | ITEMS
          按期得满分，每逾期 1 个月扣 1 分                | DATE
          按期得满分，每逾期 1 个月扣 10%                 | DATE
          按销号率得分                                    | RATIO
          按等次得分 优:100% 良:80%                       | GRADE
          按达标期数得分                                  | SERIES
          按位次得分，依参评数递减                        | PLACE
          按评议得分 优:100 良:80                         | BALLOTS
          按评委平均分得分，满分 100 分                   | MARKS
          按评委等次平均得分 优:100% 良:80%               | VERDICTS
          按荣誉得分 国家级:5 省级:3                      | HONOURS
          """)
  void someMethodsFeedOnFiguresOfTheirOwn(String sentence, @Nullable ValueKind kind) {
    assertThat(Said.method(sentence).ownKind()).isEqualTo(Optional.ofNullable(kind));
  }

  @Test
  void onlyAPercentageMakesARatio() {
    assertThat(ValueKind.measuredIn(Unit.PERCENT)).isEqualTo(ValueKind.RATIO);
    assertThat(ValueKind.measuredIn(Unit.PERCENT_POINT)).isEqualTo(ValueKind.NUMBER);
    assertThat(ValueKind.measuredIn(Unit.NONE)).isEqualTo(ValueKind.NUMBER);
  }

  @ParameterizedTest
  @EnumSource(ValueKind.class)
  void someFiguresAreCountedInAUnitOfTheirOwn(ValueKind kind) {
    var expected =
        switch (kind) {
          case DATE -> Unit.DATE;
          case PLACE -> Unit.PLACE;
          case GRADE, VERDICTS -> Unit.GRADE;
          default -> Unit.counting("件");
        };
    assertThat(kind.unitOf("件")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "MONTHLY, 0, 0",
    "MONTHLY, 1, 3",
    "MONTHLY, 4, 12",
    "QUARTERLY, 3, 3",
    "QUARTERLY, 4, 4",
    "HALF_YEARLY, 1, 0",
    "HALF_YEARLY, 2, 1",
    "HALF_YEARLY, 3, 1",
    "HALF_YEARLY, 4, 2",
  })
  void periodsEndByTheQuarter(Frequency frequency, int quarters, int periods) {
    assertThat(frequency.periodsBy(quarters)).isEqualTo(periods);
  }

  @Test
  void gradesHaveLevelsFromFourToOne() {
    assertThat(List.of(4, 3, 2, 1))
        .map(PanelGrade::ofLevel)
        .containsExactly(PanelGrade.EXCELLENT, PanelGrade.GOOD, PanelGrade.FAIR, PanelGrade.POOR);
    assertThat(PanelGrade.values()).extracting(PanelGrade::level).containsExactly(4, 3, 2, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PanelGrade.ofLevel(5))
        .withMessage("no grade of level 5");
  }

  @Test
  void gradesAndRungsHaveNamesInBothLanguages() {
    assertThat(PanelGrade.values())
        .extracting(PanelGrade::chinese)
        .containsExactly("优", "良", "中", "差");
    assertThat(PanelGrade.values())
        .extracting(PanelGrade::english)
        .containsExactly("excellent", "good", "fair", "poor");
    assertThat(Effort.values()).extracting(Effort::chinese).containsExactly("保", "争", "抢", "瞄");
    assertThat(Effort.values())
        .extracting(Effort::english)
        .containsExactly("keep", "strive for", "grab", "aim for");
  }

  @Test
  void aPlaceReachesTheHardestRungThatItIsGoodEnoughFor() {
    var ladder = new Ladder(List.of(new Rung(Effort.KEEP, 4), new Rung(Effort.AIM, 1)));
    assertThat(ladder.reached(1)).contains(new Rung(Effort.AIM, 1));
    assertThat(ladder.reached(2)).contains(new Rung(Effort.KEEP, 4));
    assertThat(ladder.reached(4)).contains(new Rung(Effort.KEEP, 4));
    assertThat(ladder.reached(5)).isEmpty();
  }

  @Test
  void aStepIsLargerThanNothing() {
    var small = Rational.of(1, 100);
    assertThat(Step.of(Side.BELOW, small, "件"))
        .isEqualTo(new Step(Side.BELOW, small, Scale.UNIT, "件"));
    assertThat(Step.percentPoints(Side.ABOVE, small))
        .isEqualTo(new Step(Side.ABOVE, small, Scale.PERCENT_POINT, ""));
    assertThat(Step.ofTarget(Side.BELOW, small))
        .isEqualTo(new Step(Side.BELOW, small, Scale.OF_TARGET, ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Step.percentPoints(Side.BELOW, Rational.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Step.ofTarget(Side.ABOVE, Rational.of(-1)));
  }
}
