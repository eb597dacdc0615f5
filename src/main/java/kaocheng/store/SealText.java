package kaocheng.store;

import java.math.BigDecimal;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The text in which sealed rows are kept. Its first line names the form. A line that begins with
 * {@code @} names a table and, between tabs, its columns, those of bytes with {@code :x} behind;
 * each line after it is a row. Nothing is written as {@code \N}, bytes in hexadecimal digits; a
 * tab, line break or backslash in a field is written as {@code \t}, {@code \n}, {@code \r} or
 * {@code \\}.
 */
final class SealText {
  static final String FORM = "seal 1";
  static final char TABLE = '@';
  static final String BYTES = ":x";
  private static final String NOTHING = "\\N";

  private SealText() {}

  static String written(@Nullable Object value) {
    return switch (value) {
      case null -> NOTHING;
      case byte[] bytes -> HexFormat.of().formatHex(bytes);
      case BigDecimal number -> number.toPlainString();
      case String text -> escaped(text);
      default -> escaped(value.toString());
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  /** What stood in a field before it was written; nothing where nothing did. */
  static @Nullable String read(String field) {
    if (field.equals(NOTHING)) {
      return null;
    }
    var text = new StringBuilder(field.length());
    for (var at = 0; at < field.length(); at++) {
      var letter = field.charAt(at);
      if (letter != '\\') {
        text.append(letter);
      } else {
        at++;
        text.append(meant(at < field.length() ? field.charAt(at) : ' '));
      }
    }
    return text.toString();
  }

  private static char meant(char letter) {
    return switch (letter) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case '\\' -> '\\';
      default -> throw new Unreadable("\\" + letter + " in a sealed row");
    };
  }
}
