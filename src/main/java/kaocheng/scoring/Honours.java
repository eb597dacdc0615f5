package kaocheng.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import kaocheng.model.Measurement;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Reported;
import kaocheng.model.Reported.Honour;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.OpinionMethod.HonourPoints;
import kaocheng.model.rule.OpinionMethod.LevelPoints;
import kaocheng.model.rule.Target.Honoured;

/** Honours received so far (K17, M05): of several for one event only the highest counts. */
final class Honours {
  /** The usual levels, highest first. */
  private static final List<String> LEVELS = List.of("国家级", "部级", "省级", "市级", "县级");

  private final List<String> levels;

  private Honours(Subject subject) {
    this.levels =
        subject.method() instanceof HonourPoints(var worths)
            ? worths.stream().map(LevelPoints::level).toList()
            : LEVELS;
  }

  /** An honour and the measurement that told of it. */
  private record Told(Honour honour, Measurement measurement) {}

  /** How many honours there are of the level that is asked, or a higher one. */
  static Reading read(Subject subject, List<Measurement> measurements) {
    var honours = new Honours(subject);
    if (!honours.knows(subject)) {
      return Reading.unscorable(Why.RULES_DO_NOT_FIT);
    }
    var counted = new ArrayList<Derivation>();
    for (var told : honours.highest(measurements)) {
      var rank = honours.levels.indexOf(told.honour().level());
      if (rank < 0) {
        return Reading.misfit();
      }
      if (honours.isHighEnough(subject, rank)) {
        counted.add(leaf(told, Rational.ONE, Unit.NONE, told.measurement().source()));
      }
    }
    return measurements.stream().allMatch(Honours::isTold)
        ? Reading.known(
            Derivation.worked(Term.HONOURS_COUNTED, Unit.NONE, Arithmetic.COUNT, counted))
        : Reading.misfit();
  }

  /** The points of the honours, added up. */
  static Derivation points(Subject subject, HonourPoints rule) {
    var measurements =
        subject.asOf().quarter().upToHere().stream()
            .flatMap(quarter -> subject.evidence().measurement(quarter).stream())
            .filter(Honours::isTold)
            .toList();
    var points = new ArrayList<Derivation>();
    for (var told : new Honours(subject).highest(measurements)) {
      rule.levels().stream()
          .filter(level -> level.level().equals(told.honour().level()))
          .findFirst()
          .ifPresent(
              level ->
                  points.add(
                      Derivation.worked(
                          Term.HONOUR.of(name(told.honour())),
                          Unit.POINTS,
                          Arithmetic.PRODUCT,
                          leaf(told, Rational.ONE, Unit.NONE, told.measurement().source()),
                          Derivation.given(
                              Term.POINTS_PER_STEP, level.points(), Unit.POINTS, Source.RULE))));
    }
    return Derivation.worked(Term.HONOUR_SUM, Unit.POINTS, Arithmetic.SUM, points);
  }

  /** Whether the level that is asked has a place among the others. */
  private boolean knows(Subject subject) {
    return !(subject.target() instanceof Honoured(var level))
        || level.isEmpty()
        || levels.contains(level);
  }

  private boolean isHighEnough(Subject subject, int rank) {
    return !(subject.target() instanceof Honoured(var level))
        || level.isEmpty()
        || rank <= levels.indexOf(level);
  }

  private static boolean isTold(Measurement measurement) {
    return measurement.reported() instanceof Reported.Honoured;
  }

  private static Derivation leaf(Told told, Rational value, Unit unit, Source source) {
    return Derivation.given(Term.HONOUR.of(name(told.honour())), value, unit, source);
  }

  private static String name(Honour honour) {
    return (honour.level() + " " + honour.event() + " " + honour.document()).strip();
  }

  /** The highest honour of each event, in the order in which they were told. */
  private List<Told> highest(List<Measurement> measurements) {
    var byEvent = new LinkedHashMap<String, Told>();
    for (var measurement : measurements) {
      if (measurement.reported() instanceof Reported.Honoured(var honours)) {
        for (var honour : honours) {
          var told = new Told(honour, measurement);
          byEvent.merge(honour.event(), told, this::higher);
        }
      }
    }
    return List.copyOf(byEvent.values());
  }

  private Told higher(Told one, Told other) {
    return Comparator.comparingInt((Told told) -> levels.indexOf(told.honour().level()))
                .compare(other, one)
            < 0
        ? other
        : one;
  }
}
