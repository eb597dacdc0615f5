package kaocheng.model.rule.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Grammars built anew in every test and held against what is written down, because those of the
 * program are built once and then only used.
 */
class FreshGrammarTest {

  private static Grammar<Target> targets() {
    return new Grammar<>(TargetForms.all(), 500);
  }

  private static Grammar<Method> methods() {
    return new Grammar<>(MethodForms.all(), 800);
  }

  @Test
  void saysEverySentenceOfTheStoredList() throws IOException {
    assertThat(PhrasebookTest.written(Phrasebook.all(targets(), methods())))
        .isEqualTo(PhrasebookTest.onFile());
  }

  @Test
  void theListOfTheProgramIsTheStoredOne() throws IOException {
    assertThat(PhrasebookTest.written(Phrasebook.all())).isEqualTo(PhrasebookTest.onFile());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          不低于 96^                  | 不低于 100 篇 / 不低于 95% / 不低于标杆 苏州
          不^底于 96%                 | 不低于 95% / 不高于 95% / 低于 95%
          较上年压减^                 | 较上年压减 10% / 较上年下降 / 较上年提高
          ^2021-13-01 前完成          | 2021-08-31 前完成
          位次进入前^列               | 位次进入前 3 / 位次进入前 25%
          不少于 1^,000 篇            | 不少于 100 篇 / 不少于 95% / 不少于各项贷款平均增速
          96%^                        | 95% 以上 / 95% 以内 / 100 篇 以上
          at le^st 96%                | at least 95% / at least 100 篇 / at least last year
          at least 96^                | at least 100 篇 / 1 in each month / 1 in each quarter
          h^allo                      | honoured / honoured at 省级 or above / all done
          较上年提高 2^               | 较上年提高 2 个百分点 / 较上年提高 / 较上年提升 1 位
          每季度不少于 1^             | 每季度不少于 1 次 / 每季度不少于 一 次 / 每月不少于 1 次
          满意率不低于 90%^           | 满意率不低于 90%（非常满意、满意） / 不低于 95% / 低于 95%
          保四^争                     | 保四争三抢二瞄一 / 保持前 3 / 保持第 1
          ^?                          | 零发生 / 只统计 / 百分之百
          at most benchmark^          | at most benchmark 苏州 / at most last year / at most 95%
          较上年增长 8% ^左右         | 较上年增长 8% 以上 / 较上年增长 2 个百分点 / 较上年增长
          """)
  void namesTheTroubleWithATargetAndTheNearestSentences(String marked, String nearest) {
    assertTrouble(targets(), marked, nearest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          按完成率得分，封顶^         | 按完成率得分 / 按销号率得分 / 按反比完成率得分
          每少 1 篇扣 1^              | 每少 1 件扣 0.5 分 / 每少 1 件扣 0.5 分（不足 1 件不计） \
          / 每少 1 件扣 0.5 分（不足 1 件按 1 件计）
          每少 1 篇扣 1 分（不足 ^2 篇按比例） | 每少 1 件扣 0.5 分（不足 1 件按比例）
          功效系数 60+40，低 6^       | 功效系数 60+40，低 6 高 12 / 功效系数 60+40，高 12 低 6 / 达标得满分，否则 0 分
          full points^                | full points if met, otherwise 0 \
          / full points on time, 1 off per month late / full points on time, 10% off per month late
          in proportion to^           | in proportion to completion / in proportion to what is struck off \
          / in proportion to target over measured
          1 off per 1% of^            | 0.5 off per 2% of target below / 0.5 off per 2% of target above \
          / 0.5 off per 2% of target below (parts do not count)
          综合计^                     \
          | 综合计分：【4 分】达标得满分，否则 0 分；【6 分，达标后】按位次得分，每退 1 位减 5% / 不计分 / 按销号率得分
          取^底：不计分               | 取低：按完成率得分，封顶 100%｜达标得满分，否则 0 分 / 不计分 / 按销号率得分
          not scored; 3 more per 2^   \
          | in proportion to completion, capped at 100%; 3 more per 1 件 above, at most 9 more \
          / not scored / goalposts 0 to 10
          同组位次得分（并列^         | 同组位次得分（并列取小） / 同组位次得分（并列连续） / 同组位次得分（并列取平均）
          """)
  void namesTheTroubleWithAMethodAndTheNearestSentences(String marked, String nearest) {
    assertTrouble(methods(), marked, nearest);
  }

  private static void assertTrouble(Grammar<?> grammar, String marked, String nearest) {
    var text = marked.replace("^", "");
    if (!(grammar.read(text) instanceof Sentence.Unreadable<?> trouble)) {
      throw new AssertionError("readable: " + text);
    }
    assertThat(trouble.place()).as("place").isEqualTo(marked.indexOf('^') + 1);
    assertThat(text.startsWith(trouble.found(), trouble.place() - 1)).isTrue();
    assertThat(trouble.nearest()).containsExactlyElementsOf(List.of(nearest.split(" / ")));
  }

