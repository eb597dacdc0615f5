package kaocheng.usecase;

import java.util.List;
import kaocheng.exchange.bulletin.Bulletin;
import kaocheng.exchange.bulletin.BulletinPdf;
import kaocheng.exchange.sheet.PdfWriter;
import kaocheng.exchange.sheet.RankingTable;
import kaocheng.exchange.sheet.ReminderSheet;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.model.Department;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Language;

/** Lays sheets out page by page, as they would be written and printed. */
public final class PreviewSheets {
  private final Assessment assessment;
  private final Language language;
  private final PaperSources sources;

  public PreviewSheets(Assessment assessment, Language language) {
    this.assessment = assessment;
    this.language = language;
    this.sources = PaperSources.of(assessment.dossier());
  }

  /** A paper of a department by its code; no pages where it gets none of this kind. */
  public List<SheetPage> ofDepartment(PaperKind kind, String code) {
    return kind.of(assessment.card(code), sources, language)
        .map(sheet -> pages(VouchedSheet.of(sheet, assessment)))
        .orElseGet(List::of);
  }

  /** The departments that get a paper of this kind. */
  public List<Department> given(PaperKind kind) {
    return assessment.cards().stream()
        .filter(card -> kind != PaperKind.REMINDER || ReminderSheet.isNeeded(card))
        .map(Scorecard::department)
        .toList();
  }

  /** The ranking table of a group. */
  public List<SheetPage> ofGroup(String group) {
    var cards =
        assessment.cards().stream()
            .filter(card -> card.department().group().equals(group))
            .toList();
    return pages(VouchedSheet.of(RankingTable.of(cards, language), assessment));
  }

  /** A paper of the city, told from the same basis. */
  public List<SheetPage> ofCity(PaperKind kind, Desk desk) {
    return switch (kind) {
      case BULLETIN -> bulletin(ReviewYear.around(assessment, desk));
      case SUMMARY -> pages(new WriteYearSummary(desk, assessment, language).onPaper());
      case ASSESSMENT, ANNEX, FEEDBACK, APPEAL, REMINDER, RANKING -> List.of();
    };
  }

  private List<SheetPage> bulletin(YearReview review) {
    var bulletin = Bulletin.of(Editions.of(review, assessment.quarter(), language));
    return PagesInSight.of(pages -> BulletinPdf.draw(bulletin, pages));
  }

  private static List<SheetPage> pages(Sheet sheet) {
    return PagesInSight.of(pages -> PdfWriter.draw(sheet, pages));
  }
}
