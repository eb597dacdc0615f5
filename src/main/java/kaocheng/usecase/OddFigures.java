package kaocheng.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kaocheng.exchange.intake.Reason;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.store.Standing;
import kaocheng.usecase.ImportReport.Doubt;
import kaocheng.usecase.ImportReport.Subject;
import kaocheng.usecase.OddFigure.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a file brings, and tells in the end which figures are worth a look beside their own
 * history, beside each other and beside other departments. So many figures at a time are held
 * against each other that a file of any size fits into memory.
 */
final class OddFigures {
  private static final Set<Key> DOUBTS =
      Set.of(Reason.NUMERATOR_ABOVE_DENOMINATOR, RowFault.UNCHANGED_SINCE, RowFault.PERIODS_DIFFER);
  private static final int AT_A_TIME = 250_000;
  private static final long MOST_LOOKED_AT = 100_000;

  private final Books books;
  private final List<Doubt> doubts = new ArrayList<>();
  private final Map<WrongSheet.Column, Desk> desks = new LinkedHashMap<>();
  private long size;
  private int waiting;
  private boolean inParts;
  private boolean othersLeftOut;

  OddFigures(Books books) {
    this.books = books;
    this.size = books.measurements().size();
  }

  /** What a department brings for a quarter, and what stood of it before. */
  private record Desk(Standing standing, List<Incoming> incoming, Map<Long, Parts> parts) {
    static Desk before(Standing standing) {
      return new Desk(standing, new ArrayList<>(), new HashMap<>());
    }
  }

  /** The several figures of an indicator, and the line on which they stand. */
  private record Parts(Filing.Report report, Rational sum) {}

  /** A report that goes into the books, and what stood of its department. */
  void filed(Filing.Report report, Standing standing) {
    size++;
    var about = report.about();
    var column =
        new WrongSheet.Column(about.year(), about.quarter(), about.indicator().department());
    var desk = desks.computeIfAbsent(column, _ -> Desk.before(standing));
    var content = report.said().content();
    sum(report.part(), content.reported())
        .ifPresent(sum -> desk.parts().put(report.indicator().id(), new Parts(report, sum)));
    if (report.part() == null && content.qualifier() != Qualifier.FORECAST) {
      Incoming.figure(content.reported())
          .ifPresent(figure -> desk.incoming().add(incoming(report, figure)));
      waiting++;
    }
    if (waiting == AT_A_TIME) {
      inParts = true;
      look();
    }
  }

  private static Incoming incoming(Filing.Report report, Rational figure) {
    var about = report.about();
    return new Incoming(
        report.said().line(),
        about.year(),
        about.quarter(),
        about.indicator(),
        report.indicator(),
        figure,
        report.said().written());
  }

  private static Optional<Rational> sum(@Nullable ValueKind part, Reported reported) {
    return switch (reported) {
      case Reported.Series(var counts) when part != null ->
          Optional.of(counts.stream().reduce(Rational.ZERO, Rational::plus));
      case Reported.Items(var items) when part != null ->
          Optional.of(
              items.stream().map(Reported.Item::value).reduce(Rational.ZERO, Rational::plus));
      default -> Optional.empty();
    };
  }

  /** Whether a remark is about the figure, and not about how it was read. */
  static boolean isDoubt(Trouble remark) {
    return DOUBTS.contains(remark.reason().key());
  }

  /** A remark on a report that was taken, as a doubt about its figure. */
  void remarked(Filing.Report report, Trouble remark) {
    var about = report.about();
    doubts.add(
        new Doubt(
            new Subject(
                report.said().line(),
                about.indicator().department(),
                about.indicator().number(),
                about.quarter().number()),
            remark.found(),
            remark.reason(),
            remark.advice()));
  }

  /** All doubts, once the file is at its end. */
  List<Doubt> all() {
    look();
    return doubts;
  }

  /** What could not be looked for in a large file or workbook. */
  List<Message> limits() {
    var limits = new ArrayList<Message>();
    if (inParts) {
      limits.add(Message.of(Notice.DOUBTS_IN_PARTS, AT_A_TIME));
    }
    if (othersLeftOut) {
      limits.add(Message.of(Notice.OTHERS_NOT_LOOKED_AT));
    }
    return limits;
  }

  private void look() {
    var trails = new Trails(books);
    desks.forEach((column, desk) -> trails.know(column, desk.standing()));
    var all = desks.values().stream().flatMap(desk -> desk.incoming().stream()).toList();
    var overlay = overlay(all);
    var sheets = new WrongSheet(trails, others(trails), all);
    for (var desk : desks.values()) {
      desk.incoming().forEach(one -> look(one, desk, trails, overlay));
      doubts.addAll(new SameNumbers(desk.incoming()).doubts());
      desk.incoming().stream().findFirst().flatMap(sheets::doubt).ifPresent(doubts::add);
      desk.incoming().forEach(one -> parts(desk, one));
    }
    desks.clear();
    waiting = 0;
  }

  private Map<Long, List<Incoming>> overlay(List<Incoming> all) {
    return all.stream().collect(Collectors.groupingBy(one -> one.indicator().id()));
  }

  private Set<String> others(Trails trails) {
    if (desks.isEmpty()) {
      return Set.of();
    }
    if (size > MOST_LOOKED_AT) {
      othersLeftOut = true;
      return Set.of();
    }
    return desks.keySet().stream()
        .map(WrongSheet.Column::year)
        .distinct()
        .flatMap(year -> trails.index(year).departments().stream())
        .collect(Collectors.toSet());
  }

  private void look(Incoming one, Desk desk, Trails trails, Map<Long, List<Incoming>> overlay) {
    var trail = trails.trail(one, desk.standing());
    overlay
        .getOrDefault(one.indicator().id(), List.of())
        .forEach(other -> trail.put(other.time(), other.figure()));
    new Outliers(one, trail).doubt().ifPresent(doubts::add);
  }

  private void parts(Desk desk, Incoming total) {
    var parts = desk.parts().get(total.indicator().id());
    if (parts != null && !parts.sum().equals(total.figure())) {
      doubts.add(
          total.doubt(
              Message.of(
                  OddFigure.PARTS_DIFFER, total.shown(parts.sum()), total.shown(total.figure())),
              Proposal.CHECK_THE_PARTS));
    }
  }
}
