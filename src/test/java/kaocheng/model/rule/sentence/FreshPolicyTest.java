package kaocheng.model.rule.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaocheng.model.Clause;
import kaocheng.model.Pace;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of policies and paces, built anew in every test and held against a list. */
class FreshPolicyTest {
  private static final String SENTENCES =
      """
      得分保存 3 位小数，有尾数即进一|scores are kept to 3 decimals, away from zero
      总分公布 3 位小数，有尾数即进一|totals are published to 3 decimals, away from zero
      得分保存 3 位小数，舍去尾数|scores are kept to 3 decimals, cut off
      总分公布 3 位小数，舍去尾数|totals are published to 3 decimals, cut off
      得分保存 3 位小数，向上取整|scores are kept to 3 decimals, upwards
      总分公布 3 位小数，向上取整|totals are published to 3 decimals, upwards
      得分保存 3 位小数，向下取整|scores are kept to 3 decimals, downwards
      总分公布 3 位小数，向下取整|totals are published to 3 decimals, downwards
      得分保存 3 位小数，四舍五入|scores are kept to 3 decimals, halves up
      总分公布 3 位小数，四舍五入|totals are published to 3 decimals, halves up
      得分保存 3 位小数，五舍六入|scores are kept to 3 decimals, halves down
      总分公布 3 位小数，五舍六入|totals are published to 3 decimals, halves down
      得分保存 3 位小数，四舍六入五成双|scores are kept to 3 decimals, halves to even
      总分公布 3 位小数，四舍六入五成双|totals are published to 3 decimals, halves to even
      总分满分 2 分|totals are out of 2 points
      重点目标占 2 分，创优目标占 2 分|key goals count 2 points, excellence goals count 2 points
      重点目标最高 2 分|key goals earn at most 2 points
      创优目标最高 2 分|excellence goals earn at most 2 points
      单项得分不超过权重的 95%|an item earns at most 95% of its weight
      单项加分不超过该项 95%|bonuses of an item are at most 95% of it
      加分合计最多 2 分|bonuses are at most 2 points in all
      扣分合计最多 2 分|deductions are at most 2 points in all
      总分最高 2 分|totals are at most 2 points
      时序进度不取整|the pace is not rounded
      时序进度按整数百分点|the pace is rounded to whole percentage points
      未报项权重重新分配|the weight of what is not reported goes to the rest
      未报项按 0 分计|what is not reported scores 0
      有未报项不得办理年终结算|the year is not closed while anything is not reported
      年度得分按年终结果|the score of the year is that of the year end
      年度得分按四期报告加权 15% 25% 25% 35%|the score of the year is the mean of the four reports weighted 15% 25% 25% 35%
      总分相同的并列，名次取小|equal totals share the better rank
      总分相同的并列，名次取平均|equal totals share the mean rank
      总分相同的并列，后面的名次不空|equal totals share the rank and none is left out
      并列时依次比较 重点目标得分、评议得分|equal totals are decided by key goals, opinion
      计分覆盖率低于 95% 的不排名次、不评等次|no rank and no grade below a coverage of 95%
      按公布总分评等次（含下限） 优秀:90 良好:80 合格:60 不合格:0|\
      grades by published total (lower bound included) 优秀:90 良好:80 合格:60 不合格:0
      优秀不超过 95%|优秀 at most 95%
      录入、复核、审定由不同人员办理|different persons enter, review and approve
      录入、复核、审定可由同一人办理|one person may enter, review and approve
      各单位审定后方可封存|a quarter is sealed once every department is approved
      封存不以审定为前提|a quarter may be sealed before departments are approved
      各类目标按目标权重合计|both sorts of goals count by the weights of the goals
      各类目标不设最高分|no cap on a sort of goals
      单项得分不另设上限|no further cap on an item
      单项加分不设上限|no cap on the bonuses of an item
      加分合计不设上限|no cap on bonuses in all
      扣分合计不设上限|no cap on deductions in all
      总分不设上限|no cap on totals
      总分相同时不再比较|nothing decides between equal totals
      等次不设名额|no quotas for grades
      """;

