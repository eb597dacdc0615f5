package kaocheng.store;

import java.util.Locale;

/**
 * An entry of the trace with its hash, which vouches for all entries before it; on paper only the
 * first digits of the hash stand.
 */
public record TraceHead(long number, String hash) {
  private static final int ON_PAPER = 16;
  private static final int GROUP = 4;

  /** The head as it is printed: the number, and the first digits of the hash in groups. */
  public String onPaper() {
    var digits = hash.substring(0, Math.min(ON_PAPER, hash.length())).toUpperCase(Locale.ROOT);
    return number + ":" + digits.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }
}
