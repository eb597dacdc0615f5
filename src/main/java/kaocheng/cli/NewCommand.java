package kaocheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaocheng.usecase.Desks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kaocheng new}: makes an empty workbook. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Parameters(paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  NewCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.create(workbook)) {
      terminal.say(Said.WORKBOOK_MADE, desk.file());
    }
    return Status.DONE;
  }
}
