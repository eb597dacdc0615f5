package kaocheng.usecase;

import java.util.List;
import kaocheng.model.text.Message;

/**
 * One entry of the trace in full: what differs, its check code and that of the entry before, what
 * else was done with it in one go, the files taken by that, and which entries undid it or were
 * undone.
 */
public record TraceDetail(
    TraceLine line,
    List<Difference> differences,
    Codes codes,
    Unit unit,
    List<Taken> taken,
    List<Tie> ties) {
  /** What one field said and says; the name is empty where the entry tells of no single field. */
  public record Difference(String field, String was, String became) {}

  /** The check code of the entry and that of the entry before, in full. */
  public record Codes(String own, String before) {}

  /** The first entries of the same unit of work, how many it has, and whether it can be undone. */
  public record Unit(List<TraceLine> lines, long size, boolean isUndoable) {
    public Unit {
      lines = List.copyOf(lines);
    }
  }

  /** A file that was imported: its name, the digest of its bytes, and what became of its rows. */
  public record Taken(String file, String sha256, Message rows) {}

  /** An entry that undid this one, or was undone by it. */
  public record Tie(Message told, long number) {}

  public TraceDetail {
    differences = List.copyOf(differences);
    taken = List.copyOf(taken);
    ties = List.copyOf(ties);
  }
}
