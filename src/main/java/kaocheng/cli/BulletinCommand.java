package kaocheng.cli;

import java.util.concurrent.Callable;
import kaocheng.cli.PaperOptions.Destination;
import kaocheng.usecase.AssessCycle;
import kaocheng.usecase.Desks;
import kaocheng.usecase.PaperKind;
import kaocheng.usecase.SheetOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kaocheng bulletin}: writes the bulletin of a quarter for the whole city. */
@Command(name = "bulletin")
final class BulletinCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Mixin private final FromAndTo files = new FromAndTo();

  @Mixin private final Period period = new Period();

  @Mixin private final PaperOptions papers = new PaperOptions();

  @Mixin private final SealedOption sealed = new SealedOption();

  BulletinCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(files.workbook())) {
      var cycle = new AssessCycle(desk);
      var year = period.year();
      var quarter = period.quarter();
      var assessment = sealed.of(desk, year, quarter, () -> cycle.look(year, quarter));
      var order = SheetOrder.ofCity(PaperKind.BULLETIN, papers.formats());
      var written = papers.write(desk, assessment, order, new Destination(files.out(), terminal));
      terminal.say(Said.FILES_WRITTEN, written, files.told());
      return Status.DONE;
    }
  }
}
