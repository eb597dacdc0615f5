package kaocheng.usecase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kaocheng.model.Department;
import kaocheng.model.LedgerItem;

/** The tasks on the ledgers of a year, with how each stands to its time, and counts of them. */
public final class LedgerList {
  private final Desk desk;

  public LedgerList(Desk desk) {
    this.desk = desk;
  }

  /**
   * A task, its lead department, how it stands to its time, its form, and how many days it has
   * left; none where it has no day.
   */
  public record Line(
      LedgerItem item,
      Department lead,
      Timeliness timeliness,
      Draft draft,
      Optional<Long> daysLeft) {
    private static final long SOON = 30;

    /** Open, and due within a month. */
    public boolean isDueSoon() {
      return timeliness.isOpen() && daysLeft.filter(days -> days >= 0 && days <= SOON).isPresent();
    }
  }

  /** How many tasks a lead department has in all and how they stand. */
  public record Count(Department lead, int all, Map<Timeliness, Integer> by) {
    public Count {
      by = Map.copyOf(by);
    }

    public int of(Timeliness timeliness) {
      return by.getOrDefault(timeliness, 0);
    }
  }

  /** The tasks as of today that stand so; all of them for all the ways in which they can stand. */
  public List<Line> look(int year, Set<Timeliness> which) {
    return look(year, which, desk.today());
  }

  /** The tasks as of a day. */
  public List<Line> look(int year, Set<Timeliness> which, LocalDate day) {
    return lines(year, day).stream().filter(line -> which.contains(line.timeliness())).toList();
  }

  /** The counts of each lead department that has a task, as of a day. */
  public List<Count> counts(int year, LocalDate day) {
    var counts = new LinkedHashMap<Department, Map<Timeliness, Integer>>();
    for (var line : lines(year, day)) {
      counts
          .computeIfAbsent(line.lead(), _ -> new EnumMap<>(Timeliness.class))
          .merge(line.timeliness(), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), sum(entry.getValue()), entry.getValue()))
        .toList();
  }

  private static int sum(Map<Timeliness, Integer> by) {
    return by.values().stream().mapToInt(Integer::intValue).sum();
  }

  private List<Line> lines(int year, LocalDate day) {
    return desk.workbook()
        .read(
            books -> {
              books.cycles().require(year);
              var leads = new LinkedHashMap<String, Department>();
              books.departments().all(year).forEach(one -> leads.put(one.code(), one));
              return new Entries(books, year)
                  .ledger()
                  .map(entry -> line(entry, leads, year, day))
                  .toList();
            });
  }

  private static Line line(
      Entries.Entry<LedgerItem> entry, Map<String, Department> leads, int year, LocalDate day) {
    var item = entry.value();
    var code = item.indicator().department();
    var lead = leads.getOrDefault(code, new Department(code, code, ""));
    var left = Optional.ofNullable(item.due()).map(due -> ChronoUnit.DAYS.between(day, due));
    return new Line(item, lead, Timeliness.of(item, year, day), entry.draft(), left);
  }
}
