package kaocheng.exchange.layout;

import static kaocheng.exchange.intake.MeasurementColumn.AS_OF;
import static kaocheng.exchange.intake.MeasurementColumn.DENOMINATOR;
import static kaocheng.exchange.intake.MeasurementColumn.DEPARTMENT;
import static kaocheng.exchange.intake.MeasurementColumn.DEPARTMENT_NAME;
import static kaocheng.exchange.intake.MeasurementColumn.INDICATOR;
import static kaocheng.exchange.intake.MeasurementColumn.INDICATOR_NAME;
import static kaocheng.exchange.intake.MeasurementColumn.NOTE;
import static kaocheng.exchange.intake.MeasurementColumn.NUMERATOR;
import static kaocheng.exchange.intake.MeasurementColumn.QUALIFIER;
import static kaocheng.exchange.intake.MeasurementColumn.QUARTER;
import static kaocheng.exchange.intake.MeasurementColumn.STATE;
import static kaocheng.exchange.intake.MeasurementColumn.VALUE;
import static kaocheng.exchange.intake.MeasurementColumn.YEAR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.Folded;
import kaocheng.exchange.intake.MeasurementColumn;

/** The words that departments write over the columns of a quarter's figures. */
final class HeadingWords {
  private static final Pattern BESIDE = Pattern.compile("[(\\[【<].*?[)\\]】>]|[\\s:*、,。.]");

  /** What stands over columns that are nobody's figures of this quarter. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "目标|计划|标准|上年|去年|同期|基期|标杆|权重|得分|评分|分值|增幅|增长|说明|备注|时限|序号|累计比|单位|部门|填报人|日期|时间|电话");

  private static final Pattern FIGURE = Pattern.compile("完成|实际|填报|报送|达成|进展|数值|数据|实绩");

  private static final Map<String, Column> USUAL =
      words(
          Map.ofEntries(
              Map.entry(YEAR, List.of("年份", "考核年度", "所属年度", "年")),
              Map.entry(QUARTER, List.of("填报季度", "考核季度", "报告期", "所属季度")),
              Map.entry(DEPARTMENT, List.of("单位编码", "部门代码", "部门编码", "机构代码")),
              Map.entry(
                  DEPARTMENT_NAME, List.of("部门", "部门名称", "责任单位", "牵头单位", "填报单位", "报送单位", "被考核单位")),
              Map.entry(INDICATOR, List.of("指标代码", "指标号", "目标编号", "编号")),
              Map.entry(
                  INDICATOR_NAME,
                  List.of("指标", "考核指标", "目标任务", "工作目标", "业务目标", "目标", "目标内容", "考核内容", "工作任务")),
              Map.entry(
                  VALUE,
                  List.of("完成值", "实际值", "实际完成", "实际完成值", "完成数", "完成数量", "报送值", "本期值", "本季值")),
              Map.entry(NUMERATOR, List.of("分子数", "分子值")),
              Map.entry(DENOMINATOR, List.of("分母数", "分母值")),
              Map.entry(STATE, List.of("填报状态", "报送状态")),
              Map.entry(QUALIFIER, List.of("准确程度", "限定词")),
              Map.entry(AS_OF, List.of("截止日期", "统计截止日", "数据截止日", "统计时点", "截至日", "截止时间")),
              Map.entry(NOTE, List.of("备注", "情况说明", "填报说明"))));

  private HeadingWords() {}

  /** What a heading means, and how sure that is. */
  record Meant(Column column, Confidence confidence) {}

  private static Map<String, Column> words(Map<Column, List<String>> columns) {
    var words = new HashMap<String, Column>();
    columns.forEach((column, usual) -> usual.forEach(word -> words.put(word, column)));
    return Map.copyOf(words);
  }

  /** The heading without brackets, blanks and signs. */
  static String plain(String heading) {
    return BESIDE.matcher(Folded.name(heading)).replaceAll("");
  }

  /** The column of a quarter's figures that a heading names. */
  static Optional<Meant> meaning(String heading) {
    var folded = Folded.name(heading);
    for (var column : MeasurementColumn.COLUMNS) {
      if (folded.equals(column.chinese()) || folded.equals(column.english())) {
        return Optional.of(new Meant(column, Confidence.SURE));
      }
    }
    var plain = plain(heading);
    var usual = Optional.ofNullable(USUAL.get(plain));
    return usual
        .map(column -> new Meant(column, Confidence.LIKELY))
        .or(() -> isFigure(plain) ? Optional.of(figure(plain)) : Optional.empty());
  }

  private static Meant figure(String plain) {
    return new Meant(VALUE, plain.contains("情况") ? Confidence.GUESS : Confidence.LIKELY);
  }

  /** Whether a heading speaks of what was achieved. */
  private static boolean isFigure(String plain) {
    return FIGURE.matcher(plain).find() && !ELSEWHERE.matcher(plain).find();
  }
}
