package kaocheng.model.rule.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import kaocheng.model.Clause;
import kaocheng.model.Clauses;
import kaocheng.model.Policy;
import kaocheng.model.text.Language;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicySentenceTest {

  @Property(tries = 3000)
  void aClauseIsReadBackFromItsSentence(
      @ForAll("clauses") Clause clause, @ForAll Language language) {
    var sentence = Grammar.POLICIES.write(clause, language);
    assertThat(Grammar.POLICIES.read(sentence)).as(sentence).isEqualTo(new Sentence.Read<>(clause));
  }

  @Property
  void spacesAndFullWidthDigitsDoNotMatter(@ForAll("clauses") Clause clause) {
    var sentence = Grammar.POLICIES.write(clause, Language.CHINESE);
    var wide = new StringBuilder();
    sentence.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
    assertThat(Grammar.POLICIES.read(" " + wide.toString().replace("，", " , ") + "。"))
        .as(sentence)
        .isEqualTo(new Sentence.Read<>(clause));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyExampleReadsAndIsSaidInBothLanguages(Language language) {
    assertThat(Grammar.POLICIES.examples(language))
        .isNotEmpty()
        .allSatisfy(
            example -> {
              assertThat(Grammar.POLICIES.read(example)).isInstanceOf(Sentence.Read.class);
              if (Grammar.POLICIES.read(example) instanceof Sentence.Read<Clause>(var clause)) {
                for (var other : Language.values()) {
                  var sentence = Grammar.POLICIES.write(clause, other);
                  assertThat(Grammar.POLICIES.read(sentence))
                      .isEqualTo(new Sentence.Read<>(clause));
                }
              }
            });
  }

  @Test
  void theUsualPolicyIsSaidInTenSentences() {
    assertThat(Policy.USUAL.clauses())
        .extracting(clause -> Grammar.POLICIES.write(clause, Language.CHINESE))
        .containsExactly(
            "得分保存 4 位小数，四舍五入",
            "总分公布 2 位小数，四舍五入",
            "总分满分 100 分",
            "总分最高 100 分",
            "时序进度不取整",
            "未报项权重重新分配",
            "年度得分按年终结果",
            "总分相同的并列，名次取小",
            "计分覆盖率低于 50% 的不排名次、不评等次",
            "按公布总分评等次（含下限） 优秀:90 良好:80 合格:60 不合格:0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "并列时依次比较 重点目标得分、创优目标得分、评议得分、覆盖率"
            + "|equal totals are decided by key goals, excellence goals, opinion, coverage",
        "优秀不超过 30%|优秀 at most 30%",
        "重点目标占 80 分，创优目标占 20 分|key goals count 80 points, excellence goals count 20 points",
        "创优目标最高 20 分|excellence goals earn at most 20 points",
        "未报项按 0 分计|what is not reported scores 0",
        "有未报项不得办理年终结算|the year is not closed while anything is not reported",
        "时序进度按整数百分点|the pace is rounded to whole percentage points",
        "年度得分按四期报告加权 15% 25% 25% 35%"
            + "|the score of the year is the mean of the four reports weighted 15% 25% 25% 35%",
        "加分合计最多 5 分|bonuses are at most 5 points in all",
        "单项加分不超过该项 10%|bonuses of an item are at most 10% of it",
        "总分公布 2 位小数，四舍六入五成双|totals are published to 2 decimals, halves to even",
        "总分不设上限|no cap on totals"
      })
  void aClauseHasOneSentenceInEachLanguage(String chinese, String english) {
    assertThat(Grammar.POLICIES.read(chinese)).isEqualTo(Grammar.POLICIES.read(english));
    if (Grammar.POLICIES.read(chinese) instanceof Sentence.Read<Clause>(var clause)) {
      assertThat(Grammar.POLICIES.write(clause, Language.CHINESE)).isEqualTo(chinese);
      assertThat(Grammar.POLICIES.write(clause, Language.ENGLISH)).isEqualTo(english);
    }
    assertThat(Grammar.POLICIES.read(chinese)).isInstanceOf(Sentence.Read.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "年度得分按四期报告加权 15% 25% 25% 30%",
        "年度得分按四期报告加权 50% 50%",
        "按公布总分评等次 良好:80 优秀:90",
        "按公布总分评等次 优秀:90 优秀:80",
        "并列时依次比较 覆盖率、覆盖率",
        "得分保存 11 位小数，四舍五入",
        "总分最高 0 分",
        "优秀不超过 101%",
        "计分覆盖率低于 101% 的不排名次、不评等次",
        "重点目标占 0 分，创优目标占 20 分",
        "加分合计最多"
      })
  void whatCannotBeIsRefusedAtItsPlace(String sentence) {
    switch (Grammar.POLICIES.read(sentence)) {
      case Sentence.Read<Clause>(var clause) -> throw new AssertionError("read as " + clause);
      case Sentence.Unreadable<Clause> trouble -> assertThat(trouble.nearest()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<Clause> clauses() {
    return Clauses.clauses();
  }
}
