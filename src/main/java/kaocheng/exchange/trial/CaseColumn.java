package kaocheng.exchange.trial;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kaocheng.exchange.intake.Folded;

/** What a case to be tried may state: its rule, its figures, and what they are held against. */
public enum CaseColumn {
  ID("编号", "序号"),
  TARGET("指标值", "目标", "指标"),
  METHOD("计分方法", "方法", "计分办法"),
  WEIGHT("权重", "分值"),
  VALUE("填报值", "实际值", "完成值", "数值", "值"),
  NUMERATOR("分子"),
  DENOMINATOR("分母"),
  BASELINE("基期值", "基期", "基数"),
  LAST("上年", "上年值", "上年数", "去年"),
  PLACE("位次", "名次", "排名"),
  LAST_PLACE("上年位次", "上年名次", "去年位次"),
  FIELD("参评数", "参评单位数", "总位次"),
  BENCHMARK("标杆值", "标杆"),
  REFERENCE("参照值", "参照", "平均值"),
  DATE("完成日期", "完成时间", "日期"),
  DUE("时限", "完成时限", "截止日期", "到期日"),
  SUPERIOR_DUE("上级时限"),
  EVENTS("发生数", "发生次数", "次数"),
  BALLOTS("评议票", "票数", "选票"),
  PERIODS("各期", "各期次数", "分期"),
  ITEMS("分项", "各项"),
  GROUP("同组", "同组数值", "同序列"),
  DONE("完成数", "已完成", "销号数"),
  TOTAL("总数", "应完成数", "应完成", "清单数"),
  LATE("逾期数", "逾期", "逾期完成数"),
  GRADE("等次", "评定等次", "级别"),
  BONUS("加分"),
  QUALIFIER("限定", "限定词");

  private static final Map<String, CaseColumn> BY_NAME = byName();

  private final String chinese;

  CaseColumn(String... chinese) {
    this.chinese = String.join(" ", chinese);
  }

  /** The column of this heading, in either language and whatever its width and case. */
  public static Optional<CaseColumn> named(String heading) {
    return Optional.ofNullable(BY_NAME.get(Folded.name(heading).replace(' ', '_')));
  }

  /** The usual headings in both languages, to choose from. */
  public static List<String> names() {
    return Arrays.stream(values())
        .map(column -> column.english() + "（" + column.headings().getFirst() + "）")
        .toList();
  }

  /** The headings in Chinese, the usual one first. */
  private List<String> headings() {
    return Pattern.compile(" ").splitAsStream(chinese).toList();
  }

  String english() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, CaseColumn> byName() {
    var columns = new HashMap<String, CaseColumn>();
    for (var column : values()) {
      columns.put(column.english(), column);
      column.headings().forEach(name -> columns.put(name, column));
    }
    return columns;
  }
}
