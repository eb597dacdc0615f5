package kaocheng.cli;

import java.util.concurrent.Callable;
import kaocheng.usecase.Desks;
import kaocheng.usecase.SalvageWorkbook;
import kaocheng.usecase.SalvageWorkbook.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaocheng salvage}: gets what can still be read out of a damaged workbook. */
@Command(name = "salvage")
final class SalvageCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Mixin private final FromAndTo files = new FromAndTo();

  @Option(names = "--plain", descriptionKey = "salvagePlain")
  private boolean isPlain;

  SalvageCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    var order =
        new SalvageWorkbook.Order(files.workbook(), files.out(), tables(), terminal.language());
    desks
        .salvaging()
        .run(order, terminal.progress())
        .told()
        .forEach(line -> terminal.print(terminal.words().say(line)));
    return Status.DONE;
  }

  private Tables tables() {
    return isPlain ? Tables.IN_PLAIN_TEXT : Tables.AS_SAFE_AS_THE_WORKBOOK;
  }
}
