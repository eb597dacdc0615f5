package kaocheng.desktop.base;

import java.util.List;
import java.util.Locale;
import kaocheng.model.Outcome;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Tally;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Key;

/** How a goal or an indicator stands, told by a colour and by a sign. */
public enum Mark implements Key {
  /** Scored, and every target that was judged is met. */
  MET("M2 6.5 L5 9.5 L10 2.5"),
  /** Scored, a target is missed, but most of the points are earned. */
  NEAR("M1.5 7.5 C3.5 4.2 5 4.2 6 6 C7 7.8 8.5 7.8 10.5 4.5"),
  MISSED("M2.5 2.5 L9.5 9.5 M9.5 2.5 L2.5 9.5"),
  /** Scored by a rule that judges no target. */
  SCORED("M4 6 A2 2 0 1 1 8 6 A2 2 0 1 1 4 6"),
  MISSING("M3.5 4 C3.5 1 8.5 1 8.5 4 C8.5 6 6 5.8 6 7.8 M6 10 L6 10.4"),
  NOT_DUE("M1.5 6 A4.5 4.5 0 1 1 10.5 6 A4.5 4.5 0 1 1 1.5 6 M6 3.4 L6 6 L8 7"),
  NOT_APPLICABLE("M2.5 6 L9.5 6"),
  UNSCORABLE("M6 1.8 L6 7.2 M6 9.8 L6 10.2");

  /** From this share of its points on a goal that missed a target counts as near. */
  public static final Rational NEARNESS = Rational.of(8, 10);

  private final String sign;

  Mark(String sign) {
    this.sign = sign;
  }

  /** The sign as a path of strokes in a square of 12 by 12. */
  public String sign() {
    return sign;
  }

  public String styleClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String family() {
    return "mark";
  }

  public static Mark of(IndicatorLine line) {
    return switch (line.outcome()) {
      case Outcome.Scored scored ->
          judged(scored.met().map(List::of).orElse(List.of()), line.tally());
      case Outcome.Missing _ -> MISSING;
      case Outcome.NotApplicable _ -> NOT_APPLICABLE;
      case Outcome.NotDue _ -> NOT_DUE;
      case Outcome.Unscorable _ -> UNSCORABLE;
    };
  }

  /** A goal of which anything is scored tells of that; else the state that most needs a hand. */
  public static Mark of(GoalLine line) {
    var marks = line.indicators().stream().map(Mark::of).toList();
    var judged =
        line.indicators().stream()
            .filter(one -> one.outcome() instanceof Outcome.Scored)
            .flatMap(one -> one.outcome().met().stream())
            .toList();
    if (line.indicators().stream().anyMatch(one -> one.outcome() instanceof Outcome.Scored)) {
      return judged(judged, line.tally());
    }
    return List.of(MISSING, UNSCORABLE, NOT_DUE).stream()
        .filter(marks::contains)
        .findFirst()
        .orElse(NOT_APPLICABLE);
  }

  private static Mark judged(List<Boolean> met, Tally tally) {
    if (met.isEmpty()) {
      return SCORED;
    }
    if (!met.contains(false)) {
      return MET;
    }
    var enough = tally.scored().value().times(NEARNESS);
    return tally.isScored() && tally.earned().value().compareTo(enough) >= 0 ? NEAR : MISSED;
  }
}
