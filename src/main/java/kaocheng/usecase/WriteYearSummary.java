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
import kaocheng.model.signoff.Seal;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;
import org.jspecify.annotations.Nullable;

/** Writes the summary of a year beside the year before. */
final class WriteYearSummary {
  private final Desk desk;
  private final Language language;
  private final Assessment assessment;
  private final Sheet table;

  /** The summary of the year that an assessment is of, from the same basis. */
  WriteYearSummary(Desk desk, Assessment of, Language language) {
    this.desk = desk;
    this.language = language;
    requireWholeYear(of);
    var year = of.dossier().cycle().year();
    this.assessment = Basis.read(desk, of.from(), basis -> basis.assess(year, Quarter.FOURTH));
    this.table = table();
  }

  /** Refuses a seal of a quarter before the last, which holds no year. */
  static void requireWholeYear(Assessment assessment) {
    var seal = assessment.from();
    if (seal != null && seal.quarter() != Quarter.FOURTH) {
      throw Refused.because(
          Refusal.SEAL_WITHOUT_YEAR,
          seal.year(),
          seal.quarter().number(),
          TableWord.seal(seal.number()));
    }
  }

  /** The year before, where it is known; else why it is not. */
  private record Before(List<Scorecard> cards, BulletinWord absent, List<Message> notes) {
    static final Before NEVER = new Before(List.of(), BulletinWord.NO_LAST_YEAR, List.of());
    static final Before NOT_SEALED =
        new Before(List.of(), BulletinWord.LAST_YEAR_NOT_SEALED, List.of());
  }

  private Sheet table() {
    var before = before();
    var cycle = assessment.dossier().cycle();
    var years = new Years(cycle, assessment.cards(), before.cards(), before.absent());
    return VouchedSheet.noting(YearSummary.of(years, language), before.notes());
  }

  /** A seal holds its own year alone, so that the one before is told from the seal of that one. */
  private Before before() {
    var last = assessment.dossier().cycle().year() - 1;
    if (!Basis.read(desk, null, Basis::years).contains(last)) {
      return Before.NEVER;
    }
    if (assessment.from() == null) {
      var cards = new AssessCycle(desk).look(last, Quarter.FOURTH).cards();
      return new Before(cards, BulletinWord.NO_LAST_YEAR, List.of());
    }
    var sealed = new SealedPapers(desk);
    return sealed.seals(last, Quarter.FOURTH).isEmpty()
        ? Before.NOT_SEALED
        : before(sealed.latest(last, Quarter.FOURTH));
  }

  private static Before before(Assessment sealed) {
    return new Before(sealed.cards(), BulletinWord.NO_LAST_YEAR, notes(sealed.from()));
  }

  private static List<Message> notes(@Nullable Seal seal) {
    return seal == null
        ? List.of()
        : List.of(
            Message.of(
                TableWord.NOTE_LAST_YEAR_FROM_SEAL,
                seal.year(),
                TableWord.seal(seal.number()),
                seal.code()));
  }

  /** The summary as a form. */
  Sheet onPaper() {
    return VouchedSheet.of(table, assessment);
  }

  void run(Set<SheetFormat> formats, Delivery delivery) {
    var year = assessment.dossier().cycle().year();
    for (var format : new TreeSet<>(formats)) {
      var parts = List.of(Words.in(language).say(BulletinWord.SUMMARY_NAME));
      var name = SheetName.ofPart(year, Quarter.FOURTH, parts, format.extension());
      delivery.put(name, VouchedSheet.of(table, assessment, format), format);
    }
  }
}
