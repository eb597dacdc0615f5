package kaocheng.exchange.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The fuzzer makes up one part of a workbook that is sound otherwise. */
public final class XlsxFuzz {
  private XlsxFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    var made = new XlsxMade().rows("<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>0.5</v></c></row>");
    var parts = List.copyOf(made.parts().keySet());
    made.part(
        parts.get((input[0] & 0xff) % parts.size()), Arrays.copyOfRange(input, 1, input.length));
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      for (var part : made.parts().entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    Fuzzed.read(out.toByteArray());
  }
}
