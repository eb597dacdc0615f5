package kaocheng.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import kaocheng.model.Quarter;
import kaocheng.usecase.AssessCycle;
import kaocheng.usecase.Desks;
import kaocheng.usecase.PaperKind;
import kaocheng.usecase.Progress;
import kaocheng.usecase.SheetFormat;
import kaocheng.usecase.SheetOrder;
import kaocheng.usecase.WritePapers;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "xlsx,docx,pdf,csv",
      descriptionKey = "format",
      hideParamSyntax = true,
      converter = FormatConverter.class)
  private Set<SheetFormat> formats = EnumSet.allOf(SheetFormat.class);

  @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "templates")
  private @Nullable Path templates;

  SummaryCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(files.workbook())) {
      var assessment = new AssessCycle(desk).look(year, Quarter.FOURTH);
      var writing = new WritePapers(desk, files.out(), terminal.language());
      if (templates != null) {
        writing.useTemplates(templates);
      }
      var order = SheetOrder.ofCity(PaperKind.SUMMARY, formats);
      var written = writing.run(assessment, order, Progress.SILENT);
      terminal.say(Said.FILES_WRITTEN, written.size(), files.told());
      return Status.DONE;
    }
  }
}
