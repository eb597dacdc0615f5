package kaocheng.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A number format, as far as it says what a number is: its parts for positive, negative and zero
 * numbers.
 */
record NumberFormat(List<Shown> parts) {
  static final NumberFormat GENERAL = new NumberFormat(List.of(Shown.NUMBER));
  private static final int LONGEST = 1024;

  NumberFormat {
    parts = List.copyOf(parts);
  }

  /** The format of a built-in number; the Chinese dates among them. */
  static NumberFormat builtIn(int id) {
    return switch (id) {
      case 9, 10 -> new NumberFormat(List.of(Shown.PERCENT));
      case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 ->
          new NumberFormat(List.of(Shown.DATE));
      case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56 -> new NumberFormat(List.of(Shown.TIME));
      case 46 -> new NumberFormat(List.of(Shown.ELAPSED));
      default -> GENERAL;
    };
  }

  static NumberFormat of(String code) {
    if (code.length() > LONGEST) {
      return GENERAL;
    }
    var scan = new FormatScan(code);
    var parts = new ArrayList<Shown>();
    while (scan.isMore() && parts.size() < 3) {
      parts.add(scan.part());
    }
    if (parts.isEmpty() || (scan.isConditional() && parts.stream().distinct().count() > 1)) {
      return GENERAL;
    }
    return parts.stream().allMatch(Shown.NUMBER::equals) ? GENERAL : new NumberFormat(parts);
  }

  /** Whether a number is shown as a number, whatever its sign. */
  boolean isPlain() {
    return parts.size() == 1 && parts.getFirst() == Shown.NUMBER;
  }

  /** As what a number of this sign is shown. */
  Shown shown(int sign) {
    var part = sign < 0 ? 1 : sign == 0 ? 2 : 0;
    return parts.get(part < parts.size() ? part : 0);
  }
}