  private static Grammar<Clause> policies() {
    return new Grammar<>(PolicyForms.all(), 300);
  }

  private static Grammar<Pace> paces() {
    return new Grammar<>(PaceForms.all(), 100);
  }

  @Test
  void everyClauseHasItsSentenceInEachLanguage() {
    var grammar = policies();
    var listed = SENTENCES.lines().map(line -> line.split("\\|", 2)).toList();
    assertThat(listed)
        .allSatisfy(
            said -> {
              var clause = read(grammar, said[0]);
              assertThat(read(grammar, said[1])).isEqualTo(clause);
              assertThat(grammar.write(clause, Language.CHINESE)).isEqualTo(said[0]);
              assertThat(grammar.write(clause, Language.ENGLISH)).isEqualTo(said[1]);
            });
    assertThat(grammar.examples(Language.CHINESE))
        .contains("按公布总分评等次 优秀:90 良好:80 合格:60 不合格:0")
        .hasSize(listed.size() + 1)
        .containsAll(listed.stream().map(said -> said[0]).toList());
    assertThat(grammar.examples(Language.ENGLISH))
        .containsExactlyElementsOf(listed.stream().map(said -> said[1]).toList());
  }

  private static <R> R read(Grammar<R> grammar, String text) {
    return switch (grammar.read(text)) {
      case Sentence.Read<R>(var rule) -> rule;
      case Sentence.Unreadable<R> trouble -> throw new AssertionError(text + ": " + trouble);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          总分最高 ^0 分
          总分满分 ^0 分
          重点目标最高 ^0 分
          重点目标占 ^0 分，创优目标占 20 分
          重点目标占 20 分，创优目标占 ^0 分
          得分保存 ^11 位小数，四舍五入
          优秀不超过 ^101%
          计分覆盖率低于 ^100.1% 的不排名次、不评等次
          年度得分按四期报告加权 ^15% 25% 25% 30%
          并列时依次比较 ^覆盖率、覆盖率
          按公布总分评等次 ^良好:80 优秀:90
          总分最高 ^许多 分
          """)
  void aNumberThatCannotBeIsRefusedAtItsPlace(String marked) {
    var text = marked.replace("^", "");
    if (!(policies().read(text) instanceof Sentence.Unreadable<Clause> trouble)) {
      throw new AssertionError("readable: " + text);
    }
    assertThat(trouble.place()).isEqualTo(marked.indexOf('^') + 1);
  }

  @Test
  void theHighestNumbersThatCanBeAreRead() {
    assertThat(List.of("得分保存 10 位小数，四舍五入", "优秀不超过 100%", "计分覆盖率低于 100% 的不排名次、不评等次", "总分最高 0.01 分"))
        .allSatisfy(
            text -> {
              var grammar = policies();
              assertThat(grammar.write(read(grammar, text), Language.CHINESE)).isEqualTo(text);
            });
  }

  @Test
  void pacesAreSaidInBothLanguages() {
    assertThat(paces().examples(Language.CHINESE))
        .containsExactly(
            "均衡",
            "序时",
            "按序时",
            "全年",
            "年终",
            "10% 35% 65% 100%",
            "曲线10% 35% 65% 100%",
            "进度10% 35% 65% 100%",
            "曲线 10% 35% 65% 100%");
    assertThat(paces().examples(Language.ENGLISH))
        .containsExactly("even", "annual", "year-end", "year end", "curve 10% 35% 65% 100%");
    assertThat(List.of(Pace.EVEN, Pace.ANNUAL, Pace.YEAR_END))
        .map(pace -> paces().write(pace, Language.CHINESE) + paces().write(pace, Language.ENGLISH))
        .containsExactly("均衡even", "全年annual", "年终year-end");
    assertThat(read(paces(), "year end")).isEqualTo(Pace.YEAR_END);
    assertThat(paces().write(read(paces(), "进度10%,35%,65%,100%"), Language.CHINESE))
        .isEqualTo("曲线 10% 35% 65% 100%");
  }
}
