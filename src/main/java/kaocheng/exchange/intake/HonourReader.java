package kaocheng.exchange.intake;

import java.time.LocalDate;
import kaocheng.model.Reported.Honour;

/** Reads rows of honours. */
final class HonourReader implements RowReader<HonourRow> {
  private final Abouts abouts;
  private final Slot level;
  private final Slot event;
  private final Slot document;
  private final DayCell day;

  HonourReader(Header header) {
    abouts = new Abouts(header);
    level = header.slot(HonourColumn.LEVEL);
    event = header.slot(HonourColumn.EVENT);
    document = header.slot(HonourColumn.DOCUMENT);
    day = new DayCell(header.slot(HonourColumn.DAY));
  }

  @Override
  public Line<HonourRow> read(Cells cells) {
    var about = abouts.read(cells);
    var honour =
        new Honour(
            cells.required(level, TextForm.LABEL),
            cells.required(event, TextForm.NAME),
            cells.required(document, TextForm.LABEL),
            day.readRequired(cells).orElse(LocalDate.EPOCH));
    cells.once(event, about.year(), about.quarter(), about.indicator(), honour);
    return cells.line(() -> new HonourRow(about, honour));
  }
}
