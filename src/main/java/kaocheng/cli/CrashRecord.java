package kaocheng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HexFormat;

/** What is kept of a failure nobody expected: a short code to quote, and where the details lie. */
record CrashRecord(String code, String place) {

  static CrashRecord of(Exception exception) {
    var trace = new StringWriter();
    exception.printStackTrace(new PrintWriter(trace));
    var code = HexFormat.of().toHexDigits(Arrays.hashCode(exception.getStackTrace())).substring(2);
    try {
      var file = Files.createTempFile("kaocheng-" + code + "-", ".log");
      Files.writeString(file, trace.toString());
      return new CrashRecord(code, file.toString());
    } catch (IOException e) {
      exception.addSuppressed(e);
      return new CrashRecord(code, trace.toString());
    }
  }
}
