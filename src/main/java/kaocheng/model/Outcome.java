package kaocheng.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kaocheng.model.figure.Derivation;
import kaocheng.model.text.Key;
import org.jspecify.annotations.Nullable;

/**
 * What became of an indicator; zero points is a score, everything else is a reason for having none.
 */
public sealed interface Outcome {

  /** Whether the target is met, where that is known. */
  default Optional<Boolean> met() {
    return switch (this) {
      case Scored(var measured, var judgement, var points) ->
          judgement == null ? Optional.empty() : Optional.of(judgement.isMet());
      case Unscorable(var why, var proof) ->
          proof == null ? Optional.empty() : Optional.of(proof.isMet());
      case Missing _, NotApplicable _, NotDue _ -> Optional.empty();
    };
  }

  /**
   * Scored: the measured value, the comparison that decided whether the target is met, and the
   * exact points; no comparison where the rule only scores.
   */
  record Scored(Derivation measured, @Nullable Judgement judgement, Derivation points)
      implements Outcome {
    public Scored(Judgement judgement, Derivation points) {
      this(judgement.measured(), judgement, points);
    }
  }

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
    NOTHING_DUE,
    /** Only counted, by its rule. */
    ONLY_COUNTED,
    /** Excused by a decision. */
    EXEMPTED;

    @Override
    public String family() {
      return "ground";
    }
  }

  /** Not due yet (未到期) until this day. */
  record NotDue(LocalDate due) implements Outcome {}

  /**
   * Cannot be scored, because something the rule needs is not there or makes no sense; a bound that
   * was reported instead of a figure may still prove that the target is met.
   */
  record Unscorable(Why why, @Nullable Judgement proof) implements Outcome {
    public Unscorable(Why why) {
      this(why, null);
    }
  }

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
    VALUE_DOES_NOT_FIT,
    NO_SAME_PERIOD,
    NO_REFERENCE,
    NO_SUPERIOR_DUE,
    NO_LAST_PLACE,
    NO_FIELD,
    PLACE_BEYOND_FIELD,
    TOO_FEW_BALLOTS,
    RANGE_IS_ZERO,
    GROUP_TOO_SMALL,
    HIGHEST_NOT_POSITIVE,
    ROOT_OF_NEGATIVE;

    @Override
    public String family() {
      return "why";
    }
  }
}
