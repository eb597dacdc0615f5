package kaocheng.usecase;

import java.util.List;
import kaocheng.exchange.sheet.AssessmentSheet;
import kaocheng.exchange.sheet.PaperPage;
import kaocheng.exchange.sheet.RankingTable;
import kaocheng.exchange.sheet.References;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.model.text.Language;

/** Lays sheets out page by page, as they would be written and printed. */
public final class PreviewSheets {
  private final Assessment assessment;
  private final Language language;
  private final References references;

  public PreviewSheets(Assessment assessment, Language language) {
    this.assessment = assessment;
    this.language = language;
    this.references = References.of(assessment.dossier());
  }

  /** The assessment sheet of a department by its code. */
  public List<SheetPage> ofDepartment(String code) {
    return pages(AssessmentSheet.of(assessment.card(code), references, language));
  }

  /** The ranking table of a group. */
  public List<SheetPage> ofGroup(String group) {
    var cards =
        assessment.cards().stream()
            .filter(card -> card.department().group().equals(group))
            .toList();
    return pages(RankingTable.of(cards, language));
  }

  private static List<SheetPage> pages(Sheet sheet) {
    return PaperPage.of(sheet).stream().map(SheetPage::of).toList();
  }
}
