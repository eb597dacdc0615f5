package kaocheng.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kaocheng.model.rule.Fit.Misfit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetFitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          不低于 96%                  | %  | -
          不低于 96%                  | 件 | UNIT_DIFFERS_FROM_TARGET
          不少于 100 件               | 件 | -
          不少于 100 件               | 篇 | UNIT_DIFFERS_FROM_TARGET
          不少于 100 件               | %  | UNIT_DIFFERS_FROM_TARGET
          不低于 0%                   | %  | TARGET_MUST_BE_POSITIVE
          不低于 0.01%                | %  | -
          超过 0 件                   | 件 | TARGET_MUST_BE_POSITIVE
          超过 0.01 件                | 件 | -
          不超过 0 件                 | 件 | -
          低于 0%                     | %  | -
          """)
  void aBoundIsInTheUnitOfTheFigureAndAboveNothingWhereMoreIsBetter(
      String target, String unit, @Nullable Misfit misfit) {
    assertThat(problem(target, unit)).isEqualTo(Optional.ofNullable(misfit));
  }

  @ParameterizedTest
  @CsvSource({
    "较上年压减 {}",
    "台账销号不低于 {}",
    "位次进入前 {}",
    "满意率不低于 {}（满意）",
  })
  void aShareOfAWholeIsMoreThanNothingAndNotMoreThanTheWhole(String pattern) {
    assertThat(problem(pattern.replace("{}", "0%"), "件")).contains(Misfit.TARGET_MUST_BE_POSITIVE);
    assertThat(problem(pattern.replace("{}", "0.01%"), "件")).isEmpty();
    assertThat(problem(pattern.replace("{}", "100%"), "件")).isEmpty();
    assertThat(problem(pattern.replace("{}", "100.01%"), "件"))
        .contains(Misfit.TARGET_BEYOND_THE_WHOLE);
  }

  @ParameterizedTest
  @CsvSource({
    "较上年增长 0%, 较上年增长 0.01%",
    "较上年增长 0%, 较上年增长 250%",
    "较上年提高 0 个百分点, 较上年提高 0.01 个百分点",
    "较上年降低 0 个百分点, 较上年降低 0.01 个百分点",
    "每季度不少于 0 次, 每季度不少于 0.5 次",
    "位次进入前 0, 位次进入前 1",
    "位次较上年前移 0 位, 位次较上年前移 1 位",
    "较上级时限提前 0 个月完成, 较上级时限提前 1 个月完成",
  })
  void whatIsAskedForIsMoreThanNothing(String nothing, String something) {
    assertThat(problem(nothing, "件")).contains(Misfit.TARGET_MUST_BE_POSITIVE);
    assertThat(problem(something, "件")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全部完成",
        "2021-08-31 前完成",
        "评定不低于 良",
        "对标 苏州 评定不低于 良",
        "达到标杆 苏州",
        "高于参照 全省平均",
        "不高于上年",
        "不低于上年",
        "位次不低于上年",
        "保四争三",
        "零发生",
        "获得荣誉",
        "只计分，越低越好",
        "只统计",
      })
  void otherTargetsFitByThemselves(String target) {
    assertThat(problem(target, "件")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "不低于 96%", "较上年压减 10%", "较上年增长 8%", "较上年提高 2 个百分点", "不高于上年",
        "不低于上年", "全部完成", "台账全部销号", "达到标杆 苏州", "高于参照 全省平均",
        "每季度不少于 1 次", "满意率不低于 90%（满意）", "零发生",
      })
  void someTargetsNameANumber(String target) {
    assertThat(TargetFit.hasBound(Said.target(target))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "位次进入前 3",
        "位次进入前 25%",
        "位次不低于上年",
        "位次较上年前移 1 位",
        "保四争三",
        "2021-08-31 前完成",
        "较上级时限提前 3 个月完成",
        "评定不低于 良",
        "对标 苏州 评定不低于 良",
        "获得省级以上荣誉",
        "只计分，越高越好",
        "只统计",
      })
  void theOthersNameNone(String target) {
    assertThat(TargetFit.hasBound(Said.target(target))).isFalse();
  }

  private static Optional<Misfit> problem(String target, String unit) {
    return TargetFit.problem(Said.target(target), Said.unit(unit));
  }
}
