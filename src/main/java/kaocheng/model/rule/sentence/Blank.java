package kaocheng.model.rule.sentence;

/** The kinds of blanks a sentence can have: what may stand in them, and an example. */
enum Blank {
  NUMBER(Expressions.NUMBER, "2"),
  PERCENT(Expressions.NUMBER + "\\s*%", "95%"),
  WHOLE("\\d{1,9}", "3"),
  DAY("\\d{4}\\s*(?:[-./]|年)\\s*\\d{1,2}\\s*(?:[-./]|月)\\s*\\d{1,2}(?:\\s*日)?", "2021-08-31"),
  UNIT("(?!/)" + Expressions.UNIT + "{1,12}?", "件"),
  /** A unit in which something falls short; points of a percentage are a step of their own. */
  STEP_UNIT("(?!/)(?:(?!百分点)" + Expressions.UNIT + "){1,12}?", "件"),
  NAME("[^\\s\\p{Nd}:;,.()%]{1,30}", "苏州"),
  GRADE(Expressions.GRADE, "良"),
  TIERS(Expressions.TIER + "(?:[\\s;,]+" + Expressions.TIER + ")*", "100%:40 90%:36 80%:32"),
  GRADES(Expressions.GRADED + "(?:[\\s;,]+" + Expressions.GRADED + ")*", "优:100% 良:80% 中:60% 差:0%"),
  /** The grade of a department, in words of the scheme's own. */
  LABEL(Expressions.LABEL, "优秀"),
  BANDS(Expressions.BAND + "(?:[\\s;,]+" + Expressions.BAND + ")*", "优秀:90 良好:80 合格:60 不合格:0"),
  SHARES(
      Expressions.NUMBER + "\\s*%(?:[\\s;,]+" + Expressions.NUMBER + "\\s*%)*", "15% 25% 25% 35%"),
  CHAIN(Expressions.COMPARED + "(?:\\s*[;,]\\s*" + Expressions.COMPARED + ")*", "重点目标得分、评议得分");

  private final String expression;
  private final String example;

  Blank(String expression, String example) {
    this.expression = expression;
    this.example = example;
  }

  String expression() {
    return expression;
  }

  String example() {
    return example;
  }

  /** The expressions from which those of the blanks are built. */
  private static final class Expressions {
    private static final String NUMBER = "\\d{1,15}(?:\\.\\d{1,10})?";
    private static final String GRADE = "(?:优|良|中|差|excellent|good|fair|poor)";
    private static final String UNIT = "(?:(?!以上|以内|以下)[^\\s\\p{Nd}:;,.()%\"'=+\\-])";
    private static final String TIER =
        NUMBER + "\\s*(?:(?:%|(?!/)" + UNIT + "{1,12})\\s*)?:\\s*" + NUMBER;
    private static final String LABEL = "[^\\s:;,.%()]{1,20}";
    private static final String BAND = LABEL + "\\s*:\\s*" + NUMBER;
    private static final String COMPARED =
        "(?:重点目标得分|创优目标得分|评议得分|覆盖率|key goals|excellence goals|opinion|coverage)";
    private static final String GRADED = GRADE + "\\s*:\\s*" + NUMBER + "\\s*%";
  }
}
