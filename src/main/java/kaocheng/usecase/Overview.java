package kaocheng.usecase;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaocheng.model.Department;
import kaocheng.model.Dossier;
import kaocheng.model.Indicator;
import kaocheng.model.LedgerItem;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.rule.Target;
import kaocheng.model.text.Key;

/** How a year stands: what is reported and what is missing, what is due soon, what has changed. */
public final class Overview {
  private final Desk desk;

  public Overview(Desk desk) {
    this.desk = desk;
  }

  /** How many figures of a department stand how in a quarter. */
  public record Count(Department department, Quarter quarter, Map<FigureState, Integer> by) {
    public Count {
      by = Map.copyOf(by);
    }

    public int of(FigureState state) {
      return by.getOrDefault(state, 0);
    }

    public int all() {
      return by.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** A milestone or a task on a ledger that is due on a day; no number for a milestone. */
  public record DueSoon(LocalDate due, Indicator indicator, Optional<String> item, String name) {}

  /** Something that was done to the workbook. */
  public record Happening(
      long number,
      OffsetDateTime at,
      String actor,
      Key action,
      String subject,
      String was,
      String became) {}

  /** The counts of every department and quarter. */
  public List<Count> counts(int year) {
    var rows = new QuarterGrid(desk).ofAll(year);
    var departments =
        desk.workbook().<List<Department>>read(books -> books.departments().all(year));
    return departments.stream()
        .flatMap(
            department ->
                Arrays.stream(Quarter.values()).map(quarter -> count(rows, department, quarter)))
        .toList();
  }

  private static Count count(List<GridRow> rows, Department department, Quarter quarter) {
    var by = new EnumMap<FigureState, Integer>(FigureState.class);
    rows.stream()
        .filter(row -> row.indicator().key().department().equals(department.code()))
        .forEach(row -> by.merge(row.cell(quarter).state(), 1, Integer::sum));
    return new Count(department, quarter, by);
  }

  /** What is not done yet and due within so many days from today, the earliest first. */
  public List<DueSoon> dueSoon(int year, int days) {
    var dossier = desk.workbook().<Dossier>read(books -> books.dossiers().load(year));
    var found = new ArrayList<DueSoon>();
    dossier.indicators().forEach(indicator -> milestone(dossier, indicator, found));
    dossier.ledger().forEach(item -> task(dossier, item, found));
    var today = desk.today();
    return found.stream()
        .filter(one -> !one.due().isBefore(today) && !one.due().isAfter(today.plusDays(days)))
        .sorted(Comparator.comparing(DueSoon::due))
        .toList();
  }

  private static void milestone(Dossier dossier, Indicator indicator, List<DueSoon> found) {
    if (indicator.target() instanceof Target.CompletedBy completed && !isDone(dossier, indicator)) {
      found.add(new DueSoon(completed.due(), indicator, Optional.empty(), indicator.name()));
    }
  }

  private static boolean isDone(Dossier dossier, Indicator indicator) {
    return dossier.measurements().stream()
        .filter(one -> one.indicator().equals(indicator.key()))
        .anyMatch(one -> one.reported() instanceof Reported.Done);
  }

  private static void task(Dossier dossier, LedgerItem item, List<DueSoon> found) {
    var due = item.due();
    if (due != null && item.state() instanceof LedgerItem.State.Open) {
      dossier.indicators().stream()
          .filter(indicator -> indicator.key().equals(item.indicator()))
          .map(indicator -> new DueSoon(due, indicator, Optional.of(item.number()), item.name()))
          .forEach(found::add);
    }
  }

  /** What was done to the workbook since a moment, the latest first, but no more than so much. */
  public List<Happening> since(OffsetDateTime moment, int most) {
    return desk.workbook()
        .read(
            books ->
                books.traces().since(moment, most).stream()
                    .map(
                        one ->
                            new Happening(
                                one.number(),
                                one.at(),
                                one.actor(),
                                one.action(),
                                one.subject(),
                                one.was(),
                                one.became()))
                    .toList());
  }
}
