package kaocheng.cli;

import java.util.concurrent.Callable;
import kaocheng.usecase.Desks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kaocheng salvage}: gets what can still be read out of a damaged workbook. */
@Command(name = "salvage")
final class SalvageCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Mixin private final FromAndTo files = new FromAndTo();

  SalvageCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    desks
        .salvaging()
        .run(files.workbook(), files.out(), terminal.language())
        .forEach(line -> terminal.print(terminal.words().say(line)));
    return Status.DONE;
  }
}
