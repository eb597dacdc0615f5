package kaocheng.exchange.intake;

/** How the cells of a column are meant where they can be read in two ways; asked, never guessed. */
public record Readings(PlainShare plainShare, Blank blank) {
  /** Nobody has said yet; what has two readings is refused with the question. */
  public static final Readings ASKED = new Readings(PlainShare.ASK, Blank.ASK);

  /** What was said here, and for the rest what was said earlier. */
  Readings before(Readings earlier) {
    return new Readings(
        plainShare == PlainShare.ASK ? earlier.plainShare : plainShare,
        blank == Blank.ASK ? earlier.blank : blank);
  }

  /** What 0.96 without a sign is, where a share is reported. */
  public enum PlainShare {
    ASK,
    /** 0.96 is 96 %. */
    FRACTION,
    /** 0.96 is 0.96 %. */
    PERCENT
  }

  /** What a blank cell is, where a figure is reported. */
  public enum Blank {
    ASK,
    /** Nothing was reported. */
    NOT_REPORTED,
    /** It was reported that nothing happened. */
    ZERO
  }
}
