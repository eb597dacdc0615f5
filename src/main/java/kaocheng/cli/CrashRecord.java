package kaocheng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HexFormat;
import kaocheng.model.text.Message;

/** What is kept of a failure nobody expected: a short code to quote, and where the details lie. */
record CrashRecord(Message told) {

  static CrashRecord of(Throwable failure) {
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    var code = HexFormat.of().toHexDigits(Arrays.hashCode(failure.getStackTrace())).substring(2);
    try {
      var file = Files.createTempFile("kaocheng-" + code + "-", ".log");
      Files.writeString(file, trace.toString());
      return new CrashRecord(Message.of(Said.FAILURE, code, file));
    } catch (IOException e) {
      failure.addSuppressed(e);
      return new CrashRecord(Message.of(Said.FAILURE_NOT_RECORDED, code));
    }
  }
}
