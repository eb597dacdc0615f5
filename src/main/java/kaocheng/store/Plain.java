package kaocheng.store;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Stored values as the trace writes them. */
final class Plain {
  private Plain() {}

  static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal decimal -> decimal.stripTrailingZeros().toPlainString();
      default -> value.toString();
    };
  }
}
