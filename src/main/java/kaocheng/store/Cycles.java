package kaocheng.store;

import static kaocheng.store.generated.Tables.CYCLE;
import static kaocheng.store.generated.Tables.GRADE_BAND;

import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kaocheng.model.Clause;
import kaocheng.model.Cycle;
import kaocheng.model.Policy;
import kaocheng.model.Policy.GradeBand;
import kaocheng.model.Policy.TieRule;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.text.Refused;
import kaocheng.store.generated.tables.records.CycleRecord;

/** The assessment years in the workbook, each with its policy. */
public final class Cycles {
  private static final int MOST_DECIMALS = 10;

  private final Session session;
  private final Policies policies;

  Cycles(Session session) {
    this.session = session;
    this.policies = new Policies(session);
  }

  /** All years that are in the workbook, the latest first. */
  public List<Integer> years() {
    return session
        .asking()
        .select(CYCLE.CYCLE_YEAR)
        .from(CYCLE)
        .orderBy(CYCLE.CYCLE_YEAR.desc())
        .fetch(CYCLE.CYCLE_YEAR);
  }

  public Optional<Cycle> find(int year) {
    return session
        .asking()
        .selectFrom(CYCLE)
        .where(CYCLE.CYCLE_YEAR.eq(year))
        .fetchOptional()
        .map(this::read);
  }

  /** The cycle of a year, or a refusal where there is none. */
  public Cycle require(int year) {
    return find(year).orElseThrow(() -> Refused.because(StoreRefusal.NO_SUCH_CYCLE, year));
  }

  public void add(Cycle cycle) {
    var year = Checked.year(Datum.YEAR, cycle.year());
    if (find(year).isPresent()) {
      throw Refused.because(StoreRefusal.CYCLE_EXISTS, year);
    }
    var row = session.newRow(CYCLE);
    row.setCycleYear(year);
    fill(row, cycle.policy());
    session.insert(row);
    addBands(year, cycle.policy().bands());
    policies.put(year, cycle.policy());
  }

  /** Puts one clause into the policy of a year, in place of what it said about the same so far. */
  public Effect put(int year, Clause clause) {
    var before = require(year).policy();
    var after = before.with(clause);
    if (after.equals(before)) {
      return Effect.SAME;
    }
    write(year, before, after);
    return says(before, clause) ? Effect.CHANGED : Effect.NEW;
  }

  /** Puts this policy in place of the one that holds for the year. */
  public Effect put(int year, Policy policy) {
    var before = require(year).policy();
    if (before.equals(policy)) {
      return Effect.SAME;
    }
    write(year, before, policy);
    return Effect.CHANGED;
  }

  void putBack(Alteration.OfPolicy altered) {
    if (!require(altered.year()).policy().equals(altered.became())) {
      throw Refused.because(StoreRefusal.CHANGED_SINCE, altered.subject());
    }
    write(altered.year(), altered.became(), altered.was());
  }

  private void write(int year, Policy before, Policy after) {
    var row = session.asking().fetchSingle(CYCLE, CYCLE.CYCLE_YEAR.eq(year));
    fill(row, after);
    session.update(row);
    session.delete(GRADE_BAND, GRADE_BAND.CYCLE_YEAR.eq(year));
    addBands(year, after.bands());
    policies.put(year, after);
    session.noteChanged(Integer.toString(year), text(before), text(after));
    session.remember(new Alteration.OfPolicy(year, before, after));
  }

  private static boolean says(Policy policy, Clause clause) {
    return policy.clauses().stream()
        .anyMatch(one -> one.topic() == clause.topic() && one.about().equals(clause.about()));
  }

  private static String text(Policy policy) {
    return String.join("；", Policies.sentences(policy));
  }

  private static void fill(CycleRecord row, Policy policy) {
    var stored = Checked.within(Datum.DECIMALS, policy.stored().decimals(), 0, MOST_DECIMALS);
    row.setStoredDecimals(stored);
    row.setStoredMode(policy.stored().mode().name());
    row.setPublishedDecimals(
        Checked.within(Datum.DECIMALS, policy.published().decimals(), 0, stored));
    row.setPublishedMode(policy.published().mode().name());
    row.setTieRule(policy.ties().name());
    row.setLeastCoverage(
        Checked.decimal(Datum.LEAST_COVERAGE, CYCLE.LEAST_COVERAGE, coverage(policy)));
  }

  private static Rational coverage(Policy policy) {
    var least = policy.leastCoverage();
    if (least.signum() < 0 || least.compareTo(Rational.ONE) > 0) {
      throw Refused.because(
          StoreRefusal.NUMBER_OUT_OF_RANGE, Datum.LEAST_COVERAGE, least.toString(), 0, 1);
    }
    return least;
  }

  private void addBands(int year, List<GradeBand> bands) {
    var grades = new HashSet<String>();
    var totals = new HashSet<Rational>();
    for (var at = 0; at < bands.size(); at++) {
      var band = bands.get(at);
      if (!grades.add(band.grade()) || !totals.add(band.from())) {
        throw Refused.because(StoreRefusal.GRADE_TWICE, band.grade());
      }
      var row = session.newRow(GRADE_BAND);
      row.setCycleYear(year);
      row.setPlace(at + 1);
      row.setGrade(Checked.text(Datum.GRADE, GRADE_BAND.GRADE, band.grade()));
      row.setFromTotal(Checked.decimal(Datum.GRADE_FROM, GRADE_BAND.FROM_TOTAL, band.from()));
      session.insert(row);
    }
  }

  private Cycle read(CycleRecord row) {
    var year = row.getCycleYear();
    return new Cycle(year, policies.find(year).orElseGet(() -> policyOfColumns(row)));
  }

  /** The policy of a cycle that an earlier release has kept without sentences. */
  private Policy policyOfColumns(CycleRecord row) {
    return new Policy(
        Rounding.of(row.getStoredDecimals(), Stored.value(RoundingMode.class, row.getStoredMode())),
        Rounding.of(
            row.getPublishedDecimals(), Stored.value(RoundingMode.class, row.getPublishedMode())),
        Stored.value(TieRule.class, row.getTieRule()),
        Rational.of(row.getLeastCoverage()),
        bands(row.getCycleYear()));
  }

  private List<GradeBand> bands(int year) {
    return session
        .asking()
        .selectFrom(GRADE_BAND)
        .where(GRADE_BAND.CYCLE_YEAR.eq(year))
        .orderBy(GRADE_BAND.PLACE)
        .fetch(row -> new GradeBand(row.getGrade(), Rational.of(row.getFromTotal())));
  }
}
