package kaocheng.usecase;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.model.text.Secret;

/** Which passwords are too easily guessed to be taken. */
public final class PasswordRule {
  public static final int LEAST = 8;

  private static final List<String> WELL_KNOWN =
      List.of(
          "password",
          "passw0rd",
          "qwertyui",
          "qwertyuiop",
          "asdfghjk",
          "asdfghjkl",
          "1qaz2wsx",
          "q1w2e3r4",
          "iloveyou",
          "woaini1314",
          "admin123",
          "admin888",
          "a1234567",
          "a12345678",
          "11223344",
          "12341234",
          "88888888",
          "66666666",
          "kaocheng",
          "kaohe123");

  private PasswordRule() {}

  /** What is wrong with a password for a workbook, if anything. */
  public static Optional<Message> fault(Secret password, Path workbook) {
    if (password.length() < LEAST) {
      return Optional.of(Message.of(PasswordSaid.TOO_SHORT, LEAST));
    }
    if (goesBy(password, 0)) {
      return Optional.of(Message.of(PasswordSaid.ALL_THE_SAME));
    }
    if (goesBy(password, 1) || goesBy(password, -1)) {
      return Optional.of(Message.of(PasswordSaid.IN_ORDER));
    }
    if (isLikeTheName(password, workbook)) {
      return Optional.of(Message.of(PasswordSaid.LIKE_THE_NAME));
    }
    return WELL_KNOWN.stream().anyMatch(known -> isText(password, known))
        ? Optional.of(Message.of(PasswordSaid.WELL_KNOWN))
        : Optional.empty();
  }

  static void require(Secret password, Path workbook) {
    fault(password, workbook)
        .ifPresent(
            fault -> {
              throw Refused.because(fault.key(), fault.values().toArray());
            });
  }

  /** Whether each character is so far from the one before; after 9 comes 0. */
  private static boolean goesBy(Secret password, int step) {
    for (var at = 1; at < password.length(); at++) {
      var before = password.at(at - 1);
      var sign = password.at(at);
      var wraps = step > 0 ? before == '9' && sign == '0' : before == '0' && sign == '9';
      if (sign - before != step && !(step != 0 && wraps)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLikeTheName(Secret password, Path workbook) {
    var name = workbook.getFileName();
    var whole = name == null ? "" : name.toString();
    return isText(password, whole) || isText(password, whole.replaceFirst("\\.mv\\.db$", ""));
  }

  private static boolean isText(Secret password, String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != password.length()) {
      return false;
    }
    for (var at = 0; at < lower.length(); at++) {
      if (Character.toLowerCase(password.at(at)) != lower.charAt(at)) {
        return false;
      }
    }
    return true;
  }
}
