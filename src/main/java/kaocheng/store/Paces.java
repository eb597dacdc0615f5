package kaocheng.store;

import java.util.Arrays;
import java.util.List;
import kaocheng.model.Pace;
import kaocheng.model.figure.Rational;

/** Paces as they stand in the tables: a word, or the word for a curve and its four shares. */
final class Paces {
  private static final String CURVE = "CURVE ";

  private Paces() {}

  static String write(Pace pace) {
    return switch (pace) {
      case Pace.Even _ -> "EVEN";
      case Pace.Annual _ -> "ANNUAL";
      case Pace.YearEnd _ -> "YEAR_END";
      case Pace.Curve(var shares) ->
          CURVE + String.join(" ", shares.stream().map(Paces::write).toList());
    };
  }

  private static String write(Rational share) {
    var percent = Checked.decimal(Datum.PACE, share.times(Rational.HUNDRED));
    return percent.stripTrailingZeros().toPlainString() + "%";
  }

  static Pace read(String stored) {
    return switch (stored) {
      case "EVEN" -> Pace.EVEN;
      case "ANNUAL" -> Pace.ANNUAL;
      case "YEAR_END" -> Pace.YEAR_END;
      default -> curve(stored);
    };
  }

  private static Pace curve(String stored) {
    try {
      var shares = shares(stored);
      if (stored.startsWith(CURVE) && Pace.Curve.isSound(shares)) {
        return new Pace.Curve(shares);
      }
    } catch (NumberFormatException broken) {
      throw new Unreadable("pace " + stored, broken);
    }
    throw new Unreadable("pace " + stored);
  }

  private static List<Rational> shares(String stored) {
    return Arrays.stream(stored.split(" ", -1))
        .skip(1)
        .map(word -> word.replace("%", ""))
        .map(word -> Rational.parse(word).dividedBy(Rational.HUNDRED))
        .toList();
  }
}
