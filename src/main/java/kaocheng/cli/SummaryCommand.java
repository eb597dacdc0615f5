package kaocheng.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import kaocheng.usecase.Desks;
import kaocheng.usecase.SheetFormat;
import kaocheng.usecase.WriteYearSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng summary}: writes the year beside the year before. */
@Command(name = "summary")
final class SummaryCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Parameters(paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Option(names = "--year", required = true, paramLabel = "YYYY", descriptionKey = "year")
  private int year;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
  private Path out = Path.of("");

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "xlsx,pdf,csv",
      descriptionKey = "format",
      hideParamSyntax = true,
      converter = FormatConverter.class)
  private Set<SheetFormat> formats = EnumSet.allOf(SheetFormat.class);

  SummaryCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(workbook)) {
      var written = new WriteYearSummary(desk, out, terminal.language()).run(year, formats);
      terminal.say(Said.FILES_WRITTEN, written.size(), out.toAbsolutePath().normalize());
      return Status.DONE;
    }
  }
}
