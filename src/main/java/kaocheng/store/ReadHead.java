package kaocheng.store;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A head of the trace as somebody read it off a paper; the number may be left out. */
public record ReadHead(long number, String digits) {
  private static final Pattern FORM = Pattern.compile("(?:(\\d{1,18}):)?([0-9a-f]{8,64})");

  /** Reads a head, whatever stands between its groups of digits; nothing where it is none. */
  public static Optional<ReadHead> of(String text) {
    var plain = text.toLowerCase(Locale.ROOT).replace('：', ':').replaceAll("[\\s\\-·]", "");
    var read = FORM.matcher(plain);
    return read.matches()
        ? Optional.of(
            new ReadHead(read.group(1) == null ? 0 : Long.parseLong(read.group(1)), read.group(2)))
        : Optional.empty();
  }

  boolean is(TraceHead head) {
    return (number == 0 || number == head.number()) && head.hash().startsWith(digits);
  }

  @Override
  public String toString() {
    return (number == 0 ? "" : number + ":") + digits.toUpperCase(Locale.ROOT);
  }
}
