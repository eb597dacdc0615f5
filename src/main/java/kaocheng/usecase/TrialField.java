package kaocheng.usecase;

import static kaocheng.model.rule.ValueKind.RATIO;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kaocheng.exchange.trial.CaseTexts;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.GroupMethod;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.SpanMethod;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.rule.Yardstick;
import kaocheng.model.rule.sentence.Grammar;
import kaocheng.model.rule.sentence.Sentence;
import kaocheng.model.text.Key;

/**
 * A figure that a rule can be tried on; its word in either language is a name under which {@link
 * TryRule} takes it.
 */
public enum TrialField implements Key {
  NUMERATOR,
  DENOMINATOR,
  DONE,
  TOTAL,
  LATE,
  VALUE,
  DATE,
  SUPERIOR_DUE,
  PLACE,
  FIELD,
  LAST_PLACE,
  GRADE,
  PERIODS,
  BALLOTS,
  ITEMS,
  BASELINE,
  REFERENCE,
  BENCHMARK,
  GROUP;

  @Override
  public String family() {
    return "trialfield";
  }

  /** What a rule feeds on and is held against; nothing while its sentences say no rule. */
  public static List<TrialField> of(String target, String method, String unit) {
    return Grammar.TARGETS.read(target.strip()) instanceof Sentence.Read<Target>(var aim)
            && Grammar.METHODS.read(method.strip()) instanceof Sentence.Read<Method>(var way)
        ? List.copyOf(of(aim, way, unit.strip()))
        : List.of();
  }

  private static Set<TrialField> of(Target target, Method method, String symbol) {
    var fields = EnumSet.noneOf(TrialField.class);
    var words = new RuleWords(target, method);
    for (var kind : Fit.kinds(target, method, unit(target, method, symbol))) {
      fields.addAll(kind == RATIO && words.hasLedger() ? ofLedger() : of(kind));
    }
    if (comparesWithLastYear(target) || has(words, Yardstick.LastYear.class)) {
      fields.add(BASELINE);
    }
    if (!words.references().isEmpty()) {
      fields.add(REFERENCE);
    }
    if (!words.cities().isEmpty() || namesCity(target)) {
      fields.add(BENCHMARK);
    }
    if (isOfDate(fields) && method instanceof Method.Milestone) {
      fields.add(SUPERIOR_DUE);
    }
    if (FullPoints.all(method).anyMatch(TrialField::looksAtGroup)) {
      fields.add(GROUP);
    }
    return fields;
  }

  private static boolean isOfDate(Set<TrialField> fields) {
    return fields.contains(DATE);
  }

  private static Unit unit(Target target, Method method, String symbol) {
    var stated = Unit.counting(symbol);
    return Fit.problem(target, method, stated).isEmpty()
        ? stated
        : UnitOnTrial.of(target, method, CaseTexts.of(List.of()));
  }

  private static List<TrialField> ofLedger() {
    return List.of(DONE, TOTAL, LATE);
  }

  private static List<TrialField> of(ValueKind kind) {
    return switch (kind) {
      case NUMBER, MARKS -> List.of(VALUE);
      case RATIO -> List.of(NUMERATOR, DENOMINATOR, VALUE);
      case DATE -> List.of(DATE);
      case PLACE -> List.of(PLACE, FIELD, LAST_PLACE);
      case GRADE, VERDICTS, HONOURS -> List.of(GRADE);
      case SERIES -> List.of(PERIODS);
      case BALLOTS -> List.of(BALLOTS);
      case ITEMS -> List.of(ITEMS);
    };
  }

  private static boolean comparesWithLastYear(Target target) {
    return target instanceof Target.ReduceBy
        || target instanceof Target.GrowBy
        || target instanceof Target.ChangeByPoints
        || target instanceof Target.NotAboveLastYear
        || target instanceof Target.NotBelowLastYear;
  }

  private static boolean namesCity(Target target) {
    return target instanceof Target.MatchBenchmark || target instanceof Target.BenchmarkGraded;
  }

  private static boolean has(RuleWords words, Class<? extends Yardstick> kind) {
    return words.yardsticks().anyMatch(kind::isInstance);
  }

  private static boolean looksAtGroup(Method method) {
    return switch (method) {
      case GroupMethod.DistanceTo(var yardstick, var clamp) -> isOfGroup(yardstick);
      case GroupMethod _ -> true;
      case SpanMethod.Efficacy efficacy ->
          Stream.of(efficacy.low(), efficacy.high()).anyMatch(TrialField::isOfGroup);
      default -> false;
    };
  }

  private static boolean isOfGroup(Yardstick yardstick) {
    return yardstick instanceof Yardstick.GroupLowest
        || yardstick instanceof Yardstick.GroupHighest
        || yardstick instanceof Yardstick.GroupMean;
  }
}
