package kaocheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaocheng.usecase.Desks;
import kaocheng.usecase.SealQuarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kaocheng seals}: lists the seals of a workbook with what each correction has changed. */
@Command(name = "seals")
final class SealsCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Parameters(paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  SealsCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(workbook)) {
      var sealing = new SealQuarter(desk);
      var printer = new SealPrinter(terminal);
      var seals = sealing.all();
      if (seals.isEmpty()) {
        terminal.say(Said.SEALS_NONE);
      }
      for (var seal : seals) {
        printer.print(seal);
        printer.print(sealing.corrected(seal));
      }
      return Status.DONE;
    }
  }
}
