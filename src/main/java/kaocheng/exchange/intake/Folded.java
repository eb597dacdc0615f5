package kaocheng.exchange.intake;

import java.text.Normalizer;
import java.util.Locale;

/** Text in its plain form, as it is compared and calculated with. */
public final class Folded {
  private Folded() {}

  /**
   * Full-width digits, letters and signs as the usual ones. Not the wider compatibility forms:
   * those would make 102 of 10².
   */
  public static String of(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return folded(text);
      }
    }
    return text;
  }

  private static String folded(String text) {
    var folded = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      folded.append(folded(text.charAt(i)));
    }
    return folded.toString().strip();
  }

  private static char folded(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    return switch (c) {
      case '\u3000', '\u00a0' -> ' ';
      case '\u2212' -> '-';
      default -> c;
    };
  }

  /** A word as it is looked up, in small letters. */
  public static String word(String text) {
    return of(text).toLowerCase(Locale.ROOT);
  }

  /** A heading or a unit as it is looked up, in compatibility form. */
  public static String name(String text) {
    var plain = text.replace("\ufeff", "").replace("\u200b", "");
    return word(Normalizer.normalize(plain, Normalizer.Form.NFKC)).strip();
  }
}
