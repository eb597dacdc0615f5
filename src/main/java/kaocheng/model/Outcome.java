package kaocheng.model;

import java.time.LocalDate;
import java.util.List;
import kaocheng.model.figure.Derivation;
import kaocheng.model.text.Key;

/**
 * What became of an indicator; zero points is a score, everything else is a reason for having none.
 */
public sealed interface Outcome {

  /** Scored: the comparison that decided whether the target is met, and the exact points. */
  record Scored(Judgement judgement, Derivation points) implements Outcome {}

  /** Not reported (未报) for these quarters. */
  record Missing(List<Quarter> quarters) implements Outcome {
    public Missing {
      quarters = List.copyOf(quarters);
    }
  }

  /** Not applicable (不适用), because the department said so in these words. */
  record NotApplicable(Ground ground, String words) implements Outcome {}

  /** What makes an indicator not applicable. */
  enum Ground implements Key {
    /** The department said so, with a reason. */
    STATED,
    /** Nothing was due: 0 of 0. */
    NOTHING_DUE;

    @Override
    public String family() {
      return "ground";
    }
  }

  /** Not due yet (未到期) until this day. */
  record NotDue(LocalDate due) implements Outcome {}

  /** Cannot be scored, because something the rule needs is not there or makes no sense. */
  record Unscorable(Why why) implements Outcome {}

  /** Why an indicator cannot be scored. */
  enum Why implements Key {
    NO_BASELINE,
    BASELINE_NOT_POSITIVE,
    NO_BENCHMARK,
    BENCHMARK_NOT_POSITIVE,
    BENCHMARK_NOT_NUMERIC,
    TARGET_IS_ZERO,
    NOT_EXACT,
    RULES_DO_NOT_FIT,
    VALUE_DOES_NOT_FIT;

    @Override
    public String family() {
      return "why";
    }
  }
}
