package kaocheng.usecase;

import java.util.List;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.model.text.Message;
import kaocheng.wording.Words;

/**
 * A paper with what vouches for it below: the head of the trace, by which the workbook can be
 * checked later, and how it stands to the seal of the quarter.
 */
final class VouchedSheet {
  private VouchedSheet() {}

  static Sheet of(Sheet sheet, Assessment assessment) {
    return noting(sheet, assessment.vouching());
  }

  /** A table to be summed has no use for the head, but is to say that it is not as sealed. */
  static Sheet of(Sheet sheet, Assessment assessment, SheetFormat format) {
    if (format != SheetFormat.CSV) {
      return of(sheet, assessment);
    }
    var sealed = assessment.sealed();
    return sealed == null ? sheet : noting(sheet, List.of(sealed));
  }

  static Sheet noting(Sheet sheet, List<Message> notes) {
    var words = Words.in(sheet.heading().language());
    var noted = sheet;
    for (var note : notes) {
      noted = noted.noting(words.say(note));
    }
    return noted;
  }
}
