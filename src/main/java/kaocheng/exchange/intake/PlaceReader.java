package kaocheng.exchange.intake;

import kaocheng.model.Reported;

/** Reads rows of places in rankings. */
final class PlaceReader implements RowReader<PlaceRow> {
  private final Abouts abouts;
  private final Slot place;
  private final Slot field;
  private final Slot lastPlace;
  private final Slot lastField;
  private final Slot source;

  PlaceReader(Header header) {
    abouts = new Abouts(header);
    place = header.slot(PlaceColumn.PLACE);
    field = header.slot(PlaceColumn.FIELD);
    lastPlace = header.slot(PlaceColumn.LAST_PLACE);
    lastField = header.slot(PlaceColumn.LAST_FIELD);
    source = header.slot(PlaceColumn.SOURCE);
  }

  @Override
  public Line<PlaceRow> read(Cells cells) {
    var about = abouts.read(cells);
    if (cells.isBlank(place)) {
      cells.report(place, "", Reason.BLANK, Advice.FILL_IN);
    }
    var now =
        new Reported.Place(
            Amounts.rank(cells, place),
            Amounts.rank(cells, field),
            Amounts.rank(cells, lastPlace),
            Amounts.rank(cells, lastField));
    beyond(cells, place, now.place(), now.field());
    beyond(cells, lastPlace, now.last(), now.lastField());
    if (now.last() == 0 && now.lastField() > 0) {
      cells.report(lastPlace, "", Reason.LAST_PLACE_MISSING, Advice.FILL_IN);
    }
    var document = cells.text(source, TextForm.REFERENCE);
    cells.once(place, about.year(), about.quarter(), about.indicator());
    return cells.line(() -> new PlaceRow(about, now, document, Places.write(now)));
  }

  private static void beyond(Cells cells, Slot slot, int rank, int among) {
    if (among > 0 && rank > among) {
      cells.report(slot, cells.found(slot), Reason.PLACE_BEYOND_FIELD, Advice.CHECK_THE_PLACE);
    }
  }
}
