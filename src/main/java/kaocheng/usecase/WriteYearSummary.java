package kaocheng.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kaocheng.exchange.bulletin.YearSummary;
import kaocheng.exchange.bulletin.YearSummary.Years;
import kaocheng.exchange.sheet.PaperTemplates;
import kaocheng.exchange.sheet.SheetName;
import kaocheng.model.Quarter;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Language;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.Words;

/** Writes the summary of a year beside the year before. */
public final class WriteYearSummary {
  private final Desk desk;
  private final OutFolder folder;
  private final Language language;
  private PaperTemplates templates = PaperTemplates.shipped();

  public WriteYearSummary(Desk desk, Path folder, Language language) {
    this.desk = desk;
    this.folder = new OutFolder(folder);
    this.language = language;
  }

  /** Has the Word file made from the template in a folder; a broken one is refused at once. */
  public void useTemplates(Path folderOfTemplates) {
    templates = PaperTemplates.in(folderOfTemplates);
  }

  public List<Path> run(int year, Set<SheetFormat> formats) {
    folder.make();
    var assess = new AssessCycle(desk);
    var assessment = assess.look(year, Quarter.FOURTH);
    var known = desk.workbook().<List<Integer>>read(books -> books.cycles().years());
    var before =
        known.contains(year - 1)
            ? assess.look(year - 1, Quarter.FOURTH).cards()
            : List.<Scorecard>of();
    var years = new Years(assessment.dossier().cycle(), assessment.cards(), before);
    var sheet = YearSummary.of(years, language);
    var written = new ArrayList<Path>();
    for (var format : new TreeSet<>(formats)) {
      var parts = List.of(Words.in(language).say(BulletinWord.SUMMARY_NAME));
      var name = SheetName.ofPart(year, Quarter.FOURTH, parts, format.extension());
      var target = folder.file(name);
      switch (format) {
        case DOCX -> templates.write(sheet, target);
        case XLSX, PDF, CSV -> format.writer().write(sheet, target);
      }
      written.add(target);
    }
    return written;
  }
}
