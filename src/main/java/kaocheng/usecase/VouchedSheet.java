package kaocheng.usecase;

import java.util.List;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;

/** A paper with the head of the trace below it, by which the workbook can be checked later. */
final class VouchedSheet {
  private VouchedSheet() {}

  static Sheet of(Sheet sheet, String head) {
    return head.isEmpty()
        ? sheet
        : sheet.noting(
            Words.in(sheet.heading().language()).say(TableWord.NOTE_HEAD, List.of(head)));
  }

  /** The same, and whether the quarter was sealed just so. */
  static Sheet of(Sheet sheet, Assessment assessment) {
    var vouched = of(sheet, assessment.head());
    var sealed = assessment.sealed();
    return sealed == null
        ? vouched
        : vouched.noting(Words.in(sheet.heading().language()).say(sealed));
  }
}
