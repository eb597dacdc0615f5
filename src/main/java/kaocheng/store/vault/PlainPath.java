package kaocheng.store.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** The files of workbooks without a password, under names that begin with {@code workbook:}. */
public final class PlainPath extends FilePathWrapper {
  private static final String SCHEME = "workbook";

  /** What stands before the name of a file for the database. */
  public static String prefix() {
    FilePath.register(new PlainPath());
    return SCHEME + ":";
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return Handles.noted(super.open(mode));
  }
}
