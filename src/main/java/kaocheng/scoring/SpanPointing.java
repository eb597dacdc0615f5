package kaocheng.scoring;

import java.util.ArrayList;
import java.util.Optional;
import kaocheng.model.Outcome.Why;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Lookup.Tier;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.Method.Interpolated;
import kaocheng.model.rule.SpanMethod;
import kaocheng.model.rule.SpanMethod.AroundReference;
import kaocheng.model.rule.SpanMethod.Brackets;
import kaocheng.model.rule.SpanMethod.Clamp;
import kaocheng.model.rule.SpanMethod.Efficacy;
import kaocheng.model.rule.SpanMethod.EfficacyTiers;
import kaocheng.model.rule.SpanMethod.GoalPosts;
import kaocheng.model.rule.SpanMethod.ItemEfficacy;
import kaocheng.model.rule.SpanMethod.Standard;
import kaocheng.model.rule.Yardstick;

/** Points from where a figure lies between two others (M06 to M08, M12, goalposts). */
final class SpanPointing {
  private static final Derivation HUNDRED =
      Derivation.given(Term.FULL_MARKS, Rational.HUNDRED, Unit.POINTS, Source.RULE);

  private final Subject subject;

  SpanPointing(Subject subject) {
    this.subject = subject;
  }

  Award award(Ruling.Judged ruling, SpanMethod method) {
    return switch (method) {
      case Efficacy efficacy -> efficacy(ruling, efficacy);
      case EfficacyTiers tiers -> Award.of(standards(figure(ruling, tiers.unit()), tiers));
      case GoalPosts posts -> posts(ruling, posts);
      case ItemEfficacy _ -> Award.of(ofHundred(ruling.measured()));
      case AroundReference around -> new ReferencePointing(subject).award(ruling, around);
      case Brackets brackets -> new ReferencePointing(subject).award(ruling, brackets);
    };
  }

  /** A rate where the rule speaks in percent and the target is judged by a rate. */
  private Derivation figure(Ruling.Judged ruling, Unit unit) {
    return unit.equals(Unit.PERCENT) && Fit.isRate(subject.target())
        ? ruling.deciding().measured()
        : ruling.measured();
  }

  private Award efficacy(Ruling.Judged ruling, Efficacy rule) {
    var found = new Yardsticks(subject, ruling);
    var low = found.find(rule.low(), Term.LOW);
    var high = found.find(rule.high(), Term.HIGH);
    if (low instanceof Yardsticks.Found.Nothing(var why)) {
      return new Award.None(why);
    }
    if (high instanceof Yardsticks.Found.Nothing(var why)) {
      return new Award.None(why);
    }
    return low instanceof Yardsticks.Found.Figure(var worse)
            && high instanceof Yardsticks.Found.Figure(var better)
        ? efficacy(ruling, rule, span(rule, worse, better))
        : new Award.None(Why.RANGE_IS_ZERO);
  }

  /** Two stated numbers, or the group's extremes, are the worse and the better by direction. */
  private Span span(Efficacy rule, Derivation low, Derivation high) {
    var stated = isNumeric(rule.low()) && isNumeric(rule.high());
    var up = subject.target().direction() == Direction.UP || Fit.isRate(subject.target());
    var rising = high.value().compareTo(low.value()) >= 0;
    return stated && rising != up ? new Span(high, low) : new Span(low, high);
  }

  private static boolean isNumeric(Yardstick yardstick) {
    return yardstick instanceof Yardstick.Fixed
        || yardstick instanceof Yardstick.GroupLowest
        || yardstick instanceof Yardstick.GroupHighest;
  }

  private Award efficacy(Ruling.Judged ruling, Efficacy rule, Span span) {
    if (span.isEmpty()) {
      return new Award.None(Why.RANGE_IS_ZERO);
    }
    var figure = figure(ruling, span.low().unit());
    return Award.of(ofHundred(span.efficacy(figure, rule.base(), rule.span(), rule.clamp())));
  }

  /** Points of a hundred, as points of the weight. */
  private Derivation ofHundred(Derivation coefficient) {
    var share =
        Derivation.worked(Term.NORMALISED, Unit.PERCENT, Arithmetic.QUOTIENT, coefficient, HUNDRED);
    return Pointing.times(subject.weight(), Completion.notBelowZero(share));
  }

