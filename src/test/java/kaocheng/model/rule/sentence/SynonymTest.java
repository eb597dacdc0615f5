package kaocheng.model.rule.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rules as target sheets and evaluators write them, and the canonical sentences they are kept in.
 */
class SynonymTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100%                                | 不低于 100%
          同比增长8%以上                      | 较上年增长 8%
          增速不低于８％                      | 较上年增长 8%
          同比下降10%                         | 较上年压减 10%
          比上年提高1.02个百分点以上          | 较上年提高 1.02 个百分点
          较上年只增不减                      | 不低于上年
          逐年提高                            | 高于上年
          增速高于各项贷款平均增速            | 高于参照 各项贷款平均增速
          不低于全省平均水平                  | 不低于参照 全省平均水平
          达到标杆苏州平均                    | 达到标杆 苏州平均
          2021年8月底前完成                   | 2021-08-31 前完成
          2024年2月底前办结                   | 2024-02-29 前完成
          于2021年底前建成                    | 2021-12-31 前完成
          比上级要求提前3个月以上完成         | 较上级时限提前 3 个月完成
          位次进入前三                        | 位次进入前 3
          进入全省前三名                      | 位次进入前 3
          位居全国第一                        | 位次进入前 1
          排名进入前25％                      | 位次进入前 25%
          排名不下降                          | 位次不低于上年
          较上年前移两位                      | 位次较上年前移 2 位
          保4、争3、抢2、瞄1                  | 保四争三抢二瞄一
          保十二争十                          | 保十二争十
          保120争99                           | 保120争九十九
          aim for 1                           | 瞄一
          评为良及以上                        | 评定不低于 良
          每季度1次                           | 每季度不少于 1 次
          每月至少开展 2 次                   | 每月不少于 2 次
          每季度一次                          | 每季度不少于 1 次
          满意度不低于90%（非常满意、满意、基本满意） | 满意率不低于 90%（非常满意、满意、基本满意）
          不发生                              | 零发生
          获得省级及以上表彰                  | 获得省级以上荣誉
          越高越好                            | 只计分，越高越好
          """)
  void targetsAreKeptInTheirCanonicalSentence(String written, String canonical) {
    assertThat(rewritten(Grammar.TARGETS, written)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          完成率×权重                         | 按完成率得分，封顶 100%
          按完成率计分，最高120%              | 按完成率得分，封顶 120%
          达标得满分，不达标不得分            | 达标得满分，否则 0 分
          按位次得分 1:10、2:8、3:6           | 分档 1 位:10 2 位:8 3 位:6
          按位次得分 第1名:10 第2名:8         | 分档 1 名:10 2 名:8
          分档 5%:10 0%:8 -3%:5               | 分档 5%:10 0%:8 -3%:5
          完成100%得40分，90%以上得36分，80%及以上得32分，其余不得分 | 分档 100%:40 90%:36 80%:32
          分档：25天以内得15分，30天以内得10分 | 分档 25 天:15 30 天:10
          25天以上得15分，30天以上得10分      | -
          第1名得10分，第2名得8分，第3名得6分 | 分档 1 名:10 2 名:8 3 名:6
          线性插值 4%:40，6%:45               | 插值 4%:40 6%:45
          每发生1起扣2分，扣完为止            | 每超 1 起扣 2 分（不足 1 起按比例）
          达标得满分，每低1个百分点扣0.5分（不足1个不计），扣完为止 | 每低 1 个百分点扣 0.5 分（不足 1 个不计）
          每低1个百分点扣0.5分（不足1个百分点不扣分）；  | 每低 1 个百分点扣 0.5 分（不足 1 个不计）
          每逾期一个月扣1分                   | 按期得满分，每逾期 1 个月扣 1 分
          按期完成得满分，每逾期1个月扣10%    | 按期得满分，每逾期 1 个月扣 10%
          按销号率得分，逾期销号按100%计      | 按销号率得分
          功效系数法 60+40；不允许值 6 满意值 12 | 功效系数 60+40，低 6 高 12（不封顶）
          功效系数60+40,低同组最低高同组最高(限于区间内) | 功效系数 60+40，低 同组最低 高 同组最高（限于区间内）
          功效系数 60+40，高 标杆 苏州 低 上年 | 功效系数 60+40，低 上年 高 标杆 苏州（不封顶）
          功效系数 60+40，低 全省平均 高 指标值 | 功效系数 60+40，低 参照 全省平均 高 指标值（不封顶）
          功效系数 60+40，低80%高100%（封顶）  | 功效系数 60+40，低 80% 高 100%（限于区间内）
          功效系数 60+40，低 6 件 高 12 件     | 功效系数 60+40，低 6 件 高 12 件（不封顶）
          门柱 20-83.57                       | 门柱 20 至 83.57
          门柱 20 至 80%                      | 门柱 20% 至 80%
          门柱 -3 至 10 件                    | 门柱 -3 件 至 10 件
          达到参照得15分，每高0.5个百分点加0.5分，每低0.5个百分点减0.5分（不足0.5个不计），最高18分 \
          | 与参照持平得 15 分，每高低 0.5 个百分点加减 0.5 分（不足 0.5 个不计），最低 0 分，最高 18 分
          与参照持平得15分，每高（低）0.5个百分点加（减）0.5分，最低0分，最高18分 \
          | 与参照持平得 15 分，每高低 0.5 个百分点加减 0.5 分（不足 0.5 个按比例），最低 0 分，最高 18 分
          第一名得满分，每低1位扣5%           | 按位次得分，每退 1 位减 5%
          进位得分，基础 8 分，每进1位加0.5分，每退1位扣0.5分，最低0分，最高10分 \
          | 进位得分，基础 8 分，每进退 1 位加减 0.5 分，最低 0 分，最高 10 分
          按台阶得分 保:6 争:8 抢:9 瞄:10     | 按台阶得分 瞄:10 抢:9 争:8 保:6
          按评议得分 优:100、良:80、中:60、差:40，有效票不少于30份 | 按评议得分 优:100 良:80 中:60 差:40，有效票不少于 30 张
          按评委平均分得分                    | 按评委平均分得分，满分 100 分
          按与参照全省平均的距离得分（封顶）  | 按与 参照 全省平均 的距离得分（封顶 100%）
          同组位次得分                        | 同组位次得分（并列取小）
          就低：按完成率得分，封顶 100%｜达标得满分，否则 0 分 | 取低：按完成率得分，封顶 100%｜达标得满分，否则 0 分
          综合得分:[4分]达标得满分,否则0分;[6分,超额后]按位次得分,每退1位减5% \
          | 综合：【4 分】达标得满分，否则 0 分；【6 分，超过指标值后】按位次得分，每退 1 位减 5%
          综合：【4分】【6分】达标得满分，否则0分 | -
          按完成率得分，封顶 100%，每超过目标10%加3分（不足10%不计），最多加9分 \
          | 按完成率得分，封顶 100%；每超过目标 10% 加 3 分（不足 10% 不计），最多加 9 分
          每少 1 篇扣 1 分（不足 1 篇不计）；每超 10 篇加 1 分（不足 10 篇不计），最多加 3 分 \
          | 每少 1 篇扣 1 分（不足 1 篇不计）；每超 10 篇加 1 分（不足 10 篇不计），最多加 3 分
          """)
  void methodsAreKeptInTheirCanonicalSentence(String written, String canonical) {
    assertThat(rewritten(Grammar.METHODS, written)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Efficacy 60+40, Low Group  Lowest HIGH Last Year (Clamped) | 功效系数 60+40，低 同组最低 高 上年（限于区间内）
          BY DISTANCE TO TARGET (CAPPED AT 100 %)     | 按与 指标值 的距离得分（封顶 100%）
          By Rung AIM FOR:10 Keep:6                   | 按台阶得分 瞄:10 保:6
          Sum of: [4 Points, Once  Passed] Not Scored | 综合：【4 分，超过指标值后】不计分
          """)
  void capitalLettersDoNotMatter(String written, String canonical) {
    assertThat(rewritten(Grammar.METHODS, written)).isEqualTo(canonical);
  }

  private static <R> String rewritten(Grammar<R> grammar, String sentence) {
    return switch (grammar.read(sentence)) {
      case Sentence.Read<R>(var rule) -> grammar.write(rule, Language.CHINESE);
      case Sentence.Unreadable<R> _ -> "-";
    };
  }

  @Test
  void namesWhatAReadingTakesForGranted() {
    assertThat(Grammar.METHODS.assumed("每低 1 个百分点扣 0.5 分"))
        .containsExactly(Assumption.IN_PROPORTION);
    assertThat(Grammar.METHODS.assumed("功效系数 60+40，低 6 高 12"))
        .containsExactly(Assumption.OPEN_ENDED);
    assertThat(Grammar.METHODS.assumed("按完成率得分")).containsExactly(Assumption.CAPPED_AT_FULL);
    assertThat(Grammar.METHODS.assumed("综合：【4 分】按完成率得分；【6 分】每低 1 位扣 2 分"))
        .isEqualTo(Set.of(Assumption.CAPPED_AT_FULL, Assumption.IN_PROPORTION));
    assertThat(Grammar.METHODS.assumed("每发生 1 起扣 2 分")).isEmpty();
    assertThat(Grammar.METHODS.assumed("分档")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "均衡, even",
    "全年, annual",
    "年终, year-end",
    "曲线 10% 35% 65% 100%, curve 10% 35% 65% 100%"
  })
  void pacesAreSaidInBothLanguages(String chinese, String english) {
    assertThat(rewritten(Grammar.PACES, english)).isEqualTo(chinese);
    assertThat(Grammar.PACES.read(chinese)).isEqualTo(Grammar.PACES.read(english));
  }

  @ParameterizedTest
  @CsvSource({
    "10%、35％；65%，100%, 曲线 10% 35% 65% 100%",
    "曲线 10% 35% 65%, -",
    "曲线 10% 9% 65% 100%, -",
    "曲线 10% 35% 65% 99%, -"
  })
  void aCurveNeverFallsAndEndsAtTheWhole(String written, String canonical) {
    assertThat(rewritten(Grammar.PACES, written)).isEqualTo(canonical);
  }
}
