package kaocheng.desktop.base;

import static org.assertj.core.api.Assertions.assertThat;

import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;

/** Words that are kept in Chinese are told in the language of the window. */
class KeptWordTest {
  private static final Speech CHINESE = Speech.in(Language.CHINESE);
  private static final Speech ENGLISH = Speech.in(Language.ENGLISH);

  @Test
  void knownWordsAreTranslated() {
    assertThat(KeptWord.told(ENGLISH, "加分")).isEqualTo("bonus");
    assertThat(KeptWord.told(ENGLISH, "未销号")).isEqualTo("open");
    assertThat(KeptWord.told(ENGLISH, "目标 2")).isEqualTo("goal 2");
    assertThat(KeptWord.told(ENGLISH, "解除否决 2")).isEqualTo("lifts veto 2");
  }

  @Test
  void allElseStaysAsItIsKept() {
    assertThat(KeptWord.told(ENGLISH, "各项贷款平均增速")).isEqualTo("各项贷款平均增速");
    assertThat(KeptWord.told(ENGLISH, "文明 单位")).isEqualTo("文明 单位");
    assertThat(KeptWord.told(ENGLISH, "")).isEmpty();
  }

  @Test
  void theChineseWindowSaysWhatIsKept() {
    for (var word : KeptWord.values()) {
      var kept = CHINESE.say(word);
      assertThat(KeptWord.told(CHINESE, kept)).isEqualTo(kept);
      assertThat(KeptWord.told(ENGLISH, kept)).isEqualTo(ENGLISH.say(word)).isNotEqualTo(kept);
    }
  }
}
