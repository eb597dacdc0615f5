package kaocheng.model.rule.sentence;

/** The expressions from which those of the blanks are built. */
final class Expressions {
  static final String NUMBER = "\\d{1,15}(?:\\.\\d{1,10})?";
  static final String SIGNED = "-?" + NUMBER;
  static final String PERCENT = NUMBER + "\\s*%";
  static final String GRADE = "(?:优|良|中|差|excellent|good|fair|poor)";
  static final String LABEL = "(?:(?!不超过)[^\\s:;,.%()]){1,20}";
  static final String BAND = LABEL + "\\s*:\\s*" + NUMBER;
  static final String COMPARED =
      "(?:重点目标得分|创优目标得分|评议得分|覆盖率|key goals|excellence goals|opinion|coverage)";
  static final String EFFORT = "(?:保|争|抢|瞄|keep|strive\\s+for|grab|aim\\s+for)";
  static final String ORDINAL = "(?:\\d{1,9}|[一二两三四五六七八九十百零]{1,9})";
  static final String UNIT = "(?:(?!以上|以内|以下)[^\\s\\p{Nd}:;,.()%\"'=+\\-\\[\\]{}|])";
  static final String UNITS = "(?!/)" + UNIT + "{1,12}";
  static final String NAME = "[^\\s\\p{Nd}:;,.()%\\[\\]{}|]{1,30}?";
  static final String REFERENCE = "[^\\s:;,.()%\\[\\]{}|]{1,30}?";
  static final String AVERAGE = "[^\\s:;,.()%\\[\\]{}|]{1,24}?(?:平均水平|平均值|平均增速|平均增幅|平均数|平均|均值)";

  /** A number, negative if need be, with its unit. */
  static final String QUANTITY = SIGNED + "(?:\\s*(?:%|" + UNITS + "?))??";

  private static final String COUNTED = "(?:\\s*(?:%|" + UNITS + "))?";
  static final String TIER = "第?" + SIGNED + COUNTED + "\\s*:\\s*" + NUMBER;

  /** A tier as people say it: 90% 以上得 36 分. */
  static final String SPOKEN =
      "(?:完成|达到|第)?\\s*" + QUANTITY + "\\s*(?:及?(?:以上|以内|以下))?\\s*得\\s*" + NUMBER + "\\s*分";

  static final String STANDARD = SIGNED + COUNTED + "\\s*:\\s*" + PERCENT;
  static final String GRADED = GRADE + "\\s*:\\s*" + PERCENT;
  static final String WORTH = REFERENCE + "\\s*:\\s*" + NUMBER;
  static final String SHARE = REFERENCE + "\\s*:\\s*" + PERCENT;
  static final String RUNG = EFFORT + "\\s*" + ORDINAL;
  static final String RUNG_WORTH = EFFORT + "\\s*:\\s*" + NUMBER;

  static final String YARDSTICK =
      "(?:(?:同组|组内|同组内)(?:最低|最小|最高|最大|平均)值?|上年(?:实际)?值?|指标值|目标值"
          + "|group\\s+(?:lowest|highest|mean)|last\\s+year|target"
          + "|(?:标杆|benchmark)\\s*"
          + NAME
          + "|(?:参照|reference)\\s*"
          + REFERENCE
          + "|"
          + AVERAGE
          + "|"
          + QUANTITY
          + ")";

  private Expressions() {}

  /** One or more of these, with separators between them. */
  static String listOf(String entry) {
    return entry + "(?:[\\s;,]+" + entry + "){0,40}";
  }
}
