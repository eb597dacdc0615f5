package kaocheng.model.signoff;

import java.time.OffsetDateTime;
import kaocheng.model.Quarter;

/**
 * A quarter as it was sealed (封存): which, by whom and when, with which program, under which entry
 * of the trace, and the digests of all that is in it and of its scores alone. The first seal has
 * the number 0; the one with the number n is the nth correction (第 n 次更正), and says why.
 */
public record Seal(
    long id,
    int year,
    Quarter quarter,
    int number,
    String reason,
    String by,
    OffsetDateTime at,
    Made made) {

  /** With what it was made: program, version of the tables, entry of the trace, and digests. */
  public record Made(String program, int schema, long entry, String digest, String scores) {}

  public boolean isCorrection() {
    return number > 0;
  }

  /** The first letters of the digest, in fours, as they stand on paper. */
  public String code() {
    var letters = made.digest().substring(0, 16);
    return letters.substring(0, 4)
        + "-"
        + letters.substring(4, 8)
        + "-"
        + letters.substring(8, 12)
        + "-"
        + letters.substring(12);
  }
}
