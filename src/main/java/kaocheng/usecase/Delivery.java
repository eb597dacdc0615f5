package kaocheng.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kaocheng.exchange.sheet.PaperTemplates;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.exchange.sheet.WholeFile;
import kaocheng.model.text.Refused;

/** The files that are put into a folder one by one, until all are there or nobody wants more. */
final class Delivery {
  private final OutFolder folder;
  private final PaperTemplates templates;
  private final Progress progress;
  private final TakenNames names = new TakenNames();
  private final List<Path> written = new ArrayList<>();
  private String mark = "";

  /** Word files are made from these templates. */
  Delivery(Path folder, PaperTemplates templates, Progress progress) {
    this.folder = new OutFolder(folder);
    this.templates = templates;
    this.progress = progress;
    this.folder.make();
  }

  /** Has the names of files end in this mark. */
  void markAs(String text) {
    mark = "-" + text.replace(" ", "");
  }

  private String marked(String name) {
    var end = name.lastIndexOf('.');
    return name.substring(0, end) + mark + name.substring(end);
  }

  PaperTemplates templates() {
    return templates;
  }

  /** The files that are there, in the order of writing. */
  List<Path> written() {
    return List.copyOf(written);
  }

  /** Puts a form there. */
  void put(String name, Sheet sheet, SheetFormat format) {
    put(
        name,
        target -> {
          switch (format) {
            case DOCX -> templates.write(sheet, target);
            case XLSX, PDF, CSV -> format.writer().write(sheet, target);
          }
        });
  }

  /** Puts a file there, whole or not at all; one of the same name is replaced as a whole. */
  void put(String name, byte[] bytes) {
    put(name, target -> WholeFile.write(target, stream -> stream.write(bytes)));
  }

  /** Has a file of this name written; what was written before it stays where work is stopped. */
  void put(String name, Consumer<Path> writer) {
    stopIfCancelled();
    var target = folder.file(names.distinct(marked(name)));
    writer.accept(target);
    written.add(target);
    progress.reached(written.size());
  }

  /** For between two pieces of work that take a while. */
  void stopIfCancelled() {
    if (progress.isCancelled()) {
      throw written.isEmpty()
          ? Refused.because(Refusal.CANCELLED)
          : Refused.because(Refusal.STOPPED_AFTER, written.size());
    }
  }
}
