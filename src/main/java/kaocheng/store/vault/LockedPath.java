package kaocheng.store.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The files of workbooks that were unlocked, as the database finds them: under names that begin
 * with {@code kaocheng:}, and plain.
 */
public final class LockedPath extends FilePathWrapper {
  private static final String SCHEME = "kaocheng";

  /** What stands before the name of an encrypted file for the database. */
  public static String prefix() {
    FilePath.register(new LockedPath());
    return SCHEME + ":";
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  /** Refuses a file that was not unlocked. */
  @Override
  public FileChannel open(String mode) throws IOException {
    var file = Path.of(getBase().toString());
    try (var key = Keyring.of(file).orElse(null)) {
      if (key == null) {
        throw new IOException("not an encrypted file: " + file);
      }
      return through(key, Handles.noted(super.open(mode)));
    }
  }

  private static FileChannel through(DataKey key, FileChannel encrypted) throws IOException {
    try {
      return key.through(encrypted);
    } catch (IOException failure) {
      encrypted.close();
      throw failure;
    }
  }

  @Override
  public long size() {
    return Math.max(0, super.size() - FileMark.BLOCK);
  }
}
