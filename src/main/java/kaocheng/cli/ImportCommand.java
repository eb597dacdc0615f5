package kaocheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kaocheng.usecase.Desk;
import kaocheng.usecase.Desks;
import kaocheng.usecase.ImportFiles;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.ImportReport;
import kaocheng.usecase.ImportSummary;
import kaocheng.usecase.IntakeOrder;
import kaocheng.usecase.MeantName;
import kaocheng.usecase.NameDecisions;
import kaocheng.usecase.ReturnSlips;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng import}: takes in the files departments sent. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<Path> files = List.of();

  @Option(names = "--dry-run", descriptionKey = "dryRun")
  private boolean dryRun;

  @Option(names = "--accept-good-rows", descriptionKey = "goodRows")
  private boolean goodRows;

  @Option(names = "--slips", paramLabel = "DIR", descriptionKey = "slips")
  private @Nullable Path slips;

  @Option(names = "--name", descriptionKey = "names", converter = NameConverter.class)
  private List<MeantName> names = List.of();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  ImportCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(workbook)) {
      rememberNames(desk);
      var printer = new ImportPrinter(terminal);
      var reports = new ImportFiles(desk).run(order(), mode(), printer::print, terminal.progress());
      if (reports.size() > 1) {
        printer.print(
            ImportSummary.of(reports), dryRun ? Said.PREVIEW_SUMMARY : Said.IMPORT_SUMMARY);
      }
      writeSlips(desk, reports);
      return reports.stream().anyMatch(ImportReport::isRefused) ? Status.REFUSED : Status.DONE;
    }
  }

  /** Before anything is read, for the files are to be read by them. */
  private void rememberNames(Desk desk) {
    if (!names.isEmpty() && !dryRun) {
      new NameDecisions(desk).remember(names);
      names.forEach(name -> terminal.say(Said.NAME_REMEMBERED, name.written(), name));
    }
  }

  private void writeSlips(Desk desk, List<ImportReport> reports) {
    if (slips == null) {
      return;
    }
    var writer = new ReturnSlips(desk, slips, terminal.language());
    var written = new ArrayList<Path>();
    reports.stream()
        .filter(ReturnSlips::isNeeded)
        .forEach(report -> written.addAll(writer.write(report, reading.choices())));
    terminal.say(Said.SLIPS_WRITTEN, written.size(), slips.toAbsolutePath().normalize());
  }

  private IntakeOrder order() {
    var order = new IntakeOrder(files, Map.of(), reading.choices());
    return dryRun ? order.meaning(names) : order;
  }

  private ImportMode mode() {
    if (dryRun) {
      return ImportMode.PREVIEW;
    }
    return goodRows ? ImportMode.GOOD_ROWS : ImportMode.WHOLE_FILES;
  }
}
