package kaocheng.model.rule.sentence;

/** The kinds of blanks a sentence can have: what may stand in them, and an example. */
enum Blank {
  NUMBER(Expressions.NUMBER, "2"),
  SIGNED(Expressions.SIGNED, "2"),
  PERCENT(Expressions.PERCENT, "95%"),
  WHOLE("\\d{1,9}", "3"),
  /** A place, also in Chinese numerals. */
  ORDINAL(Expressions.ORDINAL, "3"),
  DAY("\\d{4}\\s*(?:[-./]|年)\\s*\\d{1,2}\\s*(?:[-./]|月)\\s*\\d{1,2}(?:\\s*日)?", "2021-08-31"),
  MONTH("\\d{4}\\s*年\\s*\\d{1,2}\\s*月", "2021年8月"),
  YEAR("\\d{4}\\s*年", "2021年"),
  UNIT(Expressions.UNITS + "?", "件"),
  /** A unit in which something falls short; points of a percentage are a step of their own. */
  STEP_UNIT("(?!/)(?:(?!百分点)" + Expressions.UNIT + "){1,12}?", "件"),
  NAME(Expressions.NAME, "苏州"),
  /** What others call a figure; it may have digits in it, such as a year. */
  REFERENCE(Expressions.REFERENCE, "全省平均"),
  /** A reference that says by itself that it is one. */
  AVERAGE(Expressions.AVERAGE, "全省平均"),
  /** A level of honours. */
  LEVEL(Expressions.NAME + "(?<!及)", "省级"),
  NAMES(Expressions.listOf(Expressions.REFERENCE), "非常满意、满意"),
  GRADE(Expressions.GRADE, "良"),
  QUANTITY(Expressions.QUANTITY, "10"),
  YARDSTICK(Expressions.YARDSTICK, "6"),
  RUNGS(Expressions.RUNG + "(?:[\\s;,]*+" + Expressions.RUNG + "){0,9}", "保四争三抢二瞄一"),
  RUNG_WORTHS(Expressions.listOf(Expressions.RUNG_WORTH), "瞄:10 抢:9 争:8 保:6"),
  TIERS(Expressions.listOf(Expressions.TIER), "100%:40 90%:36 80%:32"),
  SPOKEN_TIERS(Expressions.listOf(Expressions.SPOKEN), "100%得40分，90%得36分，80%得32分"),
  STANDARDS(Expressions.listOf(Expressions.STANDARD), "20:100% 9.5:80% 1.7:60%"),
  GRADES(Expressions.listOf(Expressions.GRADED), "优:100% 良:80% 中:60% 差:0%"),
  WORTHS(Expressions.listOf(Expressions.WORTH), "优:100 良:80 中:60 差:40"),
  SHARES(Expressions.listOf(Expressions.SHARE), "市民:80% 企业:20%"),
  NUMBERS(Expressions.listOf(Expressions.NUMBER), "20 40 60"),
  WEIGHTS(Expressions.listOf(Expressions.PERCENT), "15% 25% 25% 35%"),
  PERCENTS(Expressions.listOf(Expressions.PERCENT), "10% 35% 65% 100%"),
  /** Whether a line goes on outside its two values. */
  BOUNDS("\\((?:不封顶|不限|限于区间内|封顶|open-ended|clamped)\\s*\\)", "（不封顶）"),
  /** The same where the line has only one end. */
  CAPPED(
      "\\((?:不封顶|不限|封顶(?:\\s*100\\s*%)?|open-ended|capped(?:\\s+at\\s+100\\s*%)?)\\s*\\)", "（不封顶）"),
  /** That a part of a step counts in proportion. */
  IN_PROPORTION("parts\\s+in\\s+proportion", "parts in proportion"),
  GATE("(?:达标后|达到指标值后|超过指标值后|超额后|once\\s+met|once\\s+passed)", "达标后"),
  /** A sentence of its own. */
  SENTENCE(".+", "较上年增长 8%"),
  /** The grade of a department, in words of the scheme's own. */
  LABEL(Expressions.LABEL, "优秀"),
  BANDS(Expressions.listOf(Expressions.BAND), "优秀:90 良好:80 合格:60 不合格:0"),
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

  /** Whether nothing but a digit can begin what stands in such a blank. */
  boolean startsWithDigit() {
    return expression.startsWith("\\d");
  }

  String example() {
    return example;
  }
}
