package kaocheng.exchange.intake;

import kaocheng.model.Benchmark;
import kaocheng.model.Benchmark.Comparability;
import kaocheng.model.Benchmark.Value;
import kaocheng.model.IndicatorKey;
import kaocheng.model.text.Message;

/** Reads rows of what other cities reached. */
final class BenchmarkReader implements RowReader<BenchmarkRow> {
  private final Slot year;
  private final Slot department;
  private final Slot number;
  private final Slot city;
  private final Slot value;
  private final Slot benchmarkYear;
  private final Slot source;
  private final Slot definition;
  private final Choice<Comparability> comparable;

  BenchmarkReader(Header header) {
    year = header.slot(BenchmarkColumn.YEAR);
    department = header.slot(BenchmarkColumn.DEPARTMENT);
    number = header.slot(BenchmarkColumn.INDICATOR);
    city = header.slot(BenchmarkColumn.CITY);
    value = header.slot(BenchmarkColumn.VALUE);
    benchmarkYear = header.slot(BenchmarkColumn.BENCHMARK_YEAR);
    source = header.slot(BenchmarkColumn.SOURCE);
    definition = header.slot(BenchmarkColumn.DEFINITION);
    comparable =
        new Choice<>(
            header.slot(BenchmarkColumn.COMPARABLE),
            Vocabulary.COMPARABILITIES,
            Comparability.COMPARABLE);
  }

  @Override
  public Line<BenchmarkRow> read(Cells cells) {
    var inYear = cells.year(year);
    var key = new IndicatorKey(cells.code(department), cells.code(number));
    var text = cells.required(value, TextForm.PROSE);
    var benchmark =
        new Benchmark(
            key,
            cells.required(city, TextForm.LABEL),
            yearOf(cells, inYear),
            valueOf(text),
            comparable.read(cells),
            cells.source(cells.text(source, TextForm.REFERENCE)));
    var counted = cells.text(definition, TextForm.PROSE);
    cells.once(number, inYear, key, benchmark.city(), benchmark.year());
    return cells.line(() -> new BenchmarkRow(inYear, benchmark, text, counted));
  }

  private int yearOf(Cells cells, int inYear) {
    if (!cells.isBlank(benchmarkYear)) {
      return cells.year(benchmarkYear);
    }
    var taken = Message.of(Reason.BENCHMARK_YEAR_TAKEN, inYear - 1);
    var advice = Message.of(Advice.ADD_THE_YEAR);
    cells.remark(new Trouble(benchmarkYear.column(), "", taken, advice), benchmarkYear);
    return inYear - 1;
  }

  private static Value valueOf(String text) {
    return Stated.in(text)
        .filter(Stated::isPlain)
        .<Value>map(stated -> new Value.Numeric(stated.value()))
        .orElseGet(() -> new Value.Prose(text));
  }
}
