package kaocheng.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kaocheng.exchange.table.GivenRow;
import kaocheng.exchange.table.TypedRow;

/**
 * A form to fill in by hand: the columns of one kind of file, read by the reader that also reads
 * the file.
 */
public final class Form<T> {
  public static final Form<DepartmentRow> DEPARTMENT =
      new Form<>(FileKind.DEPARTMENTS, DepartmentReader::new);
  public static final Form<PolicyRow> CLAUSE = new Form<>(FileKind.POLICIES, PolicyReader::new);
  public static final Form<GoalRow> GOAL = new Form<>(FileKind.GOALS, GoalReader::new);
  public static final Form<IndicatorRow> INDICATOR =
      new Form<>(FileKind.INDICATORS, IndicatorReader::new);
  public static final Form<BaselineRow> BASELINE =
      new Form<>(FileKind.BASELINES, BaselineReader::new);
  public static final Form<BenchmarkRow> BENCHMARK =
      new Form<>(FileKind.BENCHMARKS, BenchmarkReader::new);
  public static final Form<ReferenceRow> REFERENCE =
      new Form<>(FileKind.REFERENCES, ReferenceReader::new);
  public static final Form<LedgerRow> LEDGER_ITEM = new Form<>(FileKind.LEDGER, LedgerReader::new);
  public static final Form<AdjustmentRow> ADJUSTMENT =
      new Form<>(FileKind.ADJUSTMENTS, AdjustmentReader::new);
  public static final Form<MeasurementRow> MEASUREMENT =
      new Form<>(FileKind.MEASUREMENTS, MeasurementReader::new);

  public static final Form<BallotRow> BALLOT = new Form<>(FileKind.BALLOTS, BallotReader::new);
  public static final Form<PanelRow> PANEL = new Form<>(FileKind.PANELS, PanelReader::new);
  public static final Form<HonourRow> HONOUR = new Form<>(FileKind.HONOURS, HonourReader::new);

  private final FileKind kind;
  private final Function<Header, RowReader<T>> reader;

  private Form(FileKind kind, Function<Header, RowReader<T>> reader) {
    this.kind = kind;
    this.reader = reader;
  }

  public List<Column> columns() {
    return kind.columns();
  }

  /** Whether it may not be left blank. */
  public static boolean isNeeded(Column column) {
    return column.need() == Column.Need.MANDATORY && column.instead().isEmpty();
  }

  /**
   * Reads forms that were filled in, each told by its place from 1; what they bring comes from
   * whoever typed it.
   */
  public List<Line<T>> read(String by, List<Map<Column, String>> filled) {
    var lines = new ArrayList<Line<T>>(filled.size());
    var header = Header.ofForm(kind);
    var reading = reader.apply(header);
    var row = new Turning();
    var cells = new Cells(by, header, row);
    for (var one : filled) {
      row.turnTo(
          new TypedRow(
              lines.size() + 1L,
              columns().stream().map(column -> one.getOrDefault(column, "")).toList()));
      cells.begin();
      lines.add(reading.read(cells));
    }
    return lines;
  }

  /** The problem that a trouble found later makes of a form. */
  public static RowProblem problem(long line, Trouble trouble) {
    return new RowProblem(
        line, trouble.column().chinese(), trouble.found(), trouble.reason(), trouble.advice());
  }

  /** The row being read. */
  private static final class Turning implements GivenRow {
    private TypedRow row = new TypedRow(0, List.of());

    void turnTo(TypedRow next) {
      row = next;
    }

    @Override
    public long line() {
      return row.line();
    }

    @Override
    public long sourceLine() {
      return row.sourceLine();
    }

    @Override
    public int size() {
      return row.size();
    }

    @Override
    public boolean isBlank(int cell) {
      return row.isBlank(cell);
    }

    @Override
    public String text(int cell, String expected) {
      return row.text(cell, expected);
    }
  }
}
