package kaocheng.model.rule;

/** How hard a rung of the rank ladder is to reach: keep, strive, grab, aim. */
public enum Effort {
  KEEP("保", "keep"),
  STRIVE("争", "strive for"),
  GRAB("抢", "grab"),
  AIM("瞄", "aim for");

  private final String chinese;
  private final String english;

  Effort(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
