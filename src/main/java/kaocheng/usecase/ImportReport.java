package kaocheng.usecase;

import java.util.List;
import java.util.Optional;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;

/**
 * What became of one imported file; a refusal is about the file as a whole, a problem about a cell.
 */
public record ImportReport(
    Origin origin,
    Counts counts,
    List<Message> refusals,
    List<Problem> problems,
    List<Message> notices,
    List<Move> moves,
    Ending ending) {

  public ImportReport {
    refusals = List.copyOf(refusals);
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
    moves = List.copyOf(moves);
  }

  /** Why it is not known what moves, where there was too much to look through. */
  public Optional<Message> unlistedMoves() {
    return notices.stream().filter(one -> one.key() == Notice.MOVES_NOT_LISTED).findFirst();
  }

  /** The file: its name, what it holds, how its text is encoded, and the SHA-256 of its bytes. */
  public record Origin(String file, Key kind, String charset, String sha256) {
    /** A file that could not be read at all. */
    static Origin unknown(String file) {
      return new Origin(file, Refusal.KIND_UNKNOWN, "?", "");
    }
  }

  /**
   * How many rows were new, the same as before, changed and refused; together they are the file's
   * rows.
   */
  public record Counts(long fresh, long same, long changed, long refused) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public long rows() {
      return fresh + same + changed + refused;
    }

    /** Whether anything would be written. */
    public boolean isNews() {
      return fresh + changed > 0;
    }
  }

  /** Why a cell was refused: where it stands, what was found, what is wrong, and what to do. */
  public record Problem(long line, String column, String found, Message reason, Message advice) {}

  /**
   * A department whose total moves, or one of its indicators whose score does: before and after, as
   * text, empty where there was or is none.
   */
  public record Move(
      int quarter, String department, String indicator, String before, String after) {
    /** Whether it is the department's total that moves. */
    public boolean isTotal() {
      return indicator.isEmpty();
    }
  }

  /** How an import ended. */
  public enum Ending implements Key {
    TAKEN,
    TAKEN_IN_PART,
    NOTHING_NEW,
    PREVIEWED,
    REFUSED;

    @Override
    public String family() {
      return "ending";
    }
  }

  public boolean isRefused() {
    return counts.refused() > 0 || !refusals.isEmpty();
  }
}
