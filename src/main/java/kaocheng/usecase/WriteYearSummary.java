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
  private final Told told;

  WriteYearSummary(Desk desk, int year, Language language) {
    this.year = year;
    this.language = language;
    this.told = told(desk, year, language);
  }

  /** The summary as a table, and the head of the trace that vouches for it on paper. */
  private record Told(Sheet table, String head) {
    Sheet onPaper() {
      return VouchedSheet.of(table, head);
    }
  }

  /** The summary as a form. */
  static Sheet sheet(Desk desk, int year, Language language) {
    return told(desk, year, language).onPaper();
  }

  private static Told told(Desk desk, int year, Language language) {
    var assess = new AssessCycle(desk);
    var assessment = assess.look(year, Quarter.FOURTH);
    var known = desk.workbook().<List<Integer>>read(books -> books.cycles().years());
    var before =
        known.contains(year - 1)
            ? assess.look(year - 1, Quarter.FOURTH).cards()
            : List.<Scorecard>of();
    var years = new Years(assessment.dossier().cycle(), assessment.cards(), before);
    return new Told(YearSummary.of(years, language), assessment.head());
  }

  void run(Set<SheetFormat> formats, Delivery delivery) {
    for (var format : new TreeSet<>(formats)) {
      var parts = List.of(Words.in(language).say(BulletinWord.SUMMARY_NAME));
      var name = SheetName.ofPart(year, Quarter.FOURTH, parts, format.extension());
      delivery.put(name, format == SheetFormat.CSV ? told.table() : told.onPaper(), format);
    }
  }
}
