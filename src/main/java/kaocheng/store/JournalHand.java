package kaocheng.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kaocheng.model.text.Refused;
import kaocheng.store.vault.DataKey;
import kaocheng.store.vault.Keyring;
import kaocheng.store.vault.LineSeal;
import kaocheng.store.vault.VaultRefusal;
import org.jspecify.annotations.Nullable;

/** How the lines of a journal are written: as they are, or sealed beside an encrypted workbook. */
final class JournalHand {
  private static final String SEALED = "X\t";

  private final @Nullable LineSeal seal;

  private JournalHand(@Nullable LineSeal seal) {
    this.seal = seal;
  }

  static JournalHand plain() {
    return new JournalHand(null);
  }

  /** That of a workbook with this key; of one that is not encrypted where there is none. */
  static JournalHand of(@Nullable DataKey key) {
    return new JournalHand(key == null ? null : new LineSeal(key));
  }

  /** That in which the journal of a file is to be read; refuses one that is locked. */
  static JournalHand beside(WorkbookFile workbook) throws IOException {
    var mark = Marks.of(workbook);
    if (mark.isEmpty()) {
      return plain();
    }
    try (var key = Keyring.of(mark.get()).orElse(null)) {
      if (key == null) {
        throw Refused.because(VaultRefusal.LOCKED, workbook.path());
      }
      return of(key);
    }
  }

  /** The line with its end. */
  byte[] written(JournalLine line) {
    var text = seal == null ? line.line() : SEALED + seal.seal(line.line());
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Reads a line without its end, in either form; nothing where it is not as it was written. */
  Optional<JournalLine> read(String line) {
    if (!line.startsWith(SEALED)) {
      return JournalLine.of(line);
    }
    return seal == null
        ? Optional.empty()
        : seal.open(line.substring(SEALED.length())).flatMap(JournalLine::of);
  }

  /** Whether this is how such a line is written. */
  boolean isOwn(String line) {
    return line.startsWith(SEALED) == (seal != null);
  }
}