  private Award posts(Ruling.Judged ruling, GoalPosts rule) {
    var unit = rule.unit().equals(Unit.NONE) ? subject.unit() : rule.unit();
    var lower = Derivation.given(Term.LOW, rule.lower(), unit, Source.RULE);
    var upper = Derivation.given(Term.HIGH, rule.upper(), unit, Source.RULE);
    var up = subject.target().direction() == Direction.UP || Fit.isRate(subject.target());
    var span = up ? new Span(lower, upper) : new Span(upper, lower);
    return span.isEmpty()
        ? new Award.None(Why.RANGE_IS_ZERO)
        : Award.of(
            Pointing.times(subject.weight(), span.way(figure(ruling, rule.unit()), Clamp.CLAMPED)));
  }

  /**
   * M07: the points of the standard reached, and of those to the next the share of the way; all
   * from the best standard on, nothing below the worst.
   */
  private Derivation standards(Derivation figure, EfficacyTiers rule) {
    var standards = rule.standards();
    var up =
        standards.size() < 2 || standards.get(0).value().compareTo(standards.get(1).value()) > 0;
    var reached = reached(figure.value(), rule, up);
    if (reached.isEmpty()) {
      return Pointing.times(subject.weight(), share(Rational.ZERO));
    }
    var at = standards.indexOf(reached.get());
    var points = points(Term.STANDARD_POINTS, reached.get());
    if (at == 0) {
      return Derivation.worked(Term.EXACT_POINTS, Unit.POINTS, Arithmetic.SUM, points);
    }
    var above = standards.get(at - 1);
    var span =
        new Span(
            standard(Term.STANDARD, reached.get(), figure),
            standard(Term.STANDARD_ABOVE, above, figure));
    var more =
        Derivation.worked(
            Term.RANGE,
            Unit.POINTS,
            Arithmetic.DIFFERENCE,
            points(Term.STANDARD_POINTS_ABOVE, above),
            points);
    var added =
        Derivation.worked(
            Term.ADDED_POINTS, Unit.POINTS, Arithmetic.PRODUCT, span.way(figure, Clamp.OPEN), more);
    return Derivation.worked(Term.EXACT_POINTS, Unit.POINTS, Arithmetic.SUM, points, added);
  }

  private static Optional<Standard> reached(Rational value, EfficacyTiers rule, boolean up) {
    return rule.standards().stream()
        .filter(
            standard ->
                up
                    ? value.compareTo(standard.value()) >= 0
                    : value.compareTo(standard.value()) <= 0)
        .findFirst();
  }

  private static Derivation standard(Term term, Standard standard, Derivation figure) {
    return Derivation.given(term, standard.value(), figure.unit(), Source.RULE);
  }

  private static Derivation share(Rational share) {
    return Derivation.given(Term.STANDARD_SHARE, share, Unit.PERCENT, Source.RULE);
  }

  private Derivation points(Term term, Standard standard) {
    return Derivation.worked(
        term, Unit.POINTS, Arithmetic.PRODUCT, subject.weight(), share(standard.share()));
  }

  /** M08: along the straight line between the two anchors around the figure, flat outside. */
  Award interpolated(Ruling.Judged ruling, Interpolated rule) {
    var figure = figure(ruling, rule.unit());
    var anchors = new ArrayList<>(rule.anchors());
    var above = 0;
    while (above < anchors.size() && figure.value().compareTo(anchors.get(above).bound()) > 0) {
      above++;
    }
    if (above == 0 || above == anchors.size()) {
      var nearest = anchors.get(above == 0 ? 0 : above - 1);
      return Award.of(anchorPoints(nearest));
    }
    return Award.of(between(figure, anchors.get(above - 1), anchors.get(above)));
  }

  private static Derivation between(Derivation figure, Tier low, Tier high) {
    var span = new Span(anchor(Term.LOW, low, figure), anchor(Term.HIGH, high, figure));
    var start = Span.given(Term.ANCHOR_POINTS, low.points());
    var end = Span.given(Term.ANCHOR_POINTS, high.points());
    var rise = Derivation.worked(Term.RANGE, Unit.POINTS, Arithmetic.DIFFERENCE, end, start);
    var added =
        Derivation.worked(
            Term.ADDED_POINTS, Unit.POINTS, Arithmetic.PRODUCT, span.way(figure, Clamp.OPEN), rise);
    return Derivation.worked(Term.EXACT_POINTS, Unit.POINTS, Arithmetic.SUM, start, added);
  }

  private static Derivation anchor(Term term, Tier tier, Derivation figure) {
    return Derivation.given(term, tier.bound(), figure.unit(), Source.RULE);
  }

  private static Derivation anchorPoints(Tier tier) {
    return Derivation.worked(
        Term.EXACT_POINTS,
        Unit.POINTS,
        Arithmetic.SUM,
        Span.given(Term.ANCHOR_POINTS, tier.points()));
  }
}
