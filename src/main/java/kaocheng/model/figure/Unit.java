package kaocheng.model.figure;

/** What a figure counts, and thereby how it is written. */
public record Unit(Kind kind, String symbol) {
  public static final Unit NONE = new Unit(Kind.PLAIN, "");
  public static final Unit PERCENT = new Unit(Kind.PERCENT, "%");
  public static final Unit PERCENT_POINT = new Unit(Kind.PERCENT_POINT, "");
  public static final Unit POINTS = new Unit(Kind.POINTS, "");
  public static final Unit DATE = new Unit(Kind.DATE, "");
  public static final Unit PLACE = new Unit(Kind.PLACE, "");
  public static final Unit PLACES = new Unit(Kind.PLACES, "");
  public static final Unit MONTHS = new Unit(Kind.MONTHS, "");
  public static final Unit GRADE = new Unit(Kind.GRADE, "");
  public static final Unit VERDICT = new Unit(Kind.VERDICT, "");

  /** The ways in which figures are written. */
  public enum Kind {
    PLAIN,
    COUNTED,
    PERCENT,
    PERCENT_POINT,
    POINTS,
    DATE,
    PLACE,
    PLACES,
    MONTHS,
    VERDICT,
    GRADE
  }

  /** A measure word such as 篇 or 件; {@code %} gives the percent unit. */
  public static Unit counting(String symbol) {
    return switch (symbol) {
      case "" -> NONE;
      case "%" -> PERCENT;
      default -> new Unit(Kind.COUNTED, symbol);
    };
  }
}
