package kaocheng.exchange.intake;

import java.time.LocalDate;
import kaocheng.model.Adjustment;
import kaocheng.model.Adjustment.Papers;

/** Reads rows of bonuses, deductions, exemptions and vetoes. */
final class AdjustmentReader implements RowReader<AdjustmentRow> {
  private final Slot year;
  private final Slot department;
  private final Slot number;
  private final ScopeCell scope;
  private final EffectCells effect;
  private final Slot event;
  private final Slot reason;
  private final Slot document;
  private final Slot proposer;
  private final Slot approver;
  private final DayCell day;

  AdjustmentReader(Header header) {
    year = header.slot(AdjustmentColumn.YEAR);
    department = header.slot(AdjustmentColumn.DEPARTMENT);
    number = header.slot(AdjustmentColumn.NUMBER);
    scope = new ScopeCell(header.slot(AdjustmentColumn.SCOPE));
    effect = new EffectCells(header);
    event = header.slot(AdjustmentColumn.EVENT);
    reason = header.slot(AdjustmentColumn.REASON);
    document = header.slot(AdjustmentColumn.DOCUMENT);
    proposer = header.slot(AdjustmentColumn.PROPOSER);
    approver = header.slot(AdjustmentColumn.APPROVER);
    day = new DayCell(header.slot(AdjustmentColumn.DAY));
  }

  @Override
  public Line<AdjustmentRow> read(Cells cells) {
    var inYear = cells.year(year);
    var about = scope.read(cells);
    var adjustment =
        new Adjustment(
            cells.code(department),
            cells.code(number),
            about,
            effect.read(cells, about),
            papers(cells),
            day.readRequired(cells).orElse(LocalDate.EPOCH),
            cells.source());
    cells.once(number, inYear, adjustment.department(), adjustment.number());
    return cells.line(() -> new AdjustmentRow(inYear, adjustment));
  }

  private Papers papers(Cells cells) {
    var papers =
        new Papers(
            cells.text(event, TextForm.REFERENCE),
            cells.text(reason, TextForm.REMARK),
            cells.required(document, TextForm.REFERENCE),
            cells.required(proposer, TextForm.LABEL),
            cells.required(approver, TextForm.LABEL));
    var same = Folded.name(papers.proposer()).equals(Folded.name(papers.approver()));
    if (same && !papers.approver().isEmpty()) {
      cells.report(
          approver, papers.approver(), Reason.APPROVED_BY_THE_PROPOSER, Advice.NAME_ANOTHER_PERSON);
    }
    return papers;
  }
}
