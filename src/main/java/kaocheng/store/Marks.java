package kaocheng.store;

import java.io.IOException;
import java.util.Optional;
import kaocheng.store.vault.FileMark;

/** Which files are encrypted; of one that is open here the open workbook knows. */
final class Marks {
  private Marks() {}

  static Optional<FileMark> of(WorkbookFile file) throws IOException {
    var here = OpenHere.at(file.path());
    return here.isPresent() ? here.get().mark() : FileMark.of(file.path());
  }
}
