package kaocheng.exchange.spreadsheet;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaocheng.OtherJava;
import kaocheng.model.text.Refused;

/** Another process, with little memory, that reads every file of a folder and tells what came. */
final class HostileReader {
  private static final long NANOS = 1_000_000;

  private HostileReader() {}

  static Process start(Path folder) throws IOException {
    return OtherJava.of(List.of("-Xmx256m", "-XX:+UseSerialGC"), HostileReader.class, folder)
        .redirectErrorStream(true)
        .start();
  }

  /** One line for each file: its name, the processor's milliseconds, and what came of it. */
  static void main(String[] arguments) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (var files = Files.list(Path.of(arguments[0]))) {
      for (var file : files.sorted().toList()) {
        var begun = processor();
        var outcome = outcome(file);
        out.println(file.getFileName() + " " + (processor() - begun) / NANOS + " " + outcome);
      }
    }
  }

  /** Time on a processor is the same however busy the computer is with other work. */
  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String outcome(Path file) {
    try {
      var count = 0;
      for (var table : Spreadsheets.open(file)) {
        try (var rows = table.rows()) {
          while (rows.next()) {
            count++;
          }
        }
      }
      return "READ " + count;
    } catch (Refused refused) {
      return refused.reason().key().name();
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return "FAILED " + e;
    }
  }
}
