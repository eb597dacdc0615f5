package kaocheng.scoring;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kaocheng.model.Aggregation;
import kaocheng.model.Baseline;
import kaocheng.model.Benchmark;
import kaocheng.model.Category;
import kaocheng.model.Cycle;
import kaocheng.model.Department;
import kaocheng.model.Dossier;
import kaocheng.model.EntryForm;
import kaocheng.model.Goal;
import kaocheng.model.GoalKey;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Measurement;
import kaocheng.model.Pace;
import kaocheng.model.Policy;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.rule.sentence.Grammar;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The sample data of the two groups whose facts all stand in the quarterly files, read as plainly
 * as possible; the program's own readers are tested elsewhere.
 */
final class SampleData {
  private static final Path FOLDER = Path.of("sample-data");
  private static final List<String> PLAIN_DEPARTMENTS =
      List.of("D01", "D02", "D03", "D04", "D05", "D06", "D07", "D08", "D09", "D10");
  private static final Map<String, Aggregation> AGGREGATIONS =
      Map.of(
          "求和", Aggregation.SUM,
          "比率合计", Aggregation.RATIO_OF_SUMS,
          "取最新", Aggregation.LAST,
          "取平均", Aggregation.MEAN);
  private static final Map<String, Pace> PACES =
      Map.of("均衡", Pace.EVEN, "全年", Pace.ANNUAL, "年终", Pace.YEAR_END);

  private final Map<IndicatorKey, Indicator> indicators;

  private SampleData(Map<IndicatorKey, Indicator> indicators) {
    this.indicators = indicators;
  }

  static Dossier dossier() throws IOException {
    var indicators =
        rows("indicators.csv").stream()
            .map(SampleData::indicator)
            .collect(Collectors.toMap(Indicator::key, one -> one));
    var data = new SampleData(indicators);
    return new Dossier(
        new Cycle(Case.YEAR, Policy.USUAL),
        rows("departments.csv").stream().map(SampleData::department).toList(),
        rows("goals.csv").stream().map(SampleData::goal).toList(),
        List.copyOf(indicators.values()),
        rows("baselines.csv").stream().map(SampleData::baseline).toList(),
        rows("benchmarks.csv").stream().map(SampleData::benchmark).toList(),
        data.measurements());
  }

