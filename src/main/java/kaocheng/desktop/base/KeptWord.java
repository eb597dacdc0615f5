package kaocheng.desktop.base;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;

/**
 * The words of entries that the workbook and its files keep in Chinese, whatever the language of
 * the window in which they are looked at.
 */
public enum KeptWord implements Key {
  BONUS("加分"),
  DEDUCTION("扣分"),
  EXEMPTION("免考"),
  VETO("一票否决"),
  LIFTING("解除否决"),
  DEPARTMENT("单位"),
  KEY_GOALS("重点目标"),
  EXCELLENCE_GOALS("创优目标"),
  GOAL("目标"),
  INDICATOR("指标"),
  YES("是"),
  NO("否"),
  OPEN("未销号"),
  STRUCK_OFF("已销号"),
  TAKEN_OFF("撤销"),
  EXCELLENT("优"),
  GOOD("良"),
  FAIR("中"),
  POOR("差"),
  VERY_SATISFIED("非常满意"),
  SATISFIED("满意"),
  MOSTLY_SATISFIED("基本满意"),
  DISSATISFIED("不满意"),
  ABSTAINED("弃权"),
  SPOILT("废票"),
  NATIONAL("国家级"),
  MINISTERIAL("部级"),
  PROVINCIAL("省级"),
  MUNICIPAL("市级"),
  COUNTY("县级");

  private static final Pattern NUMBERED = Pattern.compile("(\\p{IsHan}+)\\s+(.+)");

  private final String kept;

  KeptWord(String kept) {
    this.kept = kept;
  }

  @Override
  public String family() {
    return "keptword";
  }

  /** How a text is told: words that are known in the window's language, all else as it is kept. */
  public static String told(Speech speech, String text) {
    if (speech.language() == Language.CHINESE) {
      return text;
    }
    var numbered = NUMBERED.matcher(text);
    return of(text)
        .map(speech::say)
        .or(
            () ->
                numbered.matches()
                    ? of(numbered.group(1)).map(word -> speech.say(word) + " " + numbered.group(2))
                    : Optional.empty())
        .orElse(text);
  }

  private static Optional<KeptWord> of(String kept) {
    return Arrays.stream(values()).filter(word -> word.kept.equals(kept)).findFirst();
  }
}
