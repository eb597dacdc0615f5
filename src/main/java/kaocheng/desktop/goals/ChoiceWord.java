package kaocheng.desktop.goals;

import java.util.Arrays;
import kaocheng.model.text.Key;

/** The words that are chosen from, in the words of the workbook. */
enum ChoiceWord implements Key {
  KEY("重点目标"),
  EXCELLENCE("创优目标"),
  PERIOD("当期"),
  CUMULATIVE("累计"),
  SUM("求和"),
  RATIO_OF_SUMS("比率合计"),
  LAST("取最新"),
  MEAN("取平均"),
  WEIGHTED_MEAN("加权平均"),
  MAXIMUM("取最大"),
  MINIMUM("取最小"),
  PERIODS_MET("达标期数");

  private final String kept;

  ChoiceWord(String kept) {
    this.kept = kept;
  }

  String kept() {
    return kept;
  }

  static ChoiceWord of(String kept) {
    return Arrays.stream(values())
        .filter(word -> word.kept.equals(kept))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a choice without words: " + kept));
  }

  @Override
  public String family() {
    return "goalchoice";
  }
}
