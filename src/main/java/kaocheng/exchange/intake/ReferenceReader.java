package kaocheng.exchange.intake;

import kaocheng.model.Quarter;

/** Reads rows of figures set by others. */
final class ReferenceReader implements RowReader<ReferenceRow> {
  private final Subject subject;
  private final Slot name;
  private final Choice<Quarter> quarter;
  private final Slot value;
  private final Slot source;

  ReferenceReader(Header header) {
    subject = new Subject(header);
    name = header.slot(ReferenceColumn.NAME);
    quarter = Abouts.quarters(header.slot(ReferenceColumn.QUARTER));
    value = header.slot(ReferenceColumn.VALUE);
    source = header.slot(ReferenceColumn.SOURCE);
  }

  @Override
  public Line<ReferenceRow> read(Cells cells) {
    var year = subject.year(cells);
    var key = subject.key(cells);
    var called = cells.required(name, TextForm.LABEL);
    var from = quarter.read(cells);
    var text = cells.required(value, TextForm.NAME);
    var origin = cells.source(cells.text(source, TextForm.REFERENCE));
    cells.once(name, year, key, called, from);
    return cells.line(() -> new ReferenceRow(year, key, called, from, text, origin));
  }
}
