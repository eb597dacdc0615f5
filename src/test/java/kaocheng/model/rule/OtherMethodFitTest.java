package kaocheng.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kaocheng.model.rule.Fit.Misfit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What methods that place figures, score opinions or are made of others can be judged by. */
class OtherMethodFitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          不少于 100 件     | 功效系数 60+40，低 6 高 12（不封顶）           | 件 | -
          不少于 100 件     | 功效系数 60+40，低 6 件 高 12 件（不封顶）     | 件 | -
          不少于 100 件     | 功效系数 60+40，低 6% 高 12（不封顶）          | 件 | TIERS_IN_ANOTHER_UNIT
          不少于 100 件     | 功效系数 60+40，低 6 高 12%（不封顶）          | 件 | TIERS_IN_ANOTHER_UNIT
          不低于 96%        | 功效系数 60+40，低 6% 高 12%（不封顶）         | %  | -
          不低于 96%        | 功效系数 60+40，低 6 高 12%（不封顶）          | %  | TIERS_IN_ANOTHER_UNIT
          位次进入前 3      | 功效系数 60+40，低 6 高 12（不封顶）           | '' | METHOD_NEEDS_NUMBER
          2021-06-30 前完成 | 功效系数 60+40，低 6 高 12（不封顶）           | '' | METHOD_NEEDS_NUMBER
          只计分，越高越好  | 功效系数 60+40，低 6 高 指标值（不封顶）       | 件 | METHOD_NEEDS_TARGET
          不少于 100 件     | 功效系数 60+40，低 6 高 指标值（不封顶）       | 件 | -
          只计分，越高越好  | 功效系数 60+40，低 同组最低 高 同组最高（不封顶）       | 件 | -
          只计分，越高越好  | 功效系数 60+40，低 同组平均 高 标杆 苏州（不封顶）      | 件 | -
          只计分，越高越好  | 功效系数 60+40，低 上年 高 参照 全省平均（不封顶）      | 件 | -
          不少于 100 件     | 分档功效系数 20:100% 9.5:80%                   | 件 | -
          不少于 100 件     | 分档功效系数 20%:100% 9.5%:80%                 | 件 | TIERS_IN_ANOTHER_UNIT
          位次进入前 3      | 分档功效系数 20:100% 9.5:80%                   | '' | METHOD_NEEDS_NUMBER
          不少于 100 件     | 门柱 0 至 10                                   | 件 | -
          不少于 100 件     | 门柱 0% 至 10%                                 | 件 | TIERS_IN_ANOTHER_UNIT
          位次进入前 3      | 门柱 0 至 10                                   | '' | METHOD_NEEDS_NUMBER
          不少于 80 分      | 逐项功效系数 60+40，加权平均（不封顶）         | 分 | -
          不少于 80 points  | 逐项功效系数 60+40，加权平均（不封顶）         | points | -
          只计分，越高越好  | 逐项功效系数 60+40，加权平均（不封顶）         | 件 | -
          不少于 80 件      | 逐项功效系数 60+40，加权平均（不封顶）         | 件 | METHOD_NEEDS_POINTS_OR_NO_TARGET
          较上年增长 8%     | 逐项功效系数 60+40，加权平均（不封顶）         | 分 | METHOD_NEEDS_POINTS_OR_NO_TARGET
          """)
  void spans(String target, String method, String unit, @Nullable Misfit misfit) {
    fits(target, method, unit, misfit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          高于参照 全省平均 | 1 个百分点加减 0.5 分（不足 1 个按比例）  | %  | -
          高于参照 全省平均 | 1 个百分点加减 0.5 分（不足 1 个按比例）  | 件 | STEP_IN_ANOTHER_UNIT
          高于参照 全省平均 | 1 件加减 0.5 分（不足 1 件按比例）        | 件 | -
          只计分，越高越好  | 1 件加减 0.5 分（不足 1 件按比例）        | 件 | METHOD_NEEDS_NUMBER
          位次进入前 3      | 1 位加减 0.5 分（不足 1 位按比例）        | '' | METHOD_NEEDS_NUMBER
          每季度不少于 1 次 | 1 次加减 0.5 分（不足 1 次按比例）        | 次 | METHOD_NEEDS_NUMBER
          """)
  void stepsAroundAReference(String target, String steps, String unit, @Nullable Misfit misfit) {
    fits(target, "与参照持平得 15 分，每高低 " + steps + "，最低 0 分，最高 18 分", unit, misfit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          高于参照 全省平均 | 个百分点 | %  | -
          高于参照 全省平均 | 件       | %  | STEP_IN_ANOTHER_UNIT
          高于参照 全省平均 | 个百分点 | 件 | STEP_IN_ANOTHER_UNIT
          高于参照 全省平均 | 件       | 件 | -
          高于参照 全省平均 | 篇       | 件 | STEP_IN_ANOTHER_UNIT
          较上年增长 8%     | 个百分点 | 件 | -
          较上年增长 8%     | 件       | 件 | STEP_IN_ANOTHER_UNIT
          只计分，越高越好  | 件       | 件 | METHOD_NEEDS_NUMBER
          位次进入前 3      | 位       | '' | METHOD_NEEDS_NUMBER
          每季度不少于 1 次 | 次       | 次 | METHOD_NEEDS_NUMBER
          """)
  void bracketsAroundAReference(String target, String width, String unit, @Nullable Misfit misfit) {
    var method = "与参照持平得 20 分，按差额分段加减，每段 10 " + width + "，除数 20 40";
    fits(target, method, unit, misfit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          评定不低于 良     | 按等次得分 优:100% 良:80% 中:60% 差:0%         | '' | -
          对标 苏州 评定不低于 良 | 按等次得分 优:100% 良:80% 中:60% 差:0%   | '' | -
          只计分，越高越好  | 按等次得分 优:100% 良:80% 中:60% 差:0%         | '' | -
          不少于 100 件     | 按等次得分 优:100% 良:80% 中:60% 差:0%         | 件 | METHOD_NEEDS_GRADE
          评定不低于 良     | 按等次得分 优:100% 良:80% 中:60%               | '' | GRADES_INCOMPLETE
          评定不低于 良     | 按评委等次平均得分 优:100% 良:80% 中:60% 差:0% | '' | -
          评定不低于 良     | 按评委等次平均得分 优:100% 良:80% 中:60%       | '' | GRADES_INCOMPLETE
          不少于 100 件     | 按评委等次平均得分 优:100% 良:80% 中:60% 差:0% | 件 | METHOD_NEEDS_GRADE
          不少于 80 分      | 按评委平均分得分，满分 100 分                  | 分 | -
          不少于 80 件      | 按评委平均分得分，满分 100 分                  | 件 | METHOD_NEEDS_POINTS_OR_NO_TARGET
          满意率不低于 90%（优、良） | 按评委平均分得分，满分 100 分         | '' | METHOD_NEEDS_POINTS_OR_NO_TARGET
          满意率不低于 90%（优、良） | 按评议得分 优:100 良:80 中:60         | '' | -
          满意率不低于 90%（优、好） | 按评议得分 优:100 良:80 中:60         | '' | SATISFIED_POINT_UNKNOWN
          不少于 80 分      | 按评议得分 优:100 良:80 中:60                  | 分 | -
          不少于 80 件      | 按评议得分 优:100 良:80 中:60                  | 件 | METHOD_NEEDS_POINTS_OR_NO_TARGET
          获得省级以上荣誉  | 按荣誉得分 国家级:5 省级:3                     | '' | -
          只计分，越高越好  | 按荣誉得分 国家级:5 省级:3                     | '' | -
          不少于 80 件      | 按荣誉得分 国家级:5 省级:3                     | 件 | METHOD_NEEDS_HONOURS
          位次进入前 3      | 按位次得分，每退 1 位减 5%                     | '' | -
          只计分，越低越好  | 按位次得分，每退 1 位减 5%                     | '' | -
          不少于 80 件      | 按位次得分，每退 1 位减 5%                     | 件 | METHOD_NEEDS_PLACE
          保四争三          | 按台阶得分 争:8 保:6                           | '' | -
          保四争三          | 按台阶得分 瞄:10 争:8 保:6                     | '' | -
          保四争三          | 按台阶得分 瞄:10 争:8                          | '' | METHOD_NEEDS_LADDER
          位次进入前 3      | 按台阶得分 争:8 保:6                           | '' | METHOD_NEEDS_LADDER
          不少于 80 件      | 极差标准化 2 至 7 分                           | 件 | -
          位次进入前 3      | 极差标准化 2 至 7 分                           | '' | METHOD_NEEDS_NUMBER
          2021-06-30 前完成 | 极差标准化 2 至 7 分                           | '' | METHOD_NEEDS_NUMBER
          不少于 80 件      | 按与 指标值 的距离得分（不封顶）               | 件 | -
          只计分，越高越好  | 按与 指标值 的距离得分（不封顶）               | 件 | METHOD_NEEDS_TARGET
          不少于 80 件      | 按与 6% 的距离得分（不封顶）                   | 件 | TIERS_IN_ANOTHER_UNIT
          位次进入前 3      | 按与 指标值 的距离得分（不封顶）               | '' | METHOD_NEEDS_NUMBER
          """)
  void opinionsPlacesAndGroups(String target, String method, String unit, @Nullable Misfit misfit) {
    fits(target, method, unit, misfit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          不少于 80 件     | 综合：【4 分】达标得满分，否则 0 分；【6 分】按位次得分，每退 1 位减 5% | 件 | -
          不少于 80 件     | 综合：【4 分】达标得满分，否则 0 分；【6 分】按完成率得分，封顶 0%     | 件 | CAP_MUST_BE_POSITIVE
          不少于 80 件     | 综合：【4 分，指标值 不低于 96%】每低 1 个百分点扣 1 分（不足 1 个按比例） | 件 | -
          不少于 80 件     | 综合：【4 分，指标值 不低于 0%】达标得满分，否则 0 分                 | 件 | -
          不少于 80 件     | 综合：【4 分，指标值 全部完成】按销号率得分                           | 件 | -
          不少于 80 件     | 综合：【4 分】按销号率得分                                            | 件 | METHOD_NEEDS_LEDGER
          不少于 80 件     | 取低：达标得满分，否则 0 分｜按完成率得分，封顶 100%                  | 件 | -
          不少于 80 件     | 取低：达标得满分，否则 0 分｜不计分                                   | 件 | COUNTED_IS_NOT_SCORED
          不少于 80 件     | 达标得满分，否则 0 分；每超 1 件加 1 分（不足 1 件不计），最多加 9 分 | 件 | -
          不少于 80 件     | 不计分；每超 1 件加 1 分（不足 1 件不计），最多加 9 分                | 件 | COUNTED_IS_NOT_SCORED
          不少于 80 件     | 达标得满分，否则 0 分；每超 1 篇加 1 分（不足 1 篇不计），最多加 9 分 | 件 | STEP_IN_ANOTHER_UNIT
          不少于 80 件     | 达标得满分，否则 0 分；每少 1 件加 1 分（不足 1 件不计），最多加 9 分 | 件 | STEP_ON_THE_BAD_SIDE
          不超过 80 件     | 达标得满分，否则 0 分；每少 1 件加 1 分（不足 1 件不计），最多加 9 分 | 件 | -
          不超过 80 件     | 达标得满分，否则 0 分；每超 1 件加 1 分（不足 1 件不计），最多加 9 分 | 件 | STEP_ON_THE_BAD_SIDE
          位次进入前 3     | 达标得满分，否则 0 分；每高 1 位加 1 分（不足 1 位不计），最多加 9 分 | '' | -
          位次进入前 3     | 达标得满分，否则 0 分；每低 1 位加 1 分（不足 1 位不计），最多加 9 分 | '' | STEP_ON_THE_BAD_SIDE
          只计分，越高越好 | 门柱 0 至 10；每超 1 件加 1 分（不足 1 件不计），最多加 9 分          | 件 | METHOD_NEEDS_NUMBER
          """)
  void methodsMadeOfOthers(String target, String method, String unit, @Nullable Misfit misfit) {
    fits(target, method, unit, misfit);
  }

  private static void fits(String target, String method, String unit, @Nullable Misfit misfit) {
    assertThat(MethodFit.problem(Said.target(target), Said.method(method), Said.unit(unit)))
        .isEqualTo(Optional.ofNullable(misfit));
  }
}
