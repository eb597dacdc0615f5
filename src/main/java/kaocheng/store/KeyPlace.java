package kaocheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import kaocheng.model.text.Refused;
import kaocheng.store.vault.FileMark;
import kaocheng.store.vault.KeyFile;
import kaocheng.store.vault.VaultRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Where the key file of an encrypted workbook lies: beside it under the same name. Where a program
 * that was killed left the key file of another copy there, the right one is found by its mark.
 */
final class KeyPlace {
  private static final String ENDING = ".key";
  private static final Pattern KEY_FILE = Pattern.compile(".*\\.key(\\.\\d+)?");

  private KeyPlace() {}

  static Path beside(WorkbookFile workbook) {
    return workbook.path().resolveSibling(workbook.name() + ENDING);
  }

  /** The key file of this mark, or the refusal that says what is wrong with the one beside. */
  static Path find(WorkbookFile workbook, FileMark mark) throws IOException {
    var beside = beside(workbook);
    var wrong = reasonAgainst(beside, workbook, mark);
    if (wrong == null) {
      return beside;
    }
    for (var other : keyFilesIn(workbook.folder())) {
      if (reasonAgainst(other, workbook, mark) == null) {
        return other;
      }
    }
    throw wrong;
  }

  private static List<Path> keyFilesIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> KEY_FILE.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  private static @Nullable Refused reasonAgainst(Path keyFile, WorkbookFile workbook, FileMark mark)
      throws IOException {
    if (!Files.isRegularFile(keyFile)) {
      return Refused.because(VaultRefusal.KEY_MISSING, workbook.path(), keyFile);
    }
    try {
      return KeyFile.read(keyFile).mark().equals(mark)
          ? null
          : Refused.because(VaultRefusal.KEY_OF_ANOTHER, workbook.path(), keyFile);
    } catch (Refused unreadable) {
      return unreadable;
    }
  }

  /** Puts a copy of the key file beside a copy of its workbook, before that copy is there. */
  static void copy(WorkbookFile from, FileMark mark, WorkbookFile to) throws IOException {
    KeyFile.read(find(from, mark)).write(beside(to));
  }

  /** Whether the key file beside a workbook is that of this mark. */
  static boolean isBeside(WorkbookFile workbook, FileMark mark) throws IOException {
    return reasonAgainst(beside(workbook), workbook, mark) == null;
  }

  /** Keeps a key file that belongs to something else out of the way. */
  static void layAside(WorkbookFile workbook) throws IOException {
    var path = beside(workbook);
    for (var number = 1; Files.exists(path); number++) {
      var aside = path.resolveSibling(path.getFileName() + "." + number);
      if (!Files.exists(aside)) {
        Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }
}
