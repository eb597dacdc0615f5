package kaocheng.usecase;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kaocheng.exchange.sheet.PaperTemplates;
import kaocheng.model.text.Language;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;

/** Writes the papers that the office sends out: of departments, of ranking groups, of the city. */
public final class WritePapers {
  private final Desk desk;
  private final Path folder;
  private final Language language;
  private PaperTemplates templates = PaperTemplates.shipped();

  public WritePapers(Desk desk, Path folder, Language language) {
    this.desk = desk;
    this.folder = folder;
    this.language = language;
  }

  /** Has Word files made from the templates in a folder; a broken one is refused at once. */
  public void useTemplates(Path folderOfTemplates) {
    templates = PaperTemplates.in(folderOfTemplates);
  }

  /** The charts of a quarter's bulletin, each as a file of its own. */
  public List<Path> charts(Assessment assessment, Set<PictureFormat> formats, Progress progress) {
    desk.requireCertain();
    var review = ReviewYear.around(assessment, desk);
    var delivery = delivery(assessment, progress);
    new WriteBulletin(review, assessment.quarter(), language).charts(formats, delivery);
    return delivery.written();
  }

  /**
   * The files written, in the order of writing; a file that was there before is replaced as a
   * whole.
   */
  public List<Path> run(Assessment assessment, SheetOrder order, Progress progress) {
    desk.requireCertain();
    if (order.asksFor(PaperKind.SUMMARY)) {
      WriteYearSummary.requireWholeYear(assessment);
    }
    var delivery = delivery(assessment, progress);
    new WriteSheets(assessment, order, language).run(delivery);
    if (order.asksFor(PaperKind.BULLETIN)) {
      delivery.stopIfCancelled();
      var review = ReviewYear.around(assessment, desk);
      new WriteBulletin(review, assessment.quarter(), language).run(order.formats(), delivery);
    }
    if (order.asksFor(PaperKind.SUMMARY)) {
      delivery.stopIfCancelled();
      new WriteYearSummary(desk, assessment, language).run(order.formats(), delivery);
    }
    return delivery.written();
  }

  /** What is written from a seal says so in its name, so as not to replace papers of today. */
  private Delivery delivery(Assessment assessment, Progress progress) {
    var delivery = new Delivery(folder, templates, progress);
    var seal = assessment.from();
    if (seal != null) {
      delivery.markAs(Words.in(language).say(TableWord.seal(seal.number())));
    }
    return delivery;
  }
}
