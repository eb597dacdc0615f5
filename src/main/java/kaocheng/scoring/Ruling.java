package kaocheng.scoring;

import java.util.Objects;
import kaocheng.model.Judgement;
import kaocheng.model.Outcome;
import kaocheng.model.Outcome.Unscorable;
import kaocheng.model.Outcome.Why;
import kaocheng.model.figure.Derivation;
import org.jspecify.annotations.Nullable;

/** What the target makes of the measured value. */
sealed interface Ruling {
  /**
   * The comparison that decides, and the one in which single things are counted; they differ for a
   * reduction, which is judged as a rate and counted against the ceiling that follows from it.
   * There is none where the rule only scores.
   */
  record Judged(Derivation measured, @Nullable Judgement decided, @Nullable Judgement count)
      implements Ruling {
    Judgement deciding() {
      return Objects.requireNonNull(decided, "the rules fit, so there is a target");
    }

    Judgement counted() {
      return Objects.requireNonNull(count, "the rules fit, so there is a target");
    }
  }

  record Without(Outcome outcome) implements Ruling {}

  static Ruling of(Judgement judgement) {
    return new Judged(judgement.measured(), judgement, judgement);
  }

  /** Judged as a rate, counted in single things. */
  static Ruling of(Judgement deciding, Judgement counted) {
    return new Judged(counted.measured(), deciding, counted);
  }

  static Ruling unjudged(Derivation measured) {
    return new Judged(measured, null, null);
  }

  static Ruling without(Why why) {
    return new Without(new Unscorable(why));
  }
}
