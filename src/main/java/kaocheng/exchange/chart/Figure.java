package kaocheng.exchange.chart;

import java.math.BigDecimal;

/** What is drawn for a figure: where it stands and its digits as they are read, or why not. */
public sealed interface Figure {

  /** A figure that is known; only its place in the picture is approximate, never its digits. */
  record Known(BigDecimal value, String digits) implements Figure {}

  /** No figure, which is not zero: not reported, not due, not applicable. */
  record Gap(String why) implements Figure {}

  /** What is read: the digits, or why there are none. */
  static String words(Figure figure) {
    return switch (figure) {
      case Known(_, var digits) -> digits;
      case Gap(var why) -> why;
    };
  }
}
