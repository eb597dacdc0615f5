package kaocheng.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kaocheng.exchange.bulletin.Bulletin;
import kaocheng.exchange.bulletin.BulletinDocx;
import kaocheng.exchange.bulletin.BulletinPdf;
import kaocheng.exchange.bulletin.BulletinWorkbook;
import kaocheng.exchange.bulletin.Edition;
import kaocheng.exchange.sheet.SheetName;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.Words;

/** Writes the bulletin of a quarter for the whole city, and its charts one by one. */
final class WriteBulletin {
  private final Quarter quarter;
  private final int year;
  private final Language language;
  private final Assessment assessment;
  private final Edition edition;
  private final Bulletin bulletin;

  WriteBulletin(YearReview review, Quarter quarter, Language language) {
    this.quarter = quarter;
    this.year = review.year();
    this.language = language;
    this.assessment = review.as(quarter);
    this.edition = Editions.of(review, quarter, language);
    this.bulletin = Bulletin.of(edition);
  }

  /** The bulletin as one PDF and one DOCX, one workbook of all its tables, and each as CSV. */
  void run(Set<SheetFormat> formats, Delivery delivery) {
    for (var format : new TreeSet<>(formats)) {
      delivery.stopIfCancelled();
      switch (format) {
        case PDF -> delivery.put(name(List.of(), "pdf"), BulletinPdf.bytes(bulletin));
        case XLSX -> delivery.put(name(List.of(), "xlsx"), BulletinWorkbook.bytes(edition));
        case DOCX ->
            delivery.put(
                name(List.of(), "docx"),
                BulletinDocx.bytes(bulletin, delivery.templates().ofBulletin()));
        case CSV -> {
          for (var table : bulletin.tables()) {
            var name = name(List.of(table.heading().tab()), format.extension());
            delivery.put(name, VouchedSheet.of(table, assessment, format), format);
          }
        }
      }
    }
  }

  /** The charts of the bulletin, each as a file of its own. */
  void charts(Set<PictureFormat> formats, Delivery delivery) {
    for (var picture : bulletin.pictures()) {
      for (var format : new TreeSet<>(formats)) {
        var name = name(List.of(picture.name()), format.extension());
        delivery.put(name, target -> format.writer().write(picture.drawing(), target));
      }
    }
  }

  private String name(List<String> parts, String extension) {
    var all = new ArrayList<String>();
    all.add(Words.in(language).say(BulletinWord.BULLETIN));
    all.addAll(parts);
    return SheetName.ofPart(year, quarter, all, extension);
  }
}
