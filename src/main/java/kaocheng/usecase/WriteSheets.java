package kaocheng.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kaocheng.exchange.sheet.PaperTemplates;
import kaocheng.exchange.sheet.RankingTable;
import kaocheng.exchange.sheet.References;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.exchange.sheet.SheetName;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;

/** Writes the papers of each department and a ranking table for each group. */
public final class WriteSheets {
  private final Path folder;
  private final Language language;
  private final TakenNames names = new TakenNames();
  private PaperTemplates templates = PaperTemplates.shipped();

  public WriteSheets(Path folder, Language language) {
    this.folder = folder;
    this.language = language;
  }

  /** Has Word files made from the templates in a folder; a broken one is refused at once. */
  public void useTemplates(Path folderOfTemplates) {
    templates = PaperTemplates.in(folderOfTemplates);
  }

  /**
   * The files written, in the order of writing; a file that was there before is replaced as a
   * whole.
   */
  public List<Path> run(Assessment assessment, SheetOrder order, Progress progress) {
    var formats = new TreeSet<>(order.formats());
    makeFolder();
    var references = References.of(assessment.dossier());
    var written = new ArrayList<Path>();
    for (var card : assessment.cards().stream().filter(order::asksFor).toList()) {
      stopIfCancelled(progress);
      for (var kind : order.kindsOfDepartments()) {
        var sheet = kind.of(card, references, language);
        if (sheet.isPresent()) {
          for (var format : formats) {
            var name = SheetName.of(card, kind.word(), format.writer(), language);
            written.add(write(sheet.get(), name, format));
          }
        }
        progress.reached(written.size());
      }
    }
    for (var group : groups(assessment)) {
      if (!order.asksForRanking(group.getFirst().department().group())) {
        continue;
      }
      stopIfCancelled(progress);
      var table = RankingTable.of(group, language);
      for (var format : formats) {
        var name = SheetName.ofRanking(group.getFirst(), format.writer(), language);
        written.add(write(table, name, format));
      }
      progress.reached(written.size());
    }
    return written;
  }

  private Path write(Sheet sheet, String name, SheetFormat format) {
    var target = folder.resolve(names.distinct(name));
    switch (format) {
      case DOCX -> templates.write(sheet, target);
      case XLSX, PDF, CSV -> format.writer().write(sheet, target);
    }
    return target;
  }

  private static Collection<List<Scorecard>> groups(Assessment assessment) {
    return assessment.cards().stream()
        .collect(
            Collectors.groupingBy(
                card -> card.department().group(), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static void stopIfCancelled(Progress progress) {
    if (progress.isCancelled()) {
      throw Refused.because(Refusal.CANCELLED);
    }
  }

  private void makeFolder() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Refused.because(e, Refusal.FOLDER_NOT_WRITABLE, folder);
    }
  }
}
