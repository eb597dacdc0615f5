package kaocheng.exchange.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import kaocheng.model.text.Refused;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An OLE file, the container of Excel workbooks before 2007 and of encrypted ones since. */
final class OleFile implements AutoCloseable {
  private final SentBytes file;
  private final POIFSFileSystem system;

  private OleFile(SentBytes file, POIFSFileSystem system) {
    this.file = file;
    this.system = system;
  }

  static OleFile open(SentBytes file) {
    return attempt(file, () -> new OleFile(file, new POIFSFileSystem(file.path().toFile(), true)));
  }

  /** What stands at its top level. */
  Set<String> names() {
    return attempt(file, () -> system.getRoot().getEntryNames());
  }

  Optional<Records> records(String name, long offset) {
    return attempt(
        file,
        () ->
            system.getRoot().getEntryCaseInsensitive(name) instanceof DocumentEntry entry
                ? Optional.of(new Records(entry, offset))
                : Optional.empty());
  }

  /** Work on the file that may find it damaged. */
  private interface Reading<T> {
    T run() throws IOException;
  }

  private static <T> T attempt(SentBytes file, Reading<T> reading) {
    try {
      return reading.run();
    } catch (Refused refused) {
      throw refused;
    } catch (IOException | RuntimeException e) {
      var damaged = file.refused(SpreadsheetProblem.DAMAGED, "OLE");
      damaged.initCause(e);
      throw damaged;
    }
  }

  @Override
  public void close() {
    attempt(
        file,
        () -> {
          system.close();
          return true;
        });
  }

  /** The records of a stream from a place on. */
  final class Records extends BiffRecords {
    private final InputStream stream;

    private Records(DocumentEntry entry, long offset) throws IOException {
      super(file, entry.getSize());
      this.stream = new DocumentInputStream(entry);
      goTo(offset);
    }

    private void goTo(long offset) throws IOException {
      if (stream.skip(offset) != offset) {
        throw new IOException("beyond the end");
      }
      passed(offset);
    }

    @Override
    int receive(byte[] target, int length) {
      return attempt(file, () -> stream.readNBytes(target, 0, length));
    }
  }
}
