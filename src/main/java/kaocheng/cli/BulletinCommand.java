package kaocheng.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
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

/** {@code kaocheng bulletin}: writes the bulletin of a quarter for the whole city. */
@Command(name = "bulletin")
final class BulletinCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Mixin private final FromAndTo files = new FromAndTo();

  @Mixin private final Period period = new Period();

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

  BulletinCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(files.workbook())) {
      var assessment = new AssessCycle(desk).look(period.year(), period.quarter());
      var writing = new WritePapers(desk, files.out(), terminal.language());
      if (templates != null) {
        writing.useTemplates(templates);
      }
      var order = SheetOrder.ofCity(PaperKind.BULLETIN, formats);
      var written = writing.run(assessment, order, Progress.SILENT);
      terminal.say(Said.FILES_WRITTEN, written.size(), files.told());
      return Status.DONE;
    }
  }
}
