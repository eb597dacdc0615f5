package kaocheng.model.rule;

import java.util.Arrays;

/** A panel's verdict on what cannot be counted, from best to worst. */
public enum PanelGrade {
  EXCELLENT(4, "优", "excellent"),
  GOOD(3, "良", "good"),
  FAIR(2, "中", "fair"),
  POOR(1, "差", "poor");

  private final int level;
  private final String chinese;
  private final String english;

  PanelGrade(int level, String chinese, String english) {
    this.level = level;
    this.chinese = chinese;
    this.english = english;
  }

  /** The grade as a number: 4 for the best down to 1. */
  public int level() {
    return level;
  }

  /** The grade of a level, 4 to 1. */
  public static PanelGrade ofLevel(int level) {
    return Arrays.stream(values())
        .filter(grade -> grade.level == level)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no grade of level " + level));
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
