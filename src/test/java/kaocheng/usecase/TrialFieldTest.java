package kaocheng.usecase;

import static kaocheng.usecase.TrialField.BASELINE;
import static kaocheng.usecase.TrialField.BENCHMARK;
import static kaocheng.usecase.TrialField.DATE;
import static kaocheng.usecase.TrialField.DENOMINATOR;
import static kaocheng.usecase.TrialField.DONE;
import static kaocheng.usecase.TrialField.GROUP;
import static kaocheng.usecase.TrialField.LATE;
import static kaocheng.usecase.TrialField.NUMERATOR;
import static kaocheng.usecase.TrialField.PERIODS;
import static kaocheng.usecase.TrialField.SUPERIOR_DUE;
import static kaocheng.usecase.TrialField.TOTAL;
import static kaocheng.usecase.TrialField.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kaocheng.model.text.Language;
import kaocheng.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule says which figures it can be tried on, under names that trying takes. */
class TrialFieldTest {
  private static final String COMPLETION = "按完成率得分，封顶 100%";

  @Test
  void arePerRuleWhatItFeedsOnAndIsHeldAgainst() {
    assertThat(TrialField.of("不低于 96%", COMPLETION, "%"))
        .containsExactly(NUMERATOR, DENOMINATOR, VALUE);
    assertThat(TrialField.of("较上年压减 10%", "达标得满分，否则 0 分", "件")).containsExactly(VALUE, BASELINE);
    assertThat(TrialField.of("台账全部销号", "按销号率得分", "项")).containsExactly(DONE, TOTAL, LATE);
    assertThat(
            TrialField.of(
                "2021-09-30 前完成", "按期得满分，每逾期 1 个月扣 1 分，较上级时限每提前 1 个月加 0.5 分，最多加 1 分", "日期"))
        .containsExactly(DATE, SUPERIOR_DUE);
    assertThat(TrialField.of("每月不少于 1 次", "按达标期数得分", "次")).containsExactly(PERIODS);
    assertThat(TrialField.of("达到标杆 苏州", COMPLETION, "件")).contains(BENCHMARK);
    assertThat(TrialField.of("不少于 100 篇", "按占同组最大值比例得分", "篇")).containsExactly(VALUE, GROUP);
  }

  @Test
  void areNoneWhileTheSentencesSayNoRule() {
    assertThat(TrialField.of("不低于", COMPLETION, "%")).isEmpty();
    assertThat(TrialField.of("不低于 96%", "按", "%")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void areCalledByNamesThatTryingTakes(Language language) {
    var words = Words.in(language);
    assertThat(Arrays.stream(TrialField.values()).map(words::say)).allMatch(TryRule::knows);
  }
}
