package kaocheng.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import kaocheng.usecase.AssessCycle;
import kaocheng.usecase.Assessment;
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

/** {@code kaocheng sheets}: writes the papers that are handed out. */
@Command(name = "sheets")
final class SheetsCommand implements Callable<Integer> {
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

  @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "templates")
  private @Nullable Path templates;

  SheetsCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(files.workbook())) {
      var language = terminal.language();
      var assessment = new AssessCycle(desk).run(period.year(), period.quarter());
      var order = order(assessment);
      var writing = new WritePapers(desk, files.out(), language);
      if (templates != null) {
        writing.useTemplates(templates);
      }
      var written = writing.run(assessment, order, Progress.SILENT);
      terminal.say(Said.SHEETS_WRITTEN, written.size(), files.told());
      return Status.DONE;
    }
  }

  private SheetOrder order(Assessment assessment) {
    departments.forEach(assessment::card);
    var all = SheetOrder.all(assessment, formats).of(kinds);
    return departments.isEmpty() ? all : all.only(departments, assessment);
  }
}
