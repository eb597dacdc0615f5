package kaocheng.usecase;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is kept of a failure nobody expected: a short code to quote, and where the details lie. */
public final class CrashRecord {
  private final String code;
  private final String details;
  private final @Nullable Path file;

  private CrashRecord(String code, String details, @Nullable Path file) {
    this.code = code;
    this.details = details;
    this.file = file;
  }

  /** Writes the details to a file of their own. */
  public static CrashRecord of(Throwable failure) {
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    var code = HexFormat.of().toHexDigits(Arrays.hashCode(failure.getStackTrace())).substring(2);
    try {
      var file = Files.createTempFile("kaocheng-" + code + "-", ".log");
      Files.writeString(file, trace.toString());
      return new CrashRecord(code, trace.toString(), file);
    } catch (IOException e) {
      failure.addSuppressed(e);
      return new CrashRecord(code, trace.toString(), null);
    }
  }

  public String code() {
    return code;
  }

  public String details() {
    return details;
  }

  /** Where the details were written, if anywhere. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }
}
