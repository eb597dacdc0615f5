package kaocheng.store.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kaocheng.model.text.Refused;

/**
 * The keys of the workbooks that were unlocked in this process, by the mark of their files; so a
 * workbook, its backups and its copies open with one password.
 */
public final class Keyring {
  private static final Map<FileMark, DataKey> UNLOCKED = new ConcurrentHashMap<>();

  private Keyring() {}

  /** Takes the key over. */
  public static void add(DataKey key) {
    var before = UNLOCKED.put(key.mark(), key);
    if (before != null) {
      before.close();
    }
  }

  public static Optional<DataKey> of(FileMark mark) {
    return Optional.ofNullable(UNLOCKED.get(mark)).map(DataKey::copy);
  }

  /** The key of a file that is not open here; nothing where it is not encrypted. */
  public static Optional<DataKey> of(Path file) throws IOException {
    var mark = FileMark.of(file);
    if (mark.isEmpty()) {
      return Optional.empty();
    }
    var key = of(mark.get());
    if (key.isEmpty()) {
      throw Refused.because(VaultRefusal.LOCKED, file);
    }
    return key;
  }

  public static void forgetAll() {
    List.copyOf(UNLOCKED.keySet()).forEach(Keyring::forget);
  }

  public static void forget(FileMark mark) {
    var key = UNLOCKED.remove(mark);
    if (key != null) {
      key.close();
    }
  }
}
