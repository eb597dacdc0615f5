package kaocheng.cli;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import kaocheng.cli.PaperOptions.Destination;
import kaocheng.usecase.AssessCycle;
import kaocheng.usecase.Assessment;
import kaocheng.usecase.Desks;
import kaocheng.usecase.PaperKind;
import kaocheng.usecase.SheetOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaocheng sheets}: writes the papers that are handed out. */
@Command(name = "sheets")
final class SheetsCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Mixin private final FromAndTo files = new FromAndTo();

  @Mixin private final Period period = new Period();

  @Mixin private final PaperOptions papers = new PaperOptions();

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "assessment,annex,...",
      descriptionKey = "paperKind",
      hideParamSyntax = true,
      converter = KindConverter.class)
  private Set<PaperKind> kinds = EnumSet.copyOf(PaperKind.USUAL);

  @Option(
      names = "--department",
      split = ",",
      paramLabel = "CODE,...",
      descriptionKey = "paperDepartment",
      hideParamSyntax = true)
  private Set<String> departments = Set.of();

  @Mixin private final SealedOption sealed = new SealedOption();

  SheetsCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(files.workbook())) {
      var cycle = new AssessCycle(desk);
      var year = period.year();
      var quarter = period.quarter();
      var assessment = sealed.of(desk, year, quarter, () -> cycle.run(year, quarter));
      var written =
          papers.write(desk, assessment, order(assessment), new Destination(files.out(), terminal));
      terminal.say(Said.SHEETS_WRITTEN, written, files.told());
      return Status.DONE;
    }
  }

  private SheetOrder order(Assessment assessment) {
    departments.forEach(assessment::card);
    var all = SheetOrder.all(assessment, papers.formats()).of(kinds);
    return departments.isEmpty() ? all : all.only(departments, assessment);
  }
}
