package kaocheng.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The workbook that a command reads, and the folder that it writes to. */
final class FromAndTo {
  @Parameters(paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
  private Path out = Path.of("");

  Path workbook() {
    return workbook;
  }

  Path out() {
    return out;
  }

  /** The folder as it is told, from the root. */
  Path told() {
    return out.toAbsolutePath().normalize();
  }
}
