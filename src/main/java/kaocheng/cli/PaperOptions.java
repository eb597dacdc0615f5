package kaocheng.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import kaocheng.usecase.Assessment;
import kaocheng.usecase.Desk;
import kaocheng.usecase.SheetFormat;
import kaocheng.usecase.SheetOrder;
import kaocheng.usecase.WritePapers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which formats papers are written, and from whose templates. */
final class PaperOptions {
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

  Set<SheetFormat> formats() {
    return formats;
  }

  /** Writes what is ordered and gives how many files that made. */
  int write(Desk desk, Assessment assessment, SheetOrder order, Destination destination) {
    var papers = new WritePapers(desk, destination.folder(), destination.terminal().language());
    if (templates != null) {
      papers.useTemplates(templates);
    }
    return papers.run(assessment, order, destination.terminal().progress()).size();
  }

  /** Where to, and who watches. */
  record Destination(Path folder, Terminal terminal) {}
}
