package kaocheng.exchange.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kaocheng.exchange.chart.Figure.Gap;
import kaocheng.exchange.chart.Figure.Known;

/** Pictures as a bulletin would have them, with what is rare among them. */
final class Samples {
  private static final String LONG = "示例市推进长三角一体化发展和现代化产业体系建设领导小组办公室（示例市发展和改革委员会）";

  private Samples() {}

  static Figure known(String digits) {
    return new Known(new BigDecimal(digits.replace("%", "")), digits);
  }

  static RankingBars ranking(String... totals) {
    var bars = new ArrayList<RankingBars.Bar>();
    for (var at = 0; at < totals.length; at++) {
      var total = totals[at].isEmpty() ? new Gap("计分覆盖率 36.00%，不排名") : known(totals[at]);
      var name = at == 1 ? LONG : "示例市第" + (at + 1) + "交通运输局";
      bars.add(new RankingBars.Bar(Integer.toString(at + 1), name, total, at < 2 ? "优秀" : "良好"));
    }
    return new RankingBars(
        new Caption("经济社会部门序列 2021 年度考核排名（预评）", "单位：分　截至 2021-09-30　满分 100 分"),
        new RankingBars.Heads("名次", "单位", "总分", "等次"),
        bars);
  }

  static QuarterLines quarters(String target, String... figures) {
    return new QuarterLines(
        new Caption("请示报告类公文办结率", "单位：%　截至 2021-12-31　示例市政府办公室"),
        IntStream.range(0, figures.length).mapToObj(at -> quarter(at, figures[at])).toList(),
        new QuarterLines.Target("指标值 不低于", target.isEmpty() ? new Gap("未定") : known(target)));
  }

  private static QuarterLines.Quarter quarter(int at, String digits) {
    var name = "第 " + (at + 1) + " 季度";
    return new QuarterLines.Quarter(name, digits.isEmpty() ? new Gap("未报") : known(digits));
  }

  static HeatMap heat(int departments, int columns) {
    var shades = Shade.values();
    var lines = new ArrayList<HeatMap.Line>();
    for (var row = 0; row < departments; row++) {
      var places = new ArrayList<HeatMap.Place>();
      for (var at = 0; at < columns; at++) {
        var score = (row * 37 + at * 23) % 101;
        places.add(
            (row + at) % 3 == 0
                ? new HeatMap.State(
                    shades[(row + at) / 3 % shades.length], at % 2 == 0 ? "96.3%" : "")
                : new HeatMap.Score(BigDecimal.valueOf(score, 2), score + ".0000"));
      }
      lines.add(new HeatMap.Line(row == 2 ? LONG : "示例市教育局" + row, places));
    }
    return new HeatMap(
        new Caption("各单位目标得分", "单位：分　截至 2021-12-31"),
        IntStream.range(0, columns).mapToObj(at -> "目标" + at + " 公文办理提速与总量管控").toList(),
        lines,
        List.of(
            new HeatMap.Meaning(Shade.MET, "达标"),
            new HeatMap.Meaning(Shade.NOT_MET, "未达标"),
            new HeatMap.Meaning(Shade.MISSING, "未报"),
            new HeatMap.Meaning(Shade.NOT_APPLICABLE, "不适用"),
            new HeatMap.Meaning(Shade.NOT_DUE, "未到期"),
            new HeatMap.Meaning(Shade.UNSCORABLE, "无法计分")));
  }

  static BenchmarkBullets bullets() {
    return new BenchmarkBullets(
        new Caption("与标杆城市的差距", "各指标单位见数值　截至 2021-12-31"),
        new BenchmarkBullets.Names("实际值", "指标值", "标杆值"),
        List.of(
            bullet("请示报告类公文办结率", "96.32%", "96%", "98.5%"),
            bullet("城市空气质量优良天数比例（按国家环境空气质量标准评价的全年有效监测天数）", "71.2%", "75%", "84.9%"),
            bullet("规模以上工业增加值增速", "-3.5%", "6%", "8.1%"),
            bullet("一般债务余额", "0", "0", ""),
            bullet("信息采用篇数", "", "100", "236"),
            bullet("税收收入", "178.12", "100", "120")));
  }

  private static BenchmarkBullets.Bullet bullet(
      String name, String actual, String target, String benchmark) {
    return new BenchmarkBullets.Bullet(
        name,
        actual.isEmpty() ? new Gap("未报") : known(actual),
        known(target),
        benchmark.isEmpty()
            ? new Gap("无可比数据")
            : new Known(new BigDecimal(benchmark.replace("%", "")), benchmark + "（苏州 2020）"));
  }

  /** All of them by name. */
  static List<Drawing> all() {
    return List.of(
        ranking("97.83", "94.80", "88.60", "88.60", "69.37", "").drawing(),
        ranking("103.25", "100.00", "0.00", "-12.50", "-3.4567").drawing(),
        ranking("0").drawing(),
        ranking().drawing(),
        quarters("96", "93.15", "96.04", "", "96.32").drawing(),
        quarters("-2.5", "-3.5", "0", "1.25", "-123456.789").drawing(),
        quarters("", "", "", "", "").drawing(),
        quarters("5", "5", "5", "5", "5").drawing(),
        heat(6, 4).drawing(),
        heat(14, 18).drawing(),
        heat(0, 0).drawing(),
        bullets().drawing());
  }
}
