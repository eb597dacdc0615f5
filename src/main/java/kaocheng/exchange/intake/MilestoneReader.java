package kaocheng.exchange.intake;

import kaocheng.model.Reported;

/** Reads rows of milestones. */
final class MilestoneReader implements RowReader<MilestoneRow> {
  private final Abouts abouts;
  private final DayCell due;
  private final Slot done;
  private final DayCell superior;
  private final Slot evidence;

  MilestoneReader(Header header) {
    abouts = new Abouts(header);
    due = new DayCell(header.slot(MilestoneColumn.DUE));
    done = header.slot(MilestoneColumn.DONE);
    superior = new DayCell(header.slot(MilestoneColumn.SUPERIOR_DUE));
    evidence = header.slot(MilestoneColumn.EVIDENCE);
  }

  @Override
  public Line<MilestoneRow> read(Cells cells) {
    var about = abouts.read(cells);
    var days = new MilestoneRow.Days(due.read(cells), superior.read(cells));
    var text = cells.required(done, TextForm.NAME);
    var reported = text.isEmpty() ? new Reported.NotDone() : done(cells, text);
    var papers = cells.text(evidence, TextForm.REMARK);
    var source = cells.source();
    cells.once(done, about.year(), about.quarter(), about.indicator());
    return cells.line(() -> new MilestoneRow(about, days, reported, text, papers, source));
  }

  private Reported done(Cells cells, String text) {
    if (Vocabulary.NOT_DONE.meaning(text).isPresent()) {
      return new Reported.NotDone();
    }
    var day = Days.read(text);
    if (day.isEmpty()) {
      cells.report(done, text, Reason.NOT_A_MILESTONE, Advice.WRITE_A_DAY_OR_NOT_DONE);
      return new Reported.NotDone();
    }
    return new Reported.Done(day.get());
  }
}
