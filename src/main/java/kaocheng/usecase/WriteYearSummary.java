package kaocheng.usecase;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kaocheng.exchange.bulletin.YearSummary;
import kaocheng.exchange.bulletin.YearSummary.Years;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.exchange.sheet.SheetName;
import kaocheng.model.Quarter;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Language;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.Words;

/** Writes the summary of a year beside the year before. */
final class WriteYearSummary {
  private final int year;
  private final Language language;
  private final Sheet sheet;

  WriteYearSummary(Desk desk, int year, Language language) {
    this.year = year;
    this.language = language;
    this.sheet = sheet(desk, year, language);
  }

  /** The summary as a form. */
  static Sheet sheet(Desk desk, int year, Language language) {
    var assess = new AssessCycle(desk);
    var assessment = assess.look(year, Quarter.FOURTH);
    var known = desk.workbook().<List<Integer>>read(books -> books.cycles().years());
    var before =
        known.contains(year - 1)
            ? assess.look(year - 1, Quarter.FOURTH).cards()
            : List.<Scorecard>of();
    return YearSummary.of(
        new Years(assessment.dossier().cycle(), assessment.cards(), before), language);
  }

  void run(Set<SheetFormat> formats, Delivery delivery) {
    for (var format : new TreeSet<>(formats)) {
      var parts = List.of(Words.in(language).say(BulletinWord.SUMMARY_NAME));
      delivery.put(
          SheetName.ofPart(year, Quarter.FOURTH, parts, format.extension()), sheet, format);
    }
  }
}
