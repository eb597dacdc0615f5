package kaocheng.model;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Key;
import org.jspecify.annotations.Nullable;

/**
 * A department's appeal (申诉) against the score of one line of its scorecard: what it claims, the
 * score it had when it appealed, and what was decided. It changes no score: what turns out to be
 * wrong is corrected where it was reported, and the score is worked out anew.
 */
public record Appeal(
    long number,
    Claim claim,
    Score.Scored before,
    Entered filed,
    @Nullable Integer seal,
    @Nullable Decided decided) {

  /**
   * The number of the seal that it is against: 0 for the first one, n for the nth correction;
   * nothing where the quarter was not sealed when it was filed.
   */
  public Optional<Integer> againstSeal() {
    return Optional.ofNullable(seal);
  }

  /** What was decided; nothing while it is open. */
  public Optional<Decided> decision() {
    return Optional.ofNullable(decided);
  }

  public boolean isOpen() {
    return decided == null;
  }

  /** The line of a department's scorecard whose score is contested. */
  public record Line(String department, Sort sort, String number) {}

  /** What sort of line it is. */
  public enum Sort implements Key {
    GOAL,
    INDICATOR;

    @Override
    public String family() {
      return "line";
    }
  }

  /** What a department claims about a line as of a quarter, and the paper it does so by. */
  public record Claim(int year, Quarter quarter, Line line, String text, String document) {}

  /** Who entered something, and when. */
  public record Entered(String by, OffsetDateTime at) {}

  /** The score of a line at one time. */
  public sealed interface Score {

    /** Whether it is the same for all who read it: it is the rounded score that counts. */
    default boolean isSameAs(Score other) {
      return switch (this) {
        case Scored scored ->
            other instanceof Scored another && scored.points().compareTo(another.points()) == 0;
        case Without _ -> equals(other);
      };
    }

    /** The exact points, and the digits in which they stood on the card. */
    record Scored(Rational exact, String shown) implements Score {
      private BigDecimal points() {
        return new BigDecimal(shown);
      }
    }

    /** No score, which is not zero. */
    record Without(Lack lack) implements Score {}
  }

  /** Why a line has no score. */
  public enum Lack implements Key {
    NOT_REPORTED,
    NOT_APPLICABLE,
    NOT_DUE,
    UNSCORABLE,
    /** Of a goal, none of whose indicators has a score. */
    NOTHING_SCORED,
    /** The line stands on the card no more. */
    GONE;

    @Override
    public String family() {
      return "lack";
    }
  }

  /** What an appeal came to. */
  public enum Verdict implements Key {
    /** The score stands (维持). */
    UPHELD,
    /** The score was wrong and is another one now (调整). */
    ADJUSTED,
    /** The department is right in part, which may or may not change the score (部分采纳). */
    PARTLY,
    /** The department takes its appeal back (撤回). */
    WITHDRAWN;

    /** Whether it says of the score what became of it. */
    public boolean agreesWith(Score before, Score after) {
      return switch (this) {
        case UPHELD -> before.isSameAs(after);
        case ADJUSTED -> !before.isSameAs(after);
        case PARTLY, WITHDRAWN -> true;
      };
    }

    @Override
    public String family() {
      return "ruling";
    }
  }

  /** What is decided, why, by which document, who proposed it and who approved it. */
  public record Ruling(
      Verdict verdict, String reason, String document, String proposer, String approver) {}

  /** A decision as it was entered, with the score that the line had then. */
  public record Decided(Ruling ruling, Score after, Entered entered) {}
}
