package kaocheng.usecase;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What became of one imported file; a refusal is about the file as a whole, a problem about a cell.
 */
public record ImportReport(
    Origin origin,
    Counts counts,
    List<Message> refusals,
    List<Problem> problems,
    List<Message> notices,
    List<Doubt> doubts,
    List<Move> moves,
    List<StateMove> states,
    Ending ending) {

  public ImportReport {
    refusals = List.copyOf(refusals);
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
    doubts = List.copyOf(doubts);
    moves = List.copyOf(moves);
    states = List.copyOf(states);
  }

  /** A report of a file of which nothing is read: what was found out is told in notices. */
  static ImportReport unread(Origin origin, List<Message> refusals, Ending ending) {
    return new ImportReport(
        origin,
        Counts.NONE,
        refusals,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        ending);
  }

  /** The same report with these notices. */
  ImportReport noticing(List<Message> told) {
    return new ImportReport(
        origin, counts, refusals, problems, told, doubts, moves, states, ending);
  }

  /** The same report with another ending. */
  ImportReport ending(Ending other) {
    return new ImportReport(
        origin, counts, refusals, problems, notices, doubts, moves, states, other);
  }

  /** Whether anything of it was written. */
  public boolean isKept() {
    return ending == Ending.TAKEN || ending == Ending.TAKEN_IN_PART;
  }

  /** Whether this very file was taken before, whatever its name was. */
  public boolean isKnown() {
    return notices.stream()
        .anyMatch(one -> one.key() == Notice.TAKEN_BEFORE || one.key() == Notice.COMPARED_AGAIN);
  }

  /** Why it is not known what moves, where there was too much to look through. */
  public Optional<Message> unlistedMoves() {
    return notices.stream().filter(one -> one.key() == Notice.MOVES_NOT_LISTED).findFirst();
  }

  /**
   * The file: where it lies, its name, what it holds, how its text is encoded, and the SHA-256 of
   * its bytes.
   */
  public record Origin(Path path, String file, Key kind, String charset, String sha256) {
    /** A file that could not be read at all. */
    static Origin unknown(Path path) {
      return unknown(path, FoundFiles.nameOf(path));
    }

    /** A table that could not be read at all. */
    static Origin unknown(Path path, String file) {
      return new Origin(path, file, Refusal.KIND_UNKNOWN, "?", "");
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

  /**
   * Why a cell was refused: where it stands, what was found, what is wrong, and what to do; with
   * the name that is not clear, where that is the reason, or null.
   */
  public record Problem(
      long line,
      String column,
      String found,
      Message reason,
      Message advice,
      @Nullable UnclearName name) {
    /** The name that means nobody until a person says whom. */
    public Optional<UnclearName> unclearName() {
      return Optional.ofNullable(name);
    }
  }

  /**
   * A figure that can be taken and is worth a look all the same: where it stands and what was
   * written, why it looks odd, and what to do about it.
   */
  public record Doubt(Subject subject, String written, Message what, Message proposed) {}

  /** The line of a figure, and whose figure of which quarter it is. */
  public record Subject(long line, String department, String indicator, int quarter) {}

  /** A goal whose state moves as of a quarter. */
  public record StateMove(
      int quarter, String department, String goal, GoalState before, GoalState after) {}

  /**
   * A department whose total moves, or one of its indicators whose score does: before and after, as
   * text, empty where there was or is none.
   */
  public record Move(
      int quarter, String department, String indicator, String before, String after) {
    /** The total or score before, without the rank; nothing where there was none. */
    public Optional<BigDecimal> figureBefore() {
      return figure(before);
    }

    /** The total or score after, without the rank; nothing where there is none. */
    public Optional<BigDecimal> figureAfter() {
      return figure(after);
    }

    private static Optional<BigDecimal> figure(String told) {
      var end = told.indexOf(' ');
      return told.isEmpty()
          ? Optional.empty()
          : Optional.of(new BigDecimal(end < 0 ? told : told.substring(0, end)));
    }

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
    REFUSED,
    /** It lies in a folder and is no table. */
    PASSED_OVER;

    @Override
    public String family() {
      return "ending";
    }
  }

  public boolean isRefused() {
    return counts.refused() > 0 || !refusals.isEmpty();
  }
}
