package kaocheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import kaocheng.model.text.Refused;
import kaocheng.store.vault.FileMark;
import kaocheng.store.vault.KeyFile;

/** Which files are encrypted; of one that is open here the open workbook knows. */
final class Marks {
  private Marks() {}

  static Optional<FileMark> of(WorkbookFile file) throws IOException {
    var here = OpenHere.at(file.path());
    return here.isPresent() ? here.get().mark() : FileMark.of(file.path());
  }

  /** The same; where the beginning of a file is damaged, its key file still tells. */
  static Optional<FileMark> evenLost(WorkbookFile file) throws IOException {
    var mark = of(file);
    return mark.isPresent() ? mark : lost(file);
  }

  /** The mark that an encrypted file has lost: it shows nothing, and a key file is beside it. */
  static Optional<FileMark> lost(WorkbookFile file) throws IOException {
    var keyFile = KeyPlace.beside(file);
    if (!Files.isRegularFile(keyFile)
        || !Files.isRegularFile(file.path())
        || OpenHere.at(file.path()).isPresent()
        || FileMark.of(file.path()).isPresent()
        || Header.of(file.path()) != Header.FOREIGN) {
      return Optional.empty();
    }
    try {
      return Optional.of(KeyFile.read(keyFile).mark());
    } catch (Refused damagedToo) {
      return Optional.empty();
    }
  }
}