  @Test
  void saysEveryBonus() {
    var bonuses = new Grammar<>(Bonus.forms().all(), 200);
    assertThat(Stream.of(Language.values()).map(language -> written(bonuses, language)).toList())
        .containsExactly(
            BONUSES.lines().map(line -> line.split(" \\| ", 2)[0]).toList(),
            BONUSES.lines().map(line -> line.split(" \\| ", 2)[1]).toList());
  }

  private static <R> List<String> written(Grammar<R> grammar, Language language) {
    return grammar.examples(language).stream()
        .flatMap(example -> read(grammar, example).stream())
        .distinct()
        .map(rule -> grammar.write(rule, language))
        .toList();
  }

  private static <R> List<R> read(Grammar<R> grammar, String text) {
    return grammar.read(text) instanceof Sentence.Read<R>(var rule) ? List.of(rule) : List.of();
  }

  private static final String BONUSES =
      """
      每高 1 个百分点加 3 分（不足 1 个按比例），最多加 9 分 | \
      3 more per 1 percentage points above (parts in proportion), at most 9 more
      每低 1 个百分点加 3 分（不足 1 个按比例），最多加 9 分 | \
      3 more per 1 percentage points below (parts in proportion), at most 9 more
      每高 1 个百分点加 3 分（不足 1 个按 1 个计），最多加 9 分 | \
      3 more per 1 percentage points above (parts count in full), at most 9 more
      每低 1 个百分点加 3 分（不足 1 个按 1 个计），最多加 9 分 | \
      3 more per 1 percentage points below (parts count in full), at most 9 more
      每高 1 个百分点加 3 分（不足 1 个不计），最多加 9 分 | \
      3 more per 1 percentage points above (parts do not count), at most 9 more
      每低 1 个百分点加 3 分（不足 1 个不计），最多加 9 分 | \
      3 more per 1 percentage points below (parts do not count), at most 9 more
      每超过目标 2% 加 3 分（不足 2% 按比例），最多加 9 分 | \
      3 more per 2% of target above (parts in proportion), at most 9 more
      每低于目标 2% 加 3 分（不足 2% 按比例），最多加 9 分 | \
      3 more per 2% of target below (parts in proportion), at most 9 more
      每超过目标 2% 加 3 分（不足 2% 按 2% 计），最多加 9 分 | \
      3 more per 2% of target above (parts count in full), at most 9 more
      每低于目标 2% 加 3 分（不足 2% 按 2% 计），最多加 9 分 | \
      3 more per 2% of target below (parts count in full), at most 9 more
      每超过目标 2% 加 3 分（不足 2% 不计），最多加 9 分 | \
      3 more per 2% of target above (parts do not count), at most 9 more
      每低于目标 2% 加 3 分（不足 2% 不计），最多加 9 分 | \
      3 more per 2% of target below (parts do not count), at most 9 more
      每超 1 件加 3 分（不足 1 件按比例），最多加 9 分 | \
      3 more per 1 件 above (parts in proportion), at most 9 more
      每少 1 件加 3 分（不足 1 件按比例），最多加 9 分 | \
      3 more per 1 件 below (parts in proportion), at most 9 more
      每超 1 件加 3 分（不足 1 件按 1 件计），最多加 9 分 | \
      3 more per 1 件 above (parts count in full), at most 9 more
      每少 1 件加 3 分（不足 1 件按 1 件计），最多加 9 分 | \
      3 more per 1 件 below (parts count in full), at most 9 more
      每超 1 件加 3 分（不足 1 件不计），最多加 9 分 | \
      3 more per 1 件 above (parts do not count), at most 9 more
      每少 1 件加 3 分（不足 1 件不计），最多加 9 分 | \
      3 more per 1 件 below (parts do not count), at most 9 more
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          每低1位扣2分（不足1位不计）    | 每低 1 位扣 2 分（不足 1 位不计）
          每少1名扣2分（不足1名不计）    | 每低 1 名扣 2 分（不足 1 名不计）
          每高1位扣2分（不足1位不计）    | 每超 1 位扣 2 分（不足 1 位不计）
          每低1件扣2分（不足1件不计）    | 每少 1 件扣 2 分（不足 1 件不计）
          不计分；每高1位加1分（不足1位不计），最多加2分 | 不计分；每高 1 位加 1 分（不足 1 位不计），最多加 2 分
          不计分；每高1件加1分（不足1件不计），最多加2分 | 不计分；每超 1 件加 1 分（不足 1 件不计），最多加 2 分
          按期得满分，每逾期 1 个月扣 1 分，每提前 1 个月加 0 分，最多加 0 分 | 按期得满分，每逾期 1 个月扣 1 分
          按销号率得分，逾期销号按100%计 | 按销号率得分
          按评委平均分得分               | 按评委平均分得分，满分 100 分
          按评议得分 优:100，有效票不少于 1 张 | 按评议得分 优:100
          按评议得分 优:100，满分 100 分 | 按评议得分 优:100
          """)
  void writesARuleInItsFirstFittingForm(String said, String written) {
    var grammar = methods();
    assertThat(read(grammar, said).stream().map(rule -> grammar.write(rule, Language.CHINESE)))
        .containsExactly(written);
  }
}
