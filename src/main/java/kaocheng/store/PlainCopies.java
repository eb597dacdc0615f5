package kaocheng.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaocheng.model.text.Refused;
import kaocheng.store.vault.FileMark;

/**
 * Older files of a workbook that anybody can read although it has a password now: backups, files
 * that were kept aside, and journals that were laid aside.
 */
public final class PlainCopies {
  private final WorkbookFile file;

  public PlainCopies(Path workbook) {
    this.file = WorkbookFile.named(workbook);
  }

  /** Those beside the workbook and in these places for backups. */
  public List<Path> all(List<Backups> places) {
    try {
      var found = new ArrayList<Path>();
      for (var place : places) {
        for (var backup : place.all()) {
          if (FileMark.of(backup.file()).isEmpty()) {
            found.add(backup.file());
          }
        }
      }
      found.addAll(beside());
      return found.stream().distinct().sorted().toList();
    } catch (IOException failure) {
      throw Refused.because(failure, StoreRefusal.NOT_READABLE, file.folder());
    }
  }

  private List<Path> beside() throws IOException {
    var found = new ArrayList<Path>();
    try (var files = Files.list(file.folder())) {
      for (var one : files.toList()) {
        if (isKeptAside(one) || isJournal(one)) {
          found.add(one);
        }
      }
    }
    return found;
  }

  private boolean isKeptAside(Path one) throws IOException {
    var name = one.getFileName().toString();
    return (name.startsWith(file.name() + ".replaced-")
            || name.startsWith(file.name() + ".version"))
        && name.endsWith(WorkbookFile.ENDING)
        && FileMark.of(one).isEmpty();
  }

  private boolean isJournal(Path one) throws IOException {
    var journal = JournalFile.beside(file).getFileName().toString();
    var name = one.getFileName().toString();
    if (!name.matches(Pattern.quote(journal) + "\\.\\d+")) {
      return false;
    }
    try (var bytes = Files.newInputStream(one)) {
      return new String(bytes.readNBytes(2), StandardCharsets.US_ASCII).matches("[EKV]\t");
    }
  }
}
