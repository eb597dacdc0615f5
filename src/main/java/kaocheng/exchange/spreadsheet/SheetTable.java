package kaocheng.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kaocheng.exchange.table.Table;
import kaocheng.exchange.table.TableRows;
import kaocheng.model.text.Message;

/** A sheet of a spreadsheet file that has been read once from its first row to its last. */
final class SheetTable implements Table {
  private final Place place;
  private final Areas areas;
  private final List<Message> notices;
  private final Supplier<RawRows> source;

  /** Which sheet of which file, in which format. */
  record Place(SentBytes file, String sheet, String coding) {}

  private SheetTable(Place place, Areas areas, List<Message> notices, Supplier<RawRows> source) {
    this.place = place;
    this.areas = areas;
    this.notices = List.copyOf(notices);
    this.source = source;
  }

  /** The table of a sheet, if it holds anything. */
  static Optional<Table> of(
      Place place, Findings findings, List<String> hidden, Supplier<RawRows> source) {
    if (!findings.isAnything()) {
      return Optional.empty();
    }
    var areas = Areas.of(findings.areas());
    if (areas.overlap()) {
      throw place.file().refused(SpreadsheetProblem.OVERLAPPING_AREAS, place.sheet());
    }
    var notices = new ArrayList<>(findings.notices());
    notices.addAll(Findings.hiddenSheets(hidden));
    return Optional.of(new SheetTable(place, areas, notices, source));
  }

  @Override
  public String file() {
    return place.file().name();
  }

  @Override
  public String sheet() {
    return place.sheet();
  }

  @Override
  public String sha256() {
    return place.file().sha256();
  }

  @Override
  public long size() {
    return place.file().size();
  }

  @Override
  public String coding() {
    return place.coding();
  }

  @Override
  public List<Message> notices() {
    return notices;
  }

  @Override
  public TableRows rows() {
    return SheetRows.of(place, areas.filling(), source);
  }
}
