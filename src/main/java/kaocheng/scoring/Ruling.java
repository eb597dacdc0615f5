package kaocheng.scoring;

import kaocheng.model.Judgement;
import kaocheng.model.Outcome;
import kaocheng.model.Outcome.Unscorable;
import kaocheng.model.Outcome.Why;

/** What the target makes of the measured value. */
sealed interface Ruling {

  /**
   * The comparison that decides, and the one in which single things are counted; they differ for a
   * reduction, which is judged as a rate and counted against the ceiling that follows from it.
   */
  record Judged(Judgement deciding, Judgement counted) implements Ruling {}

  record Without(Outcome outcome) implements Ruling {}

  static Ruling of(Judgement judgement) {
    return new Judged(judgement, judgement);
  }

  static Ruling without(Why why) {
    return new Without(new Unscorable(why));
  }
}
