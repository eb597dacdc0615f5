package kaocheng.exchange.spreadsheet;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kaocheng.exchange.table.Blanks;
import kaocheng.exchange.table.TableRows;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;

/**
 * The rows of a sheet, one at a time; a row in which nobody wrote anything is passed over, even
 * where a merged area reaches into it.
 */
final class SheetRows implements TableRows {
  private static final long MOST_FILLED = 20_000_000;

  private final SheetTable.Place place;
  private final Areas.Filling filling;
  private final RawRows raw;
  private boolean verified;

  private SheetRows(SheetTable.Place place, Areas.Filling filling, RawRows raw) {
    this.place = place;
    this.filling = filling;
    this.raw = raw;
  }

  static SheetRows of(SheetTable.Place place, Areas.Filling filling, Supplier<RawRows> source) {
    try {
      return new SheetRows(place, filling, source.get());
    } catch (Refused refused) {
      throw place.file().reason(refused);
    }
  }

  @Override
  public boolean next() {
    return attempt(this::advance);
  }

  private boolean advance() {
    while (raw.next()) {
      var blank = raw.cells().isBlank();
      if (!blank) {
        filling.fill(raw.row(), raw.cells());
        if (filling.filled() > MOST_FILLED) {
          throw place.file().refused(SpreadsheetProblem.TOO_MUCH, place.sheet());
        }
        return true;
      }
    }
    if (!verified) {
      verified = true;
      place.file().requireUnchanged();
    }
    return false;
  }

  private boolean attempt(BooleanSupplier reading) {
    try {
      return reading.getAsBoolean();
    } catch (Refused refused) {
      throw place.file().reason(refused);
    }
  }

  @Override
  public long line() {
    return raw.row();
  }

  @Override
  public int size() {
    return fault().isPresent() ? 0 : raw.cells().size();
  }

  @Override
  public boolean isBlank(int cell) {
    return Blanks.isBlank(raw.cells().text(cell));
  }

  @Override
  public String text(int cell, String expected) {
    var text = Blanks.without(raw.cells().text(cell));
    return text.equals(expected) ? expected : text;
  }

  @Override
  public Optional<Message> fault() {
    return raw.cells().fault();
  }

  @Override
  public String excerpt() {
    return raw.cells().excerpt();
  }

  @Override
  public long position() {
    return verified ? place.file().size() : place.file().size() * raw.read() / 1000;
  }

  @Override
  public void close() {
    raw.close();
  }
}
