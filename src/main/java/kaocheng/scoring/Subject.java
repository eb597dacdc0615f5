package kaocheng.scoring;

import java.util.List;
import kaocheng.model.Indicator;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.ValueKind;

/** An indicator, or a part of one, with all there is to score it by. */
record Subject(Indicator indicator, Evidence evidence, AsOf asOf, Peers peers) {
  Target target() {
    return indicator.target();
  }

  Method method() {
    return indicator.method();
  }

  Unit unit() {
    return indicator.unit();
  }

  ValueKind kind() {
    return Fit.kind(target(), method(), unit());
  }

  Derivation weight() {
    return Derivation.given(Term.WEIGHT, indicator.weight(), Unit.POINTS, Source.SCHEME);
  }

  /** The figures of the ranking group, this one among them. */
  List<Derivation> group() {
    return peers.of(indicator);
  }

  /** The same evidence under another rule and for other points. */
  Subject under(Target target, Method method, Rational points) {
    var unit = target instanceof Target.Threshold threshold ? threshold.unit() : unit();
    var kind = Fit.kind(target, method, unit);
    var part =
        new Indicator(
            indicator.key(),
            indicator.goal(),
            indicator.name(),
            unit,
            indicator.habit(),
            target,
            method,
            points,
            indicator.definition());
    return new Subject(part, kind == kind() ? evidence : evidence.of(kind), asOf, peers);
  }
}
