package kaocheng.usecase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import kaocheng.exchange.trial.CaseColumn;
import kaocheng.exchange.trial.CaseFigures;
import kaocheng.exchange.trial.CaseTexts;
import kaocheng.exchange.trial.TrialFault;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.rule.sentence.Sentence;
import kaocheng.model.text.Refused;

/** The rule that a case states: what counts as met, how it is scored, in which unit, for what. */
record RuleOnTrial(Target target, Method method, Unit unit, Rational weight) {
  /** Words for a milestone whose day stands in a column of its own. */
  private static final Pattern IN_TIME =
      Pattern.compile(
          "(按期|按时|如期|及时|限期|期限内|时限内|到期前|时限前)?(内|前)?(完成|办结|办理|报送|公开|落实)?"
              + "|(done |completed |finished )?(on time|in time|by the due (date|day))");

  /** Reads the rule, or refuses it. */
  static RuleOnTrial of(CaseTexts texts, RuleSentences sentences) {
    if (!texts.has(CaseColumn.METHOD)) {
      throw Refused.because(TrialFault.METHOD_MISSING);
    }
    var method = sentences.method(texts);
    var target = target(texts, sentences, method);
    var unit = UnitOnTrial.of(target, method, texts);
    Fit.problem(target, method, unit)
        .ifPresent(
            misfit -> {
              throw Refused.because(TrialFault.RULES_DO_NOT_FIT, misfit);
            });
    return new RuleOnTrial(target, method, unit, weight(texts, method));
  }

  private static Target target(CaseTexts texts, RuleSentences sentences, Method method) {
    if (!texts.has(CaseColumn.TARGET)) {
      return unsaid(texts, method);
    }
    var text = texts.text(CaseColumn.TARGET);
    var sentence = sentences.target(text);
    if (sentence instanceof Sentence.Unreadable<Target>
        && texts.has(CaseColumn.DUE)
        && IN_TIME.matcher(text).matches()) {
      return due(texts);
    }
    var target = RuleSentences.rule(sentence, texts, CaseColumn.TARGET);
    if (target instanceof Target.CompletedBy(var day)) {
      requireSame(texts, day);
    }
    return target;
  }

  private static void requireSame(CaseTexts texts, LocalDate day) {
    var stated = CaseFigures.day(texts, CaseColumn.DUE);
    if (stated.isPresent() && !stated.get().equals(day)) {
      throw Refused.because(
          TrialFault.DUE_DIFFERS, texts.heading(CaseColumn.DUE), texts.text(CaseColumn.DUE), day);
    }
  }

  private static Target due(CaseTexts texts) {
    return new Target.CompletedBy(CaseFigures.day(texts, CaseColumn.DUE).orElseThrow());
  }

  /** A due day is a target; what people judge needs none. Nothing else is taken for granted. */
  private static Target unsaid(CaseTexts texts, Method method) {
    var kind = method.ownKind();
    if (kind.isEmpty() || kind.equals(Optional.of(ValueKind.DATE))) {
      if (texts.has(CaseColumn.DUE)) {
        return due(texts);
      }
      throw Refused.because(TrialFault.TARGET_MISSING);
    }
    return switch (kind.get()) {
      case PLACE, GRADE, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS ->
          new Target.Unjudged(Direction.UP);
      case NUMBER, RATIO, SERIES, DATE -> throw Refused.because(TrialFault.TARGET_MISSING);
    };
  }

  private static Rational weight(CaseTexts texts, Method method) {
    if (!texts.has(CaseColumn.WEIGHT)) {
      return FullPoints.of(method).orElse(Rational.HUNDRED);
    }
    var weight = CaseFigures.plain(texts, CaseColumn.WEIGHT);
    var allowed = method instanceof Method.NotScored ? weight.signum() >= 0 : weight.signum() > 0;
    if (!allowed) {
      throw Refused.because(
          TrialFault.WEIGHT_NOT_POSITIVE,
          texts.heading(CaseColumn.WEIGHT),
          texts.text(CaseColumn.WEIGHT));
    }
    return weight;
  }
}
