package kaocheng.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kaocheng.model.Indicator;
import kaocheng.model.Measurement;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Refused;
import kaocheng.store.Books;
import kaocheng.store.IndicatorRef;
import kaocheng.store.Kept;
import kaocheng.store.Revision;
import org.jspecify.annotations.Nullable;

/** The grid of quarterly data, as it is looked at and typed into. */
public final class QuarterGrid {
  private final Desk desk;

  public QuarterGrid(Desk desk) {
    this.desk = desk;
  }

  /** The rows of one department, in the order of its indicators. */
  public List<GridRow> ofDepartment(int year, String department) {
    return desk.workbook()
        .read(
            books -> {
              var codes = new Codes(books, year).require(department);
              return new Look(books, year, codes).rows();
            });
  }

  /** The rows of all departments. */
  public List<GridRow> ofAll(int year) {
    return desk.workbook()
        .read(books -> new Look(books, year, new Codes(books, year).all()).rows());
  }

  /** All versions of a cell, the first one first. */
  public List<GridVersion> history(int year, FigureSlot slot) {
    return desk.workbook()
        .read(
            books ->
                books.measurements().history(year, slot.indicator()).stream()
                    .filter(one -> slot(one.measurement()).equals(slot))
                    .map(QuarterGrid::version)
                    .toList());
  }

  private static GridVersion version(Revision one) {
    return new GridVersion(
        one.measurement().source().version(),
        one.measurement(),
        one.written(),
        one.note(),
        one.importId(),
        one.deed().actor(),
        one.deed().at(),
        one.restores());
  }

  private static FigureSlot slot(Measurement one) {
    return new FigureSlot(one.indicator(), one.quarter(), one.part());
  }

  /** The codes of a year's departments. */
  private record Codes(Books books, int year) {
    List<String> all() {
      if (books.cycles().find(year).isEmpty()) {
        throw Refused.because(Refusal.NO_SUCH_YEAR, year, books.cycles().years());
      }
      return books.departments().all(year).stream().map(one -> one.code()).toList();
    }

    List<String> require(String code) {
      var all = all();
      if (!all.contains(code)) {
        throw Refused.because(Refusal.NO_SUCH_DEPARTMENT, code, all);
      }
      return List.of(code);
    }
  }

  /** One look at the books. */
  private final class Look {
    private final Books books;
    private final int year;
    private final List<String> codes;
    private final DueWithout due;
    private final Map<FigureSlot, Kept> kept = new HashMap<>();
    private final Map<FigureSlot, Kept> lastYear = new HashMap<>();

    Look(Books books, int year, List<String> codes) {
      this.books = books;
      this.year = year;
      this.codes = codes;
      this.due = DueWithout.slots(books, year, List.of());
      codes.forEach(code -> remember(year, code, kept));
      if (books.cycles().find(year - 1).isPresent()) {
        codes.stream()
            .filter(code -> books.departments().contains(year - 1, code))
            .forEach(code -> remember(year - 1, code, lastYear));
      }
    }

    private void remember(int inYear, String code, Map<FigureSlot, Kept> found) {
      books
          .measurements()
          .kept(inYear, code)
          .forEach(one -> found.put(slot(one.measurement()), one));
    }

    List<GridRow> rows() {
      var index = books.indicators().index(year);
      var rows = new ArrayList<GridRow>();
      for (var indicator : books.indicators().all(year)) {
        if (codes.contains(indicator.key().department())) {
          var ref = index.find(indicator.key()).orElseThrow();
          parts(indicator).forEach(part -> rows.add(row(indicator, ref, part.orElse(null))));
        }
      }
      return rows;
    }

    /** The main figure, then the others. */
    private static Stream<Optional<ValueKind>> parts(Indicator indicator) {
      var main = Fit.kind(indicator.target(), indicator.method(), indicator.unit());
      var kinds = Fit.kinds(indicator.target(), indicator.method(), indicator.unit());
      return Stream.concat(
          Stream.of(Optional.empty()),
          kinds.stream().filter(Predicate.not(main::equals)).map(Optional::of));
    }

    private GridRow row(Indicator indicator, IndicatorRef ref, @Nullable ValueKind part) {
      Unit unit = ref.unitOf(part);
      var cells =
          Arrays.stream(Quarter.values())
              .map(quarter -> cell(new FigureSlot(indicator.key(), quarter, part)))
              .toList();
      return new GridRow(indicator, part, unit, cells);
    }

    private GridRow.Cell cell(FigureSlot slot) {
      var last = Optional.ofNullable(kept.get(slot));
      var standing = last.filter(Kept::stands);
      return new GridRow.Cell(
          slot,
          standing.map(one -> FigureState.of(one.measurement())).orElseGet(() -> unsaid(slot)),
          standing.map(Kept::written).orElse(""),
          last.map(Kept::note).orElse(""),
          last.map(Kept::versions).orElse(0),
          standing.map(Kept::measurement),
          before(slot));
    }

    private FigureState unsaid(FigureSlot slot) {
      return isOver(slot.quarter())
          ? due.line(slot).map(line -> unsaid(slot, line)).orElse(FigureState.MISSING)
          : FigureState.NOT_DUE;
    }

    /** A blank is what the scorecard makes of it. */
    private FigureState unsaid(FigureSlot slot, IndicatorLine line) {
      if (line.unreported().contains(slot.quarter())) {
        return FigureState.MISSING;
      }
      return switch (line.outcome()) {
        case Outcome.NotDue _ -> FigureState.NOT_DUE;
        case Outcome.NotApplicable(var ground, var words)
            when ground != Outcome.Ground.ONLY_COUNTED ->
            FigureState.NOT_APPLICABLE;
        case Outcome.NotApplicable _, Outcome.Missing _, Outcome.Scored _, Outcome.Unscorable _ ->
            counted(slot, line.indicator());
      };
    }

    private FigureState counted(FigureSlot slot, Indicator indicator) {
      if (slot.quarter().upToHere().stream().anyMatch(quarter -> counts(slot, quarter))) {
        return FigureState.EARLIER;
      }
      var part = slot.part();
      var main = Fit.kind(indicator.target(), indicator.method(), indicator.unit());
      var isMilestone = part == null ? main == ValueKind.DATE : part == ValueKind.DATE;
      return isMilestone ? FigureState.OVERDUE : FigureState.NOT_NEEDED;
    }

    private boolean counts(FigureSlot slot, Quarter quarter) {
      var said = kept.get(new FigureSlot(slot.indicator(), quarter, slot.part()));
      return said != null
          && said.stands()
          && FigureState.of(said.measurement()) == FigureState.VALUE
          && !(said.measurement().reported() instanceof Reported.NotDone);
    }

    private boolean isOver(Quarter quarter) {
      return desk.today().isAfter(quarter.lastDay(year));
    }

    private Optional<Measurement> before(FigureSlot slot) {
      var first = slot.quarter() == Quarter.FIRST;
      var number = first ? Quarter.FOURTH.number() : slot.quarter().number() - 1;
      var earlier = Quarter.of(number).orElseThrow();
      var found =
          (first ? lastYear : kept).get(new FigureSlot(slot.indicator(), earlier, slot.part()));
      return Optional.ofNullable(found).filter(Kept::stands).map(Kept::measurement);
    }
  }
}
