package kaocheng.store;

import static kaocheng.store.generated.Tables.ADJUSTMENT;
import static kaocheng.store.generated.Tables.BASELINE;
import static kaocheng.store.generated.Tables.BENCHMARK;
import static kaocheng.store.generated.Tables.CYCLE;
import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.GOAL;
import static kaocheng.store.generated.Tables.GRADE_BAND;
import static kaocheng.store.generated.Tables.INDICATOR;
import static kaocheng.store.generated.Tables.LEDGER_ITEM;
import static kaocheng.store.generated.Tables.POLICY_CLAUSE;
import static kaocheng.store.generated.Tables.REFERENCE_VALUE;
import static kaocheng.store.generated.Tables.SIGN_ACT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.model.Quarter;
import kaocheng.model.signoff.Act;
import kaocheng.model.text.Refused;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * The quarters of departments that are locked (锁定). What was reported for a locked quarter, or for
 * one before it, takes no new version.
 */
public final class Locks {
  private static final Set<String> OF_YEARS = names(CYCLE, GRADE_BAND, POLICY_CLAUSE, DEPARTMENT);
  private static final Set<String> OF_DEPARTMENTS =
      names(GOAL, INDICATOR, ADJUSTMENT, BASELINE, BENCHMARK, REFERENCE_VALUE, LEDGER_ITEM);

  private final Session session;
  private final Map<Long, Long> homes = new HashMap<>();
  private @Nullable List<Lock> locks;

  Locks(Session session) {
    this.session = session;
  }

  /** A quarter of a department that is locked. */
  public record Lock(int year, Quarter quarter, String department) {}

  private static Set<String> names(Table<?>... tables) {
    return Stream.of(tables).map(Table::getName).collect(Collectors.toUnmodifiableSet());
  }

  /** What was locked or unlocked is asked for again. */
  void forget() {
    locks = null;
    byDepartment.clear();
  }

  private final Map<Long, List<Lock>> byDepartment = new HashMap<>();

  private List<Lock> all() {
    var known = locks;
    if (known == null) {
      known = session.isEmpty(SIGN_ACT) ? List.of() : load();
      locks = known;
    }
    return known;
  }

  private List<Lock> load() {
    var last = new HashMap<List<Object>, Act>();
    var found = new ArrayList<Lock>();
    session
        .asking()
        .select(DEPARTMENT.ID, DEPARTMENT.CYCLE_YEAR, DEPARTMENT.CODE)
        .select(SIGN_ACT.QUARTER, SIGN_ACT.ACT)
        .from(SIGN_ACT)
        .join(DEPARTMENT)
        .on(SIGN_ACT.DEPARTMENT_ID.eq(DEPARTMENT.ID))
        .where(SIGN_ACT.ACT.in(Act.LOCKED.name(), Act.UNLOCKED.name()))
        .orderBy(SIGN_ACT.ID.desc())
        .forEach(
            row -> {
              var act = Stored.value(Act.class, row.get(SIGN_ACT.ACT));
              var slot = List.<Object>of(row.get(DEPARTMENT.ID), row.get(SIGN_ACT.QUARTER));
              if (last.putIfAbsent(slot, act) == null && act == Act.LOCKED) {
                var lock =
                    new Lock(
                        row.get(DEPARTMENT.CYCLE_YEAR),
                        Stored.quarter(row.get(SIGN_ACT.QUARTER)),
                        row.get(DEPARTMENT.CODE));
                found.add(lock);
                byDepartment
                    .computeIfAbsent(row.get(DEPARTMENT.ID), _ -> new ArrayList<>())
                    .add(lock);
              }
            });
    return List.copyOf(found);
  }

  /** The lock that covers a quarter of a department, because of itself or of a later one. */
  public Optional<Lock> covering(int year, String department, Quarter quarter) {
    return all().stream()
        .filter(lock -> lock.year == year && lock.department.equals(department))
        .filter(lock -> lock.quarter.compareTo(quarter) >= 0)
        .findFirst();
  }

  /** Refuses to write what was reported for a quarter that is locked. */
  void requireOpen(long indicator, Quarter quarter) {
    if (all().isEmpty()) {
      return;
    }
    byDepartment.getOrDefault(homes.computeIfAbsent(indicator, this::home), List.of()).stream()
        .filter(lock -> lock.quarter.compareTo(quarter) >= 0)
        .findFirst()
        .ifPresent(
            lock -> {
              throw Refused.because(
                  StoreRefusal.QUARTER_LOCKED, lock.department, lock.quarter.number());
            });
  }

  private long home(long indicator) {
    return session
        .asking()
        .select(INDICATOR.DEPARTMENT_ID)
        .from(INDICATOR)
        .where(INDICATOR.ID.eq(indicator))
        .fetchSingle(INDICATOR.DEPARTMENT_ID);
  }

  /**
   * The locked quarters that this unit of work may have moved without writing what was reported.
   */
  public List<Lock> touched() {
    if (all().isEmpty()) {
      return List.of();
    }
    var touched = new ArrayList<Lock>();
    for (var section : session.touched()) {
      if (OF_YEARS.contains(section.table())) {
        all().stream()
            .filter(lock -> section.scope().equals(Integer.toString(lock.year)))
            .forEach(touched::add);
      } else if (OF_DEPARTMENTS.contains(section.table())) {
        byDepartment.forEach(
            (department, its) -> {
              if (section.scope().equals(department.toString())) {
                touched.addAll(its);
              }
            });
      }
    }
    return touched.stream().distinct().toList();
  }
}