  static List<CSVRecord> rows(String file) throws IOException {
    var bytes = Files.readAllBytes(FOLDER.resolve(file));
    var unicode = new String(bytes, StandardCharsets.UTF_8);
    var text =
        unicode.indexOf('\uFFFD') < 0 ? unicode : new String(bytes, Charset.forName("GB18030"));
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(text.replace("\uFEFF", ""))).getRecords().stream()
        .filter(row -> PLAIN_DEPARTMENTS.contains(cell(row, "单位代码", "department")))
        .toList();
  }

  private static IndicatorKey key(CSVRecord row) {
    return new IndicatorKey(cell(row, "单位代码", "department"), cell(row, "指标编号", "indicator"));
  }

  /** A cell of a column under either of its names; empty where there is no such column. */
  private static String cell(CSVRecord row, String chinese, String english) {
    var name = row.isMapped(chinese) ? chinese : english;
    return row.isMapped(name) ? row.get(name) : "";
  }

  private static Department department(CSVRecord row) {
    return new Department(row.get("单位代码"), row.get("单位名称"), row.get("考核序列"));
  }

  private static Goal goal(CSVRecord row) {
    return new Goal(
        new GoalKey(row.get("单位代码"), row.get("目标编号")),
        row.get("目标类别").equals("重点目标") ? Category.KEY : Category.EXCELLENCE,
        row.get("目标名称"),
        row.get("目标内容"),
        Rational.parse(row.get("权重")));
  }

  private static Indicator indicator(CSVRecord row) {
    var target = Case.read(Grammar.TARGETS, row.get("指标值"));
    var unit = Unit.counting(row.get("计量单位"));
    var aggregation =
        AGGREGATIONS.getOrDefault(row.get("累计方法"), Case.usualAggregation(target.kind(unit)));
    var pace = PACES.getOrDefault(row.get("时序"), Case.usualPace(target, unit));
    var entry = row.get("填报方式").equals("累计") ? EntryForm.CUMULATIVE : EntryForm.PERIOD;
    return new Indicator(
        key(row),
        row.get("目标编号"),
        row.get("指标名称"),
        unit,
        new Indicator.Habit(entry, aggregation, pace),
        target,
        Case.read(Grammar.METHODS, row.get("计分方法")),
        Rational.parse(row.get("权重")),
        row.get("口径"));
  }

  private static Baseline baseline(CSVRecord row) {
    var year = Integer.parseInt(row.get("基期年度"));
    return new Baseline(key(row), year, number(row.get("基期值")), source("baselines.csv", row));
  }

  private static Benchmark benchmark(CSVRecord row) {
    var text = row.get("标杆值");
    return new Benchmark(
        key(row),
        row.get("标杆城市"),
        Integer.parseInt(row.get("标杆年度")),
        text.matches("[\\d.]+%?")
            ? new Benchmark.Value.Numeric(number(text))
            : new Benchmark.Value.Prose(text),
        Benchmark.Comparability.COMPARABLE,
        source("benchmarks.csv", row));
  }

  /** The files by name, so that the correction comes last: it is the second version. */
  private List<Measurement> measurements() throws IOException {
    try (var files = Files.list(FOLDER.resolve("measurements"))) {
      var names = files.map(file -> "measurements/" + file.getFileName()).sorted().toList();
      var all = new ArrayList<Measurement>();
      for (var name : names) {
        for (var row : rows(name)) {
          all.add(measurement(name, row));
        }
      }
      return all;
    }
  }

  private Measurement measurement(String file, CSVRecord row) {
    var quarter = Quarter.of(Integer.parseInt(cell(row, "季度", "quarter"))).orElseThrow();
    var forecast = List.of("预计", "forecast").contains(cell(row, "限定", "qualifier"));
    var version = file.contains("correction") ? 2 : 1;
    return new Measurement(
        key(row),
        quarter,
        reported(row),
        forecast ? Qualifier.FORECAST : Qualifier.EXACT,
        new Source.Report(source(file, row), quarter.lastDay(Case.YEAR), version));
  }

  private Reported reported(CSVRecord row) {
    var note = cell(row, "说明", "note");
    return switch (cell(row, "状态", "state")) {
      case "", "已报", "reported" -> value(row);
      case "不适用", "not applicable" -> new Reported.NotApplicable(note);
      case "未报", "not reported" -> new Reported.NotReported();
      case String other -> throw new AssertionError(other);
    };
  }

  private Reported value(CSVRecord row) {
    var above = cell(row, "分子", "numerator");
    var text =
        above.isEmpty() ? cell(row, "填报值", "value") : above + "/" + cell(row, "分母", "denominator");
    var parts = text.split("/", 2);
    return switch (Objects.requireNonNull(indicators.get(key(row))).kind()) {
      case NUMBER -> new Reported.Amount(number(text));
      case RATIO ->
          parts.length == 2
              ? new Reported.Share(number(parts[0]), number(parts[1]))
              : new Reported.Amount(number(text));
      case DATE ->
          text.equals("未完成")
              ? new Reported.NotDone()
              : new Reported.Done(LocalDate.parse(text.replace('/', '-')));
      case PLACE ->
          new Reported.Place(
              Integer.parseInt(parts[0]), parts.length == 2 ? Integer.parseInt(parts[1]) : 0);
      case GRADE ->
          new Reported.Graded(
              Arrays.stream(PanelGrade.values())
                  .filter(grade -> grade.chinese().equals(text))
                  .findFirst()
                  .orElseThrow());
      case SERIES, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS -> throw new AssertionError(text);
    };
  }

  /** A number in full or half width, with or without separators, or a percentage. */
  private static Rational number(String text) {
    var plain = new StringBuilder();
    text.chars().forEach(c -> plain.append((char) (c >= '！' && c <= '～' ? c - '！' + '!' : c)));
    var digits = plain.toString().replace(",", "").replace("%", "").strip();
    var number = Rational.of(new BigDecimal(digits));
    return plain.indexOf("%") < 0 ? number : number.dividedBy(Rational.HUNDRED);
  }

  private static Source.Row source(String file, CSVRecord row) {
    return new Source.Row(file, row.getRecordNumber() + 1);
  }
}
