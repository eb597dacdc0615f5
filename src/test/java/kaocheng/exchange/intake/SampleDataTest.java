package kaocheng.exchange.intake;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kaocheng.exchange.csv.CsvFile;
import kaocheng.exchange.csv.Encoding;
import kaocheng.exchange.intake.Line.Accepted;
import kaocheng.exchange.intake.Line.Rejected;
import kaocheng.model.Baseline;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.figure.Rational;
import org.junit.jupiter.api.Test;

class SampleDataTest {
  private static final Path SAMPLES = Path.of("sample-data");

  @Test
  void everyDefinitionIsAccepted() {
    assertThat(values(open("departments.csv").departments())).hasSize(14);
    assertThat(values(open("goals.csv").goals())).hasSizeGreaterThan(30);
    assertThat(values(open("indicators.csv").indicators())).hasSizeGreaterThan(100);
    assertThat(values(open("baselines.csv").baselines())).hasSizeGreaterThan(5);
    assertThat(values(open("benchmarks.csv").benchmarks())).hasSizeGreaterThan(5);
  }

  @Test
  void everyFurtherFactIsAccepted() {
    assertThat(values(open("references.csv").references())).hasSize(24);
    assertThat(values(open("ledger.csv").ledger())).hasSize(19);
    assertThat(values(open("ballots.csv").ballots())).hasSize(38);
    assertThat(values(open("panels.csv").panels())).hasSize(17);
    assertThat(values(open("places.csv").places())).hasSize(9);
    assertThat(values(open("milestones.csv").milestones())).hasSize(6);
    assertThat(values(open("honours.csv").honours())).hasSize(4);
    assertThat(values(open("adjustments.csv").adjustments())).hasSize(11);
  }

  @Test
  void everyMeasurementSaysWhatItsIndicatorNeeds() throws IOException {
    var indicators = indicators();
    var problems = new ArrayList<RowProblem>();
    var rows = 0L;
    for (var path : measurementFiles()) {
      try (var lines = SentFile.open(path).measurements()) {
        while (lines.hasNext()) {
          problems.addAll(problems(lines, lines.next(), indicators));
        }
        rows += lines.count();
      }
    }
    assertThat(problems).isEmpty();
    assertThat(rows).isGreaterThan(400);
  }

  private static List<RowProblem> problems(
      Lines<MeasurementRow> lines,
      Line<MeasurementRow> line,
      Map<IndicatorKey, Indicator> indicators) {
    return switch (line) {
      case Rejected<MeasurementRow>(_, var problems) -> problems;
      case Accepted<MeasurementRow>(_, var row, _) -> {
        var indicator = indicators.get(row.indicator());
        var kind = Objects.requireNonNullElse(row.part(), indicator.kind());
        yield switch (ReportedReader.read(row.text(), kind, indicator.unit())) {
          case Reading.Understood<?> _ -> List.of();
          case Reading.NotUnderstood<?>(var troubles) ->
              troubles.stream().map(trouble -> lines.problem(line.line(), trouble)).toList();
        };
      }
    };
  }

  @Test
  void referencesAreInTheUnitsOfTheirIndicators() {
    var indicators = indicators();
    var problems = new ArrayList<Reading<Rational>>();
    for (var row : values(open("baselines.csv").baselines())) {
      var reading = row.in(indicators.get(row.baseline().indicator()).unit());
      if (!reading.equals(new Reading.Understood<>(row.baseline().value(), List.of()))) {
        problems.add(reading);
      }
    }
    assertThat(problems).isEmpty();
    assertThat(values(open("baselines.csv").baselines()))
        .extracting(BaselineRow::baseline)
        .extracting(Baseline::value)
        .contains(Rational.of(180));
  }

  @Test
  void encodingsAreTheStatedOnes() throws IOException {
    var others =
        measurementFiles().stream()
            .map(CsvFile::open)
            .filter(file -> file.encoding() != Encoding.UTF_8_WITH_BOM)
            .collect(toMap(CsvFile::name, CsvFile::encoding));

    assertThat(others)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("2021Q2-D05.csv", Encoding.GB18030, "2021Q3-D08.csv", Encoding.GB18030));
  }

  private static Map<IndicatorKey, Indicator> indicators() {
    return values(open("indicators.csv").indicators()).stream()
        .map(IndicatorRow::indicator)
        .collect(toMap(Indicator::key, Function.identity()));
  }

  private static List<Path> measurementFiles() throws IOException {
    try (var files = Files.list(SAMPLES.resolve("measurements"))) {
      return files.sorted().toList();
    }
  }

  private static SentFile open(String name) {
    return SentFile.open(SAMPLES.resolve(name));
  }

  private static <T> List<T> values(Lines<T> lines) {
    var values = new ArrayList<T>();
    try (lines) {
      while (lines.hasNext()) {
        var line = lines.next();
        if (line instanceof Accepted<T>(_, var value, _)) {
          values.add(value);
        } else {
          throw new AssertionError("refused: " + line);
        }
      }
    }
    return values;
  }
}
