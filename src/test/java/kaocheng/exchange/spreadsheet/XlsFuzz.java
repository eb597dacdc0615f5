package kaocheng.exchange.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The fuzzer makes up the records of a workbook before 2007, in a container that is sound. */
public final class XlsFuzz {
  private XlsFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var system = new POIFSFileSystem()) {
      system.createDocument(new ByteArrayInputStream(input), "Workbook");
      system.writeFilesystem(out);
    }
    Fuzzed.read(out.toByteArray());
  }
}
