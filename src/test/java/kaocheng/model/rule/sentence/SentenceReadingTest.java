package kaocheng.model.rule.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          不低于 96%                 | at least 96%
          不低于９６．５％。           | at least 96.5%
          达到 96%                   | at least 96%
          96%以上                    | at least 96%
          5% 以内                    | at most 5%
          超过 96%                   | more than 96%
          高于 96%                   | more than 96%
          不满 5%                    | less than 5%
          不少于 100 篇               | at least 100 篇
          100篇以上                  | at least 100 篇
          至少 60 条次                | at least 60 条次
          不超过 16 次                | at most 16 次
          16 次以内                   | at most 16 次
          不多于16次                  | at most 16 次
          少于 16 次                  | less than 16 次
          同比压减 10%               | 10% less than last year
          较上年压减 10.50%          | 10.5% less than last year
          只减不增                   | not above last year
          低于上年                   | below last year
          全覆盖                     | all done
          台账全部销号               | all struck off the ledger
          台账销号不低于 100%        | all struck off the ledger
          2021年8月12日前完成        | done by 2021-08-12
          2021/8/12 以前完成         | done by 2021-08-12
          2021.08.12前完成           | done by 2021-08-12
          位次进入前3名              | among the first 3
          达到标杆 苏州。            | at least benchmark 苏州
          不高于标杆　宁波           | at most benchmark 宁波
          评定不低于 良              | graded at least good
          AT LEAST 96 %              | at least 96%
          """)
  void readsTargets(String chinese, String english) {
    assertThat(saidInEnglish(Grammar.TARGETS, chinese)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          按完成率得分，封顶 100%               | in proportion to completion, capped at 100%
          按完成率得分, 封顶120％。             | in proportion to completion, capped at 120%
          达标得满分，否则不得分                | full points if met, otherwise 0
          达标得满分 ， 否则０分                | full points if met, otherwise 0
          分档 100%:40、90%:36；80%：32         | tiers 100%:40 90%:36 80%:32
          分档100篇:10，80篇:8                  | tiers 100 篇:10 80 篇:8
          分档 1:10 3:8                         | tiers 1:10 3:8
          每低 1 个百分点扣 0.5 分 （不足 1 个按比例） | 0.5 off per 1 percentage points below (parts in proportion)
          每低1个百分点扣0.5分(不足1个百分点按比例)  | 0.5 off per 1 percentage points below (parts in proportion)
          每少 1 个百分点扣 1 分（不足 1 个百分点按 1 个百分点计） | 1 off per 1 percentage points below (parts count in full)
          每高 1 个百分点扣 1 分（不足 1 个不计）    | 1 off per 1 percentage points above (parts do not count)
          每少 1 篇扣 0.5 分（不足 1 篇按比例）  | 0.5 off per 1 篇 below (parts in proportion)
          每少 5 分扣 1 分（不足 5 分按 5 分计） | 1 off per 5 分 below (parts count in full)
          每少 1 个扣 1 分（不足 1 个不计）      | 1 off per 1 个 below (parts do not count)
          每超 1 件扣 1 分（不足 1.0 件按 1 件计） | 1 off per 1 件 above (parts count in full)
          每低于目标 2% 扣 1 分（不足 2% 不计）  | 1 off per 2% of target below (parts do not count)
          每低 1 位扣 2 分（不足 1 位不计）      | 2 off per 1 位 below (parts do not count)
          按期得满分，每逾期 1 个月扣 1 分       | full points on time, 1 off per month late
          按等次得分 优:100%，良:80%，中:60%，差:0% | by grade excellent:100% good:80% fair:60% poor:0%
          """)
  void readsMethods(String chinese, String english) {
    assertThat(saidInEnglish(Grammar.METHODS, chinese)).isEqualTo(english);
  }

  private static <R> String saidInEnglish(Grammar<R> grammar, String sentence) {
    return switch (grammar.read(sentence)) {
      case Sentence.Read<R>(var rule) -> grammar.write(rule, Language.ENGLISH);
      case Sentence.Unreadable<R> trouble -> trouble.toString();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          不低于 96        | 7 | ''          | 不低于 100 篇
          不底于 96%       | 2 | 底于 96%     | 不低于 95%
          较上年压减       | 6 | ''          | 较上年压减 10%
          2021-13-01 前完成 | 1 | 2021-13-01 | 2021-08-31 前完成
          2021-02-29 前完成 | 1 | 2021-02-29 | 2021-08-31 前完成
          位次进入前列      | 6 | 列          | 位次进入前 3
          不少于 1,000 篇   | 6 | ',000 篇'    | 不少于 100 篇
          96%              | 4 | ''          | 95% 以上
          """)
  void namesThePlaceAndTheNearestTarget(String text, int place, String found, String nearest) {
    var trouble = unreadable(Grammar.TARGETS, text);
    assertThat(trouble.place()).as("place").isEqualTo(place);
    assertThat(trouble.found()).isEqualTo(found);
    assertThat(trouble.nearest()).first().isEqualTo(nearest);
  }

  @Test
  void offersBothANumberWithItsUnitAndAPercentage() {
    assertThat(unreadable(Grammar.TARGETS, "不低于 96").nearest()).contains("不低于 100 篇", "不低于 95%");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          每低 1 个百分点扣 0.5 分（不足 ^2 个按比例）   | 2
          每低 12 个百分点扣 0.5 分（不足 ^2 个按比例）  | 2
          每低 12 个百分点扣 1 分（不足 12 个按 ^2 个计） | 2
          每少 2 篇扣 0.5 分（不足 2 ^件按比例）         | 件
          每少 ^0 篇扣 0.5 分（不足 0 篇按比例）         | 0
          分档 100%:40 ^100%:36                          | 100%:36
          分档 100%:40 ^90%:40                           | 90%:40
          分档 100%:40 ^90:36                            | 90:36
          分档 100％：40 80％：32 ^90％：30              | 90％：30
          按等次得分 优:100% 良:80% ^优:100%             | 优:100%
          按等次得分 优:80% ^良:100% 中:60% 差:0%        | 良:100%
          """)
  void namesThePlaceWhereAMethodContradictsItself(String marked, String found) {
    var trouble = unreadable(Grammar.METHODS, marked.replace("^", ""));
    assertThat(trouble.found()).isEqualTo(found);
    assertThat(trouble.place()).as("place").isEqualTo(marked.indexOf('^') + 1);
    assertThat(trouble.nearest()).hasSize(1);
  }

  @Test
  void readsUnitsThatAreQuotients() {
    assertThat(Grammar.TARGETS.read("不超过 35 微克/立方米"))
        .isEqualTo(
            new Sentence.Read<>(
                new Target.Threshold(Relation.AT_MOST, Rational.of(35), Unit.counting("微克/立方米"))));
    assertThat(writtenBack("每超 1 微克/立方米扣 1 分")).contains("（不足 1 微克/立方米按比例）");
  }

  @Test
  void readsPartsInProportionWhereTheSentenceIsSilentAndWritesThatBack() {
    assertThat(writtenBack("每低 1 个百分点扣 0.5 分")).isEqualTo("每低 1 个百分点扣 0.5 分（不足 1 个按比例）");
    assertThat(writtenBack("每超 2 件扣 1 分")).isEqualTo("每超 2 件扣 1 分（不足 2 件按比例）");
    assertThat(writtenBack("1 off per 2% of target below")).isEqualTo("每低于目标 2% 扣 1 分（不足 2% 按比例）");
  }

  private static String writtenBack(String sentence) {
    return switch (Grammar.METHODS.read(sentence)) {
      case Sentence.Read<Method>(var method) -> Grammar.METHODS.write(method, Language.CHINESE);
      case Sentence.Unreadable<Method> unreadable -> unreadable.toString();
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "不少于 100 篇以上",
        "超过 100 篇以内",
        "不少于 100 。",
        "不少于 100 ٣篇",
        "不低于 96% 以上",
        "不低于 -5%",
        "不低于 1e3%",
        "不低于 ∞%",
        "不低于 1/3",
        "不少于 1000000000000000000000 篇",
        "位次进入前 3000000000",
        "达到标杆",
        "达到标杆 苏州 上海",
        "(.*)+",
        "\\E\\Q.*",
        "{bound:PERCENT}",
        "$1",
        "\u0000",
        "\uD83D"
      })
  void doesNotGuessATarget(String text) {
    assertThat(Grammar.TARGETS.read(text)).isInstanceOf(Sentence.Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "每少 1 ٣篇扣 1 分（不足 1 ٣篇按比例）",
        "每少 1 篇扣 1 分扣 2 分（不足 1 篇按比例）",
        "每低 1% 扣 1 分（不足 1% 按比例）",
        "每少 1 个百分点件扣 1 分（不足 1 个百分点件按比例）",
        "按完成率得分，封顶 1/3",
        "分档",
        "分档 100%:40 90%",
        "分档 ≥100%:40",
        "按期得满分，每逾期 2 个月扣 1 分",
        "按期得满分，每逾期 1 个月扣 1 分，每提前 1 个月加 0.5 分",
        "达标得满分，否则 1 分"
      })
  void doesNotGuessAMethod(String text) {
    assertThat(Grammar.METHODS.read(text)).isInstanceOf(Sentence.Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "96%", "。", "?"})
  void answersInChineseWhereNoLanguageIsSeen(String text) {
    assertThat(unreadable(Grammar.TARGETS, text).nearest())
        .hasSize(3)
        .allSatisfy(sentence -> assertThat(sentence).containsPattern("\\p{IsHan}"));
  }

  @Test
  void answersInEnglishToEnglish() {
    assertThat(unreadable(Grammar.TARGETS, "at lest 96%").nearest())
        .first()
        .isEqualTo("at least 95%");
  }

  private static <R> Sentence.Unreadable<R> unreadable(Grammar<R> grammar, String text) {
    return switch (grammar.read(text)) {
      case Sentence.Unreadable<R> trouble -> trouble;
      case Sentence.Read<R>(var rule) -> throw new AssertionError("read as " + rule);
    };
  }
}
