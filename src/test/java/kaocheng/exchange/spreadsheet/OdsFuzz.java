package kaocheng.exchange.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The fuzzer makes up what an OpenDocument spreadsheet holds. */
public final class OdsFuzz {
  private OdsFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      add(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
      add(zip, "META-INF/manifest.xml", "<manifest/>");
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(input);
    }
    Fuzzed.read(out.toByteArray());
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
