package kaocheng.desktop.scorecards;

import java.util.Locale;
import kaocheng.model.text.Key;

/** A line of a comparison: what stands on either side, and how far the two are apart. */
public record CompareRow(
    String number, String name, Side one, Side other, String apart, Sense sense, String points) {

  /** What one side says: the measured value, and the score out of its weight. */
  public record Side(String measured, String score) {}

  /** Which side is better, told by a sign and a colour. */
  public enum Sense implements Key {
    BETTER("▲"),
    WORSE("▼"),
    SAME("＝"),
    UNKNOWN("—");

    private final String sign;

    Sense(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    String style() {
      return "sense-" + name().toLowerCase(Locale.ROOT);
    }

    /** How a figure stands to another of which more is better. */
    static Sense of(int comparison) {
      return comparison == 0 ? SAME : comparison > 0 ? BETTER : WORSE;
    }

    @Override
    public String family() {
      return "sense";
    }
  }

  public String item() {
    return number.isEmpty() ? name : number + " " + name;
  }
}
