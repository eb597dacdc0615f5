package kaocheng.store;

import java.math.BigDecimal;
import kaocheng.model.Category;
import org.jspecify.annotations.Nullable;

/**
 * A line of a kept scorecard; goal and indicator are blank on the lines above them. The score is
 * there for scored indicators and for what they add up to, the verdict where there is one.
 */
public record ScoreLineRow(
    Level level,
    Category category,
    String goal,
    String indicator,
    String name,
    Rules rules,
    Result result,
    BigDecimal weight,
    KeptDerivation derivation) {

  /** How high on the card a line stands. */
  public enum Level {
    INDICATOR,
    GOAL,
    CATEGORY
  }

  /** The sentences of target and method, blank above indicators. */
  public record Rules(String target, String method) {
    public static final Rules NONE = new Rules("", "");
  }

  /** What became of an indicator. */
  public enum OutcomeKind {
    SCORED,
    MISSING,
    NOT_APPLICABLE,
    NOT_DUE,
    UNSCORABLE
  }

  /** Outcome with its detail, the measured value as written, whether it is met, and the score. */
  public record Result(
      @Nullable OutcomeKind outcome,
      String detail,
      String measured,
      @Nullable Boolean met,
      @Nullable BigDecimal score) {}
}
