package kaocheng.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Aggregation;
import kaocheng.model.EntryForm;
import kaocheng.model.LedgerItem;
import kaocheng.model.LedgerItem.State;
import kaocheng.model.Measurement;
import kaocheng.model.Reported;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method.LedgerShare;

/**
 * A ledger of tasks as it stood on a day (K06, M17): what was withdrawn by then is off the list,
 * what was added later is not on it yet, and items without weights of their own count one each.
 */
final class Ledger {
  private final LocalDate day;
  private final boolean weighted;
  private final List<Derivation> listed = new ArrayList<>();
  private final List<Derivation> inTime = new ArrayList<>();
  private final List<Derivation> late = new ArrayList<>();

  private Ledger(List<LedgerItem> items, LocalDate day) {
    this.day = day;
    this.weighted = items.stream().anyMatch(item -> !item.weight().equals(Rational.ONE));
    items.stream().filter(this::isListed).forEach(this::enter);
  }

  private static Ledger of(Subject subject) {
    return new Ledger(subject.evidence().ledger(), subject.asOf().lastDay());
  }

  private boolean isListed(LedgerItem item) {
    var since = item.listed();
    var withdrawn =
        item.state() instanceof State.Withdrawn(var on, var approval) && !on.isAfter(day);
    return (since == null || !since.isAfter(day)) && !withdrawn;
  }

  private void enter(LedgerItem item) {
    var leaf =
        Derivation.given(
            Term.ITEM.of(item.number() + " " + item.name()),
            item.weight(),
            Unit.NONE,
            item.source());
    listed.add(leaf);
    if (item.state() instanceof State.Closed(var done) && !done.isAfter(day)) {
      var due = item.due();
      (due == null || !done.isAfter(due) ? inTime : late).add(leaf);
    }
  }

  /** The share struck off, in time or late. */
  static Reading read(Subject subject) {
    var ledger = of(subject);
    if (ledger.total(Term.LISTED, ledger.listed).value().isZero()) {
      return Shares.nothingDue();
    }
    var struck = new ArrayList<>(ledger.inTime);
    struck.addAll(ledger.late);
    return Reading.known(
        Derivation.worked(
            Term.STRUCK_SHARE,
            Unit.PERCENT,
            Arithmetic.QUOTIENT,
            ledger.total(Term.STRUCK_OFF, struck),
            ledger.total(Term.LISTED, ledger.listed)));
  }

  private Derivation total(Term term, List<Derivation> leaves) {
    return Derivation.worked(term, Unit.NONE, weighted ? Arithmetic.SUM : Arithmetic.COUNT, leaves);
  }

  /**
   * The share that earns points: what was struck off late counts for a part. Where only the whole
   * is known, nothing is known to be late.
   */
  static Derivation counted(Subject subject, Derivation measured, LedgerShare rule) {
    if (rule.lateShare().equals(Rational.ONE)) {
      return measured;
    }
    if (!subject.evidence().ledger().isEmpty()) {
      var ledger = of(subject);
      return counted(
          rule,
          ledger.total(Term.STRUCK_IN_TIME, ledger.inTime),
          ledger.total(Term.STRUCK_LATE, ledger.late),
          ledger.total(Term.LISTED, ledger.listed));
    }
    var told = told(subject);
    return told.isEmpty()
        ? measured
        : counted(
            rule,
            sum(told, Term.STRUCK_IN_TIME),
            sum(told, Term.STRUCK_LATE),
            sum(told, Term.LISTED));
  }

  private static Derivation counted(
      LedgerShare rule, Derivation inTime, Derivation late, Derivation listed) {
    var share = Derivation.given(Term.LATE_SHARE, rule.lateShare(), Unit.PERCENT, Source.RULE);
    var part = Derivation.worked(Term.STRUCK_LATE, Unit.NONE, Arithmetic.PRODUCT, late, share);
    var counted = Derivation.worked(Term.STRUCK_COUNTED, Unit.NONE, Arithmetic.SUM, inTime, part);
    return Derivation.worked(Term.STRUCK_SHARE, Unit.PERCENT, Arithmetic.QUOTIENT, counted, listed);
  }

  /** The figures in time, late and listed that departments told themselves. */
  private static List<Measurement> told(Subject subject) {
    var habit = subject.indicator().habit();
    var told = allTold(subject);
    var one = habit.entry() == EntryForm.CUMULATIVE || habit.aggregation() == Aggregation.LAST;
    return one && !told.isEmpty() ? List.of(told.getLast()) : told;
  }

  private static List<Measurement> allTold(Subject subject) {
    return subject.asOf().quarter().upToHere().stream()
        .flatMap(quarter -> subject.evidence().measurement(quarter).stream())
        .filter(one -> one.reported() instanceof Reported.Struck)
        .toList();
  }

  private static Derivation sum(List<Measurement> told, Term term) {
    var leaves = new ArrayList<Derivation>();
    for (var measurement : told) {
      if (measurement.reported() instanceof Reported.Struck struck) {
        leaves.add(leaf(measurement, term, figure(struck, term)));
      }
    }
    return Amounts.sum(leaves, term, Unit.NONE);
  }

  private static Rational figure(Reported.Struck struck, Term term) {
    return switch (term) {
      case STRUCK_IN_TIME -> struck.onTime();
      case STRUCK_LATE -> struck.late();
      default -> struck.listed();
    };
  }

  private static Derivation leaf(Measurement measurement, Term term, Rational value) {
    return Derivation.given(term, value, Unit.NONE, measurement.source());
  }

  static Derivation struck(Measurement measurement, Reported.Struck struck) {
    return Derivation.worked(
        Term.STRUCK_OFF,
        Unit.NONE,
        Arithmetic.SUM,
        leaf(measurement, Term.STRUCK_IN_TIME, struck.onTime()),
        leaf(measurement, Term.STRUCK_LATE, struck.late()));
  }

  static Derivation listed(Measurement measurement, Reported.Struck struck) {
    return leaf(measurement, Term.LISTED, struck.listed());
  }
}
