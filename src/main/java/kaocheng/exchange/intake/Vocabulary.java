package kaocheng.exchange.intake;

import kaocheng.model.Aggregation;
import kaocheng.model.Benchmark.Comparability;
import kaocheng.model.Category;
import kaocheng.model.EntryForm;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.rule.ValueKind;

/** What may be written in the columns that take words, in Chinese and in English. */
final class Vocabulary {
  static final Words<Category> CATEGORIES =
      new Words<Category>()
          .and(Category.KEY, "重点目标", "KEY")
          .and(Category.EXCELLENCE, "创优目标", "EXCELLENCE");
  static final Words<EntryForm> ENTRIES =
      new Words<EntryForm>()
          .and(EntryForm.PERIOD, "当期", "period")
          .and(EntryForm.CUMULATIVE, "累计", "cumulative");
  static final Words<Aggregation> AGGREGATIONS =
      new Words<Aggregation>()
          .and(Aggregation.SUM, "求和", "sum")
          .and(Aggregation.RATIO_OF_SUMS, "比率合计", "ratio of sums")
          .and(Aggregation.LAST, "取最新", "last")
          .and(Aggregation.MEAN, "取平均", "mean")
          .and(Aggregation.WEIGHTED_MEAN, "加权平均", "weighted mean")
          .and(Aggregation.MAXIMUM, "取最大", "maximum")
          .and(Aggregation.MINIMUM, "取最小", "minimum")
          .and(Aggregation.PERIODS_MET, "达标期数", "periods met");
  static final Words<Comparability> COMPARABILITIES =
      new Words<Comparability>()
          .and(Comparability.COMPARABLE, "是", "yes")
          .and(Comparability.DIFFERENT_DEFINITION, "否", "no");
  static final Words<Quarter> QUARTERS =
      new Words<Quarter>()
          .and(Quarter.FIRST, "1", "Q1", "1季度", "第1季度", "一季度", "第一季度")
          .and(Quarter.SECOND, "2", "Q2", "2季度", "第2季度", "二季度", "第二季度")
          .and(Quarter.THIRD, "3", "Q3", "3季度", "第3季度", "三季度", "第三季度")
          .and(Quarter.FOURTH, "4", "Q4", "4季度", "第4季度", "四季度", "第四季度");
  static final Words<ReportState> STATES =
      new Words<ReportState>()
          .and(ReportState.REPORTED, "已报", "reported")
          .and(ReportState.NOT_REPORTED, "未报", "not reported")
          .and(ReportState.NOT_APPLICABLE, "不适用", "not applicable");
  static final Words<Qualifier> QUALIFIERS =
      new Words<Qualifier>()
          .and(Qualifier.EXACT, "准确", "exact")
          .and(Qualifier.ABOUT, "约", "about")
          .and(Qualifier.AT_LEAST, "至少", "at least")
          .and(Qualifier.AT_MOST, "至多", "at most")
          .and(Qualifier.FORECAST, "预计", "forecast");
  static final Words<Boolean> NOT_DONE = new Words<Boolean>().and(true, "未完成", "not done");
  static final Words<ItemStates.ItemState> ITEM_STATES =
      new Words<ItemStates.ItemState>()
          .and(ItemStates.ItemState.OPEN, "未销号", "open")
          .and(ItemStates.ItemState.CLOSED, "已销号", "closed")
          .and(ItemStates.ItemState.WITHDRAWN, "撤销", "withdrawn");
  static final Words<EffectCells.EffectKind> EFFECTS =
      new Words<EffectCells.EffectKind>()
          .and(EffectCells.EffectKind.BONUS, "加分", "bonus")
          .and(EffectCells.EffectKind.DEDUCTION, "扣分", "deduction")
          .and(EffectCells.EffectKind.EXEMPTION, "免考", "免责", "exemption")
          .and(EffectCells.EffectKind.VETO, "一票否决", "否决", "veto");
  static final Words<ValueKind> PARTS =
      new Words<ValueKind>()
          .and(ValueKind.NUMBER, "数量", "number")
          .and(ValueKind.RATIO, "比率", "ratio")
          .and(ValueKind.DATE, "日期", "date")
          .and(ValueKind.PLACE, "位次", "place")
          .and(ValueKind.GRADE, "等次", "grade")
          .and(ValueKind.SERIES, "频次", "series")
          .and(ValueKind.BALLOTS, "票数", "ballots")
          .and(ValueKind.MARKS, "评分", "marks")
          .and(ValueKind.VERDICTS, "评委等次", "verdicts")
          .and(ValueKind.HONOURS, "荣誉", "honours")
          .and(ValueKind.ITEMS, "分项", "items");
  static final Words<PanelGrade> GRADES = grades();

  private Vocabulary() {}

  private static Words<PanelGrade> grades() {
    var grades = new Words<PanelGrade>();
    for (var grade : PanelGrade.values()) {
      grades.and(grade, grade.chinese(), grade.english());
    }
    return grades;
  }
}
