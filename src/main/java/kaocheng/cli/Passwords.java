package kaocheng.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kaocheng.model.text.Key;
import kaocheng.model.text.Refused;
import kaocheng.model.text.Secret;
import kaocheng.usecase.Desks;
import kaocheng.usecase.PasswordSaid;
import kaocheng.usecase.UnlockWorkbook;
import org.jspecify.annotations.Nullable;

/** Where the command line gets passwords from: a file that was named, or the keyboard. */
final class Passwords {
  private static final int TRIES = 3;
  private static final int MOST_BYTES = 4096;
  private static final char MARK = '\uFEFF';

  private final Terminal terminal;
  private final Desks desks;
  private final Keyboard keyboard;
  private @Nullable Path file;

  Passwords(Terminal terminal, Desks desks, Keyboard keyboard) {
    this.terminal = terminal;
    this.desks = desks;
    this.keyboard = keyboard;
  }

  /** Reads them from the first line of this file instead of asking. */
  void readFrom(Path named) {
    file = named;
  }

  Keyboard keyboard() {
    return keyboard;
  }

  /** The password that opens a workbook. */
  Secret present(Path workbook) {
    return file == null ? asked(Said.ASK_PASSWORD, workbook.getFileName()) : firstLine(file);
  }

  /** A password that is yet to be set: from a file, or typed twice. */
  Secret fresh(@Nullable Path named) {
    if (named != null) {
      return firstLine(named);
    }
    var first = asked(Said.ASK_NEW_PASSWORD);
    try (var second = asked(Said.ASK_AGAIN)) {
      if (!first.isSame(second)) {
        first.close();
        throw Refused.because(PasswordSaid.NOT_THE_SAME_TWICE);
      }
    }
    return first;
  }

  /** The file that was named for the password that opens; it also serves a new one. */
  @Nullable Path named() {
    return file;
  }

  private Secret asked(Key question, Object... values) {
    return keyboard
        .secret(terminal.text(question, values))
        .orElseThrow(() -> Refused.because(Said.NO_KEYBOARD));
  }

  private static Secret firstLine(Path named) {
    try {
      if (Files.size(named) > MOST_BYTES) {
        throw Refused.because(Said.PASSWORD_FILE_NOT_READ, named);
      }
      var bytes = Files.readAllBytes(named);
      try {
        return firstLine(bytes);
      } finally {
        Arrays.fill(bytes, (byte) 0);
      }
    } catch (IOException failure) {
      throw Refused.because(failure, Said.PASSWORD_FILE_NOT_READ, named);
    }
  }

  private static Secret firstLine(byte[] bytes) throws CharacterCodingException {
    var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    var from = text.length() > 0 && text.charAt(0) == MARK ? 1 : 0;
    var end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return Secret.of(text.subSequence(from, end));
  }

  /** Unlocks a workbook: once with what stands in a file, a few times at the keyboard. */
  void unlock(Path workbook) {
    for (var left = file == null ? TRIES : 1; ; left--) {
      waitFor(workbook);
      try (var typed = present(workbook)) {
        new UnlockWorkbook(desks).run(workbook, typed);
        return;
      } catch (Refused refused) {
        if (left <= 1 || !UnlockWorkbook.mayBeTriedAgain(refused)) {
          throw refused;
        }
        terminal.complain(refused.reason());
      }
    }
  }

  /** Waits as long as wrong passwords have cost. */
  void waitFor(Path workbook) {
    var seconds = new UnlockWorkbook(desks).secondsLeft(workbook);
    if (seconds > 0) {
      terminal.complain(Said.WAITING, seconds);
      keyboard.pause(seconds);
    }
  }
}
