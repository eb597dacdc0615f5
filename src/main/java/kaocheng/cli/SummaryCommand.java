package kaocheng.cli;

import java.util.concurrent.Callable;
import kaocheng.cli.PaperOptions.Destination;
import kaocheng.model.Quarter;
import kaocheng.usecase.AssessCycle;
import kaocheng.usecase.Desks;
import kaocheng.usecase.PaperKind;
import kaocheng.usecase.SheetOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaocheng summary}: writes the year beside the year before. */
@Command(name = "summary")
final class SummaryCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Mixin private final FromAndTo files = new FromAndTo();

  @Option(names = "--year", required = true, paramLabel = "YYYY", descriptionKey = "year")
  private int year;

  @Mixin private final PaperOptions papers = new PaperOptions();

  @Mixin private final SealedOption sealed = new SealedOption();

  SummaryCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(files.workbook())) {
      var cycle = new AssessCycle(desk);
      var quarter = Quarter.FOURTH;
      var assessment = sealed.of(desk, year, quarter, () -> cycle.look(year, quarter));
      var order = SheetOrder.ofCity(PaperKind.SUMMARY, papers.formats());
      var written = papers.write(desk, assessment, order, new Destination(files.out(), terminal));
      terminal.say(Said.FILES_WRITTEN, written, files.told());
      return Status.DONE;
    }
  }
}
