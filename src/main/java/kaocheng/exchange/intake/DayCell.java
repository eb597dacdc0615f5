package kaocheng.exchange.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of days; the last one is remembered. */
final class DayCell {
  private final Slot slot;
  private String lastText = "";
  private LocalDate lastDay = LocalDate.EPOCH;

  DayCell(Slot slot) {
    this.slot = slot;
  }

  /** The day; nothing where the cell is blank or in trouble. */
  Optional<LocalDate> read(Cells cells) {
    return understood(cells, cells.text(slot, TextForm.NAME));
  }

  Optional<LocalDate> readRequired(Cells cells) {
    return understood(cells, cells.required(slot, TextForm.NAME));
  }

  @Nullable LocalDate readOrNull(Cells cells) {
    return read(cells).orElse(null);
  }

  boolean isBlank(Cells cells) {
    return cells.isBlank(slot);
  }

  Slot slot() {
    return slot;
  }

  private Optional<LocalDate> understood(Cells cells, String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.equals(lastText)) {
      var day = Days.read(text);
      if (day.isEmpty()) {
        cells.report(slot, text, Reason.NOT_A_DAY, Advice.WRITE_A_DAY);
        return day;
      }
      lastText = text;
      lastDay = day.get();
    }
    return Optional.of(lastDay);
  }
}
