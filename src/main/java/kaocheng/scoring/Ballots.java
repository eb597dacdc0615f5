package kaocheng.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaocheng.model.Measurement;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Reported;
import kaocheng.model.Reported.Votes;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.OpinionMethod.PointWorth;
import kaocheng.model.rule.OpinionMethod.Survey;
import kaocheng.model.rule.Target.Satisfied;

/**
 * What ballots come to (K13, M14): the share that is satisfied, or the mean in points. Abstentions
 * and spoilt ballots are in no denominator; a voter group without valid ballots leaves its weight
 * to the others.
 */
final class Ballots {
  private final Subject subject;
  private final Measurement measurement;
  private final List<Votes> valid;
  private final Map<Votes, Derivation> leaves = new LinkedHashMap<>();

  private Ballots(Subject subject, Measurement measurement, Reported.Voted voted) {
    this.subject = subject;
    this.measurement = measurement;
    this.valid = voted.votes().stream().filter(Votes::isValid).toList();
  }

  static Reading read(Subject subject, Measurement measurement) {
    return switch (measurement.reported()) {
      case Reported.Voted voted -> new Ballots(subject, measurement, voted).read();
      case Reported.Amount _, Reported.Share _ when subject.target() instanceof Satisfied ->
          Shares.read(subject, List.of(measurement));
      default -> Reading.misfit();
    };
  }

  private Reading read() {
    if (isTooFew() || total(valid).isZero()) {
      return Reading.unscorable(Why.TOO_FEW_BALLOTS);
    }
    if (!isOnScale()) {
      return Reading.misfit();
    }
    return subject.target() instanceof Satisfied(var share, var points)
        ? Reading.known(satisfied(points))
        : mean().map(Reading::known).orElseGet(() -> Reading.unscorable(Why.TOO_FEW_BALLOTS));
  }

  private boolean isTooFew() {
    return subject.method() instanceof Survey survey
        && total(valid).compareTo(Rational.of(survey.leastBallots())) < 0;
  }

  private boolean isOnScale() {
    return !(subject.method() instanceof Survey survey)
        || valid.stream().allMatch(votes -> worth(survey, votes.point()).isPresent());
  }

  /** The mean of the ballots in points, where they can be brought to points. */
  static Optional<Derivation> mean(Subject subject) {
    return subject.asOf().quarter().upToHere().reversed().stream()
        .flatMap(quarter -> subject.evidence().measurement(quarter).stream())
        .filter(one -> one.reported() instanceof Reported.Voted)
        .findFirst()
        .flatMap(
            one ->
                one.reported() instanceof Reported.Voted voted
                    ? new Ballots(subject, one, voted).mean()
                    : Optional.empty());
  }

  private Derivation satisfied(List<String> points) {
    var content = valid.stream().filter(votes -> points.contains(votes.point())).toList();
    var above =
        Derivation.worked(Term.SATISFIED_BALLOTS, Unit.NONE, Arithmetic.SUM, leaves(content));
    return Derivation.worked(
        Term.SATISFIED_SHARE, Unit.PERCENT, Arithmetic.QUOTIENT, above, counted(valid));
  }

  private Optional<Derivation> mean() {
    if (!(subject.method() instanceof Survey survey) || total(valid).isZero()) {
      return Optional.empty();
    }
    if (survey.groups().isEmpty()) {
      return Optional.of(mean(survey, valid, ""));
    }
    return byGroup(survey);
  }

  private Optional<Derivation> byGroup(Survey survey) {
    var byGroup = new LinkedHashMap<String, List<Votes>>();
    valid.forEach(
        votes -> byGroup.computeIfAbsent(votes.group(), _ -> new ArrayList<>()).add(votes));
    var means = new ArrayList<Derivation>();
    var weights = new ArrayList<Derivation>();
    for (var group : survey.groups()) {
      var its = byGroup.getOrDefault(group.group(), List.of());
      if (!total(its).isZero()) {
        var label = Term.VOTER_WEIGHT.of(group.group());
        var weight = Derivation.given(label, group.weight(), Unit.PERCENT, Source.RULE);
        weights.add(weight);
        means.add(
            Derivation.worked(
                Term.WEIGHTED,
                Unit.POINTS,
                Arithmetic.PRODUCT,
                mean(survey, its, group.group()),
                weight));
      }
    }
    if (means.isEmpty()) {
      return Optional.empty();
    }
    var above = Derivation.worked(Term.WEIGHTED_SUM, Unit.POINTS, Arithmetic.SUM, means);
    var below = Derivation.worked(Term.WEIGHT_SUM, Unit.PERCENT, Arithmetic.SUM, weights);
    return Optional.of(
        Derivation.worked(Term.BALLOT_MEAN, Unit.POINTS, Arithmetic.QUOTIENT, above, below));
  }

  private Derivation mean(Survey survey, List<Votes> votes, String group) {
    var products = new ArrayList<Derivation>();
    for (var one : votes) {
      var worth =
          Derivation.given(
              Term.BALLOT_WORTH.of(one.point()),
              worth(survey, one.point()).orElse(Rational.ZERO),
              Unit.POINTS,
              Source.RULE);
      products.add(
          Derivation.worked(
              Term.BALLOT_POINTS.of(one.point()),
              Unit.POINTS,
              Arithmetic.PRODUCT,
              leaf(one),
              worth));
    }
    var above = Derivation.worked(Term.BALLOT_POINTS, Unit.POINTS, Arithmetic.SUM, products);
    var label = group.isEmpty() ? Term.BALLOT_MEAN : Term.GROUP_MEAN.of(group);
    return Derivation.worked(label, Unit.POINTS, Arithmetic.QUOTIENT, above, counted(votes));
  }

  private static Optional<Rational> worth(Survey survey, String point) {
    return survey.scale().stream()
        .filter(one -> one.point().equals(point))
        .map(PointWorth::worth)
        .findFirst();
  }

  private Derivation counted(List<Votes> votes) {
    return Derivation.worked(Term.VALID_BALLOTS, Unit.NONE, Arithmetic.SUM, leaves(votes));
  }

  private List<Derivation> leaves(List<Votes> votes) {
    return votes.stream().map(this::leaf).toList();
  }

  private Derivation leaf(Votes votes) {
    return leaves.computeIfAbsent(
        votes,
        one ->
            Derivation.given(
                Term.BALLOTS.of(
                    one.group().isEmpty() ? one.point() : one.group() + " " + one.point()),
                one.count(),
                Unit.NONE,
                measurement.source()));
  }

  private static Rational total(List<Votes> votes) {
    return votes.stream().map(Votes::count).reduce(Rational.ZERO, Rational::plus);
  }
}
