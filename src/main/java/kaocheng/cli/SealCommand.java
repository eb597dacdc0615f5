package kaocheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaocheng.usecase.Desks;
import kaocheng.usecase.SealQuarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng seal}: seals a quarter, or corrects its seal by another one. */
@Command(name = "seal")
final class SealCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Parameters(paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Mixin private final Period period = new Period();

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "sealingReason")
  private String reason = "";

  @Option(names = "--dry-run", descriptionKey = "sealPreview")
  private boolean preview;

  SealCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(workbook)) {
      var sealing = new SealQuarter(desk);
      var printer = new SealPrinter(terminal);
      var before = sealing.before(period.year(), period.quarter());
      printer.print(before);
      if (!preview) {
        var done = sealing.run(period.year(), period.quarter(), reason);
        done.backup().ifPresent(told -> terminal.print(terminal.words().say(told)));
        printer.print(done.seal());
      }
      return Status.DONE;
    }
  }
}
