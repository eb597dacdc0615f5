package kaocheng.store.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import kaocheng.model.text.Secret;

/**
 * The code (恢复码) that opens a workbook whose password is forgotten: 25 letters and digits at
 * random, those that are easily mistaken left out, in groups of five.
 */
public final class RecoveryCode {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 25;
  private static final int GROUP = 5;

  private RecoveryCode() {}

  /** A new one, as it is to be written down. */
  public static Secret random() {
    var random = new SecureRandom();
    var signs = new char[LENGTH + LENGTH / GROUP - 1];
    for (var at = 0; at < signs.length; at++) {
      var isBetween = at % (GROUP + 1) == GROUP;
      signs[at] = isBetween ? '-' : SIGNS.charAt(random.nextInt(SIGNS.length()));
    }
    return Secret.of(signs);
  }

  /** Whether this has the form of such a code, however it is written. */
  static boolean isMeant(Secret typed) {
    try (var plain = plain(typed)) {
      if (plain.length() != LENGTH) {
        return false;
      }
      for (var at = 0; at < LENGTH; at++) {
        if (SIGNS.indexOf(plain.at(at)) < 0) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Without what is between the groups, in capitals, and with what is easily mistaken put right.
   */
  static Secret plain(Secret typed) {
    var signs = new char[typed.length()];
    var length = 0;
    for (var at = 0; at < signs.length; at++) {
      var sign = Character.toUpperCase(typed.at(at));
      if (sign != '-' && !Character.isWhitespace(sign)) {
        signs[length++] = meant(sign);
      }
    }
    var plain = Secret.of(Arrays.copyOf(signs, length));
    Arrays.fill(signs, '\0');
    return plain;
  }

  private static char meant(char sign) {
    return switch (sign) {
      case 'O' -> '0';
      case 'I', 'L' -> '1';
      default -> sign;
    };
  }
}
