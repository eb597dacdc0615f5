package kaocheng.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kaocheng.model.rule.Fit.Misfit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each method with targets just inside and just outside what it can be judged by. */
class MethodFitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          只统计             | 不计分                        | 件 | -
          只统计             | 达标得满分，否则 0 分         | 件 | COUNTED_IS_NOT_SCORED
          不少于 100 件      | 不计分                        | 件 | COUNTED_IS_NOT_SCORED
          不少于 100 件      | 达标得满分，否则 0 分         | 件 | -
          只计分，越高越好   | 达标得满分，否则 0 分         | 件 | METHOD_NEEDS_TARGET
          不少于 100 件      | 按完成率得分，封顶 100%       | 件 | -
          不少于 100 件      | 按完成率得分，封顶 0.01%      | 件 | -
          不少于 100 件      | 按完成率得分，封顶 0%         | 件 | CAP_MUST_BE_POSITIVE
          位次进入前 3       | 按完成率得分，封顶 100%       | '' | METHOD_NEEDS_NUMBER
          不超过 16 件       | 按反比完成率得分，封顶 120%   | 件 | -
          不超过 16 件       | 按反比完成率得分，封顶 0%     | 件 | CAP_MUST_BE_POSITIVE
          不少于 16 件       | 按反比完成率得分，封顶 120%   | 件 | METHOD_NEEDS_LESS_IS_BETTER
          较上年压减 10%     | 按反比完成率得分，封顶 120%   | 件 | METHOD_NEEDS_LESS_IS_BETTER
          只计分，越低越好   | 按反比完成率得分，封顶 120%   | 件 | METHOD_NEEDS_NUMBER
          2021-06-30 前完成  | 按期得满分，每逾期 1 个月扣 1 分   | '' | -
          不少于 100 件      | 按期得满分，每逾期 1 个月扣 1 分   | 件 | METHOD_NEEDS_DUE_DATE
          较上级时限提前 3 个月完成 | 按期得满分，每逾期 1 个月扣 1 分 | '' | -
          2021-06-30 前完成  | 按期得满分，每逾期 1 个月扣 10%    | '' | -
          较上级时限提前 3 个月完成 | 按期得满分，每逾期 1 个月扣 10%  | '' | METHOD_NEEDS_DUE_DATE
          不少于 100 件      | 按期得满分，每逾期 1 个月扣 10%    | 件 | METHOD_NEEDS_DUE_DATE
          台账全部销号       | 按销号率得分                  | '' | -
          全部完成           | 按销号率得分                  | '' | -
          不低于 96%         | 按销号率得分                  | %  | METHOD_NEEDS_LEDGER
          每季度不少于 1 次  | 按达标期数得分                | '' | -
          不少于 100 件      | 按达标期数得分                | 件 | METHOD_NEEDS_PERIODS
          """)
  void simpleMethods(String target, String method, String unit, @Nullable Misfit misfit) {
    fits(target, method, unit, misfit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2021-06-30 前完成  | 分档 100 件:7 80 件:5         | 件 | METHOD_NEEDS_NUMBER
          评定不低于 良      | 分档 100%:7 80%:5             | %  | METHOD_NEEDS_NUMBER
          每季度不少于 1 次  | 分档 100%:7 80%:5             | 件 | METHOD_NEEDS_NUMBER
          满意率不低于 90%（满意） | 分档 100%:7 80%:5       | %  | METHOD_NEEDS_NUMBER
          获得荣誉           | 分档 100%:7 80%:5             | %  | METHOD_NEEDS_NUMBER
          位次进入前 3       | 分档 1 位:10 3 位:6           | '' | -
          位次进入前 3       | 分档 1 名:10 3 名:6           | '' | -
          位次进入前 3       | 分档 1:10 3:6                 | '' | -
          位次进入前 3       | 分档 1 件:10 3 件:6           | '' | TIERS_IN_ANOTHER_UNIT
          位次进入前 3       | 分档 90%:10 80%:6             | '' | TIERS_IN_ANOTHER_UNIT
          位次进入前 3       | 分档 3 位:10 1 位:6           | '' | TIERS_THE_WRONG_WAY
          不少于 100 件      | 分档 100 件:7 80 件:5         | 件 | -
          不少于 100 件      | 分档 80 件:7 100 件:5         | 件 | TIERS_THE_WRONG_WAY
          不少于 100 件      | 分档 100 篇:7 80 篇:5         | 件 | TIERS_IN_ANOTHER_UNIT
          不少于 100 件      | 分档 100:7 80:5               | 件 | TIERS_IN_ANOTHER_UNIT
          不少于 100 件      | 分档 100%:40 90%:36           | 件 | -
          不超过 16 件       | 分档 16 件:7 20 件:5          | 件 | -
          不超过 16 件       | 分档 20 件:7 16 件:5          | 件 | TIERS_THE_WRONG_WAY
          不超过 16 件       | 分档 100%:40 90%:36           | 件 | -
          不超过 16 件       | 分档 90%:40 100%:36           | 件 | TIERS_THE_WRONG_WAY
          不低于 96%         | 分档 100 件:7 80 件:5         | %  | TIERS_IN_ANOTHER_UNIT
          不低于 96%         | 分档 96%:7 90%:5              | %  | -
          不低于 96%         | 分档 90%:7 96%:5              | %  | TIERS_THE_WRONG_WAY
          不超过 5%          | 分档 5%:8 8%:6                | %  | -
          不超过 5%          | 分档 8%:8 5%:6                | %  | TIERS_THE_WRONG_WAY
          较上年压减 10%     | 分档 10%:8 5%:6               | %  | -
          较上年压减 10%     | 分档 5%:8 10%:6               | %  | TIERS_THE_WRONG_WAY
          较上年压减 10%     | 分档 10 件:8 20 件:6          | 件 | -
          只计分，越高越好   | 分档 100%:40 90%:36           | 件 | METHOD_NEEDS_TARGET
          只计分，越高越好   | 分档 100%:40 90%:36           | %  | -
          只计分，越高越好   | 分档 20 件:40 10 件:36        | 件 | -
          不少于 100 件      | 插值 80 件:40 100 件:45       | 件 | -
          不少于 100 件      | 插值 80:40 100:45             | 件 | -
          不少于 100 件      | 插值 80 篇:40 100 篇:45       | 件 | TIERS_IN_ANOTHER_UNIT
          不少于 100 件      | 插值 80%:40 100%:45           | 件 | TIERS_IN_ANOTHER_UNIT
          不低于 96%         | 插值 80%:40 100%:45           | %  | -
          不低于 96%         | 插值 80:40 100:45             | %  | TIERS_IN_ANOTHER_UNIT
          较上年增长 8%      | 插值 4%:40 6%:45              | 件 | -
          较上年增长 8%      | 插值 4 件:40 6 件:45          | 件 | TIERS_IN_ANOTHER_UNIT
          位次进入前 3       | 插值 1:10 3:6                 | '' | -
          2021-06-30 前完成  | 插值 1:10 3:6                 | '' | METHOD_NEEDS_NUMBER
          """)
  void tiersAndAnchors(String target, String method, String unit, @Nullable Misfit misfit) {
    fits(target, method, unit, misfit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          评定不低于 良      | 每低 1 个百分点扣 0.5 分（不足 1 个按比例） | %  | METHOD_NEEDS_NUMBER
          只计分，越高越好   | 每低 1 个百分点扣 0.5 分（不足 1 个按比例） | %  | METHOD_NEEDS_NUMBER
          不低于 96%         | 每低 1 个百分点扣 0.5 分（不足 1 个按比例） | %  | -
          不低于 96%         | 每高 1 个百分点扣 0.5 分（不足 1 个按比例） | %  | STEP_ON_THE_GOOD_SIDE
          不低于 96%         | 每少 1 件扣 0.5 分（不足 1 件按比例）       | %  | STEP_IN_ANOTHER_UNIT
          不少于 100 件      | 每低 1 个百分点扣 0.5 分（不足 1 个按比例） | 件 | STEP_IN_ANOTHER_UNIT
          不少于 100 件      | 每少 1 件扣 0.5 分（不足 1 件按比例）       | 件 | -
          不少于 100 件      | 每少 1 篇扣 0.5 分（不足 1 篇按比例）       | 件 | STEP_IN_ANOTHER_UNIT
          不少于 100 件      | 每超 1 件扣 0.5 分（不足 1 件按比例）       | 件 | STEP_ON_THE_GOOD_SIDE
          不少于 100 件      | 每低于目标 2% 扣 0.5 分（不足 2% 按比例）   | 件 | -
          不超过 16 件       | 每超 1 件扣 0.5 分（不足 1 件按比例）       | 件 | -
          不超过 16 件       | 每少 1 件扣 0.5 分（不足 1 件按比例）       | 件 | STEP_ON_THE_GOOD_SIDE
          较上年压减 10%     | 每低 1 个百分点扣 0.5 分（不足 1 个按比例） | 件 | -
          较上年压减 10%     | 每高 1 个百分点扣 0.5 分（不足 1 个按比例） | 件 | STEP_ON_THE_GOOD_SIDE
          较上年压减 10%     | 每低于目标 2% 扣 0.5 分（不足 2% 按比例）   | 件 | -
          较上年压减 10%     | 每超 1 件扣 0.5 分（不足 1 件按比例）       | 件 | -
          较上年压减 10%     | 每少 1 件扣 0.5 分（不足 1 件按比例）       | 件 | STEP_ON_THE_GOOD_SIDE
          不高于上年         | 每超 1 件扣 0.5 分（不足 1 件按比例）       | 件 | -
          位次进入前 3       | 每低 1 位扣 2 分（不足 1 位不计）           | '' | -
          位次进入前 3       | 每低 1 名扣 2 分（不足 1 名不计）           | '' | -
          位次进入前 3       | 每高 1 位扣 2 分（不足 1 位不计）           | '' | STEP_ON_THE_GOOD_SIDE
          位次进入前 3       | 每少 1 件扣 2 分（不足 1 件不计）           | '' | STEP_IN_ANOTHER_UNIT
          位次进入前 3       | 每低 1 个百分点扣 2 分（不足 1 个不计）     | '' | STEP_IN_ANOTHER_UNIT
          位次进入前 3       | 每低于目标 2% 扣 0.5 分（不足 2% 按比例）   | '' | STEP_IN_ANOTHER_UNIT
          """)
  void deductions(String target, String method, String unit, @Nullable Misfit misfit) {
    fits(target, method, unit, misfit);
  }

  private static void fits(String target, String method, String unit, @Nullable Misfit misfit) {
    assertThat(MethodFit.problem(Said.target(target), Said.method(method), Said.unit(unit)))
        .isEqualTo(Optional.ofNullable(misfit));
  }
}
