package kaocheng.desktop;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.HostServices;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer.MarginType;
import javafx.print.PrinterJob;
import javafx.scene.Parent;
import javafx.scene.transform.Scale;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import kaocheng.desktop.base.Guide.Question;
import kaocheng.desktop.base.Printing;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;
import kaocheng.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * The dialogs and programs of the system the window runs on; dialogs start where the last ended.
 */
final class SystemOutside implements Wiring.Outside {
  private static final List<String> WORKBOOKS = List.of("*.mv.db");
  private static final List<String> TABLES =
      List.of("*.csv", "*.xlsx", "*.xls", "*.et", "*.ods", "*.txt", "*.tsv");

  private final Stage stage;
  private final Supplier<Language> language;
  private final HostServices services;
  private Path folder = Path.of(System.getProperty("user.home", "."));

  SystemOutside(Stage stage, Supplier<Language> language, HostServices services) {
    this.stage = stage;
    this.language = language;
    this.services = services;
  }

  @Override
  public List<Path> ask(Question question) {
    var chosen =
        switch (question) {
          case WORKBOOK_TO_OPEN ->
              one(files(ShellText.CHOOSE_OPEN, WORKBOOKS).showOpenDialog(stage));
          case WORKBOOK_TO_MAKE -> one(newWorkbook().showSaveDialog(stage));
          case FILES_TO_IMPORT -> {
            var several = files(ShellText.CHOOSE_FILES, TABLES).showOpenMultipleDialog(stage);
            yield several == null ? List.<Path>of() : several.stream().map(File::toPath).toList();
          }
          case FOLDER_FOR_SHEETS,
              FOLDER_FOR_TEMPLATES,
              FOLDER_FOR_WORD_TEMPLATES,
              FOLDER_FOR_SLIPS,
              FOLDER_FOR_BACKUPS,
              FOLDER_FOR_SALVAGE ->
              one(folders().showDialog(stage));
          case FILE_FOR_TRACE -> one(newTrace().showSaveDialog(stage));
        };
    chosen.stream().findFirst().map(Path::getParent).ifPresent(parent -> folder = parent);
    return chosen;
  }

  private FileChooser newWorkbook() {
    var chooser = files(ShellText.CHOOSE_NEW, WORKBOOKS);
    chooser.setInitialFileName(words().say(ShellText.NEW_NAME));
    return chooser;
  }

  private FileChooser newTrace() {
    var chooser = new FileChooser();
    chooser.setTitle(words().say(ShellText.CHOOSE_TRACE));
    chooser.setInitialFileName(words().say(ShellText.TRACE_NAME));
    for (var ending : List.of("*.xlsx", "*.csv")) {
      chooser.getExtensionFilters().add(new ExtensionFilter(ending.substring(2), ending));
    }
    start().ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private FileChooser files(ShellText title, List<String> patterns) {
    var chooser = new FileChooser();
    chooser.setTitle(words().say(title));
    var sort = patterns.equals(WORKBOOKS) ? ShellText.WORKBOOKS : ShellText.TABLES;
    chooser.getExtensionFilters().add(new ExtensionFilter(words().say(sort), patterns));
    start().ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private DirectoryChooser folders() {
    var chooser = new DirectoryChooser();
    chooser.setTitle(words().say(ShellText.CHOOSE_FOLDER));
    start().ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<File> start() {
    return Files.isDirectory(folder) ? Optional.of(folder.toFile()) : Optional.empty();
  }

  private Words words() {
    return Words.in(language.get());
  }

  private static List<Path> one(@Nullable File file) {
    return file == null ? List.of() : List.of(file.toPath());
  }

  @Override
  public boolean open(Path path) {
    if (!Files.exists(path)) {
      return false;
    }
    services.showDocument(path.toUri().toString());
    return true;
  }

  @Override
  public Optional<Printing> printer() {
    var job = PrinterJob.createPrinterJob();
    if (job == null) {
      throw Refused.because(ShellText.NO_PRINTER);
    }
    var settings = job.getJobSettings();
    settings.setPageLayout(
        job.getPrinter()
            .createPageLayout(Paper.A4, PageOrientation.LANDSCAPE, MarginType.HARDWARE_MINIMUM));
    return job.showPrintDialog(stage) ? Optional.of(new Pages(job)) : Optional.empty();
  }

  /** The pages of a job, each made as large as the printer can. */
  private record Pages(PrinterJob job) implements Printing {
    @Override
    public boolean page(Parent page) {
      var bounds = page.getLayoutBounds();
      var layout =
          job.getPrinter()
              .createPageLayout(
                  Paper.A4,
                  bounds.getWidth() > bounds.getHeight()
                      ? PageOrientation.LANDSCAPE
                      : PageOrientation.PORTRAIT,
                  MarginType.HARDWARE_MINIMUM);
      var scale =
          Math.min(
              layout.getPrintableWidth() / bounds.getWidth(),
              layout.getPrintableHeight() / bounds.getHeight());
      page.getTransforms().setAll(new Scale(scale, scale));
      return job.printPage(layout, page);
    }

    @Override
    public void end() {
      job.endJob();
    }

    @Override
    public void cancel() {
      job.cancelJob();
    }
  }
}
