package kaocheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaocheng.usecase.Desks;
import kaocheng.usecase.ShowOriginal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng original}: writes a file that was imported out as it came. */
@Command(name = "original")
final class OriginalCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Parameters(index = "1", paramLabel = "IMPORT", descriptionKey = "import")
  private String named = "";

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "originalOut")
  private Path out = Path.of("");

  OriginalCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(workbook)) {
      var written = new ShowOriginal(desk).write(named, out);
      terminal.say(
          Said.ORIGINAL_WRITTEN,
          written.file(),
          written.target().toAbsolutePath().normalize(),
          written.sha256());
      return Status.DONE;
    }
  }
}
