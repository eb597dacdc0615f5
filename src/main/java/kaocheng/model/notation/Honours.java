package kaocheng.model.notation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaocheng.model.Reported.Honour;
import kaocheng.model.Reported.Honoured;

/** Honours on a line: level, event, document and day; 无 where there are none. */
final class Honours {
  private static final String PARTING = ";|";
  private static final String NONE = "无";

  private Honours() {}

  static String write(Honoured honoured) {
    return honoured.honours().isEmpty()
        ? NONE
        : String.join("; ", honoured.honours().stream().map(Honours::write).toList());
  }

  private static String write(Honour honour) {
    return String.join(
        "|",
        Signs.guarded(honour.level(), PARTING),
        Signs.guarded(honour.event(), PARTING),
        Signs.guarded(honour.document(), PARTING),
        honour.day().toString());
  }

  static Optional<Honoured> read(String text) {
    var honours = new ArrayList<Honour>();
    if (text.strip().equals(NONE)) {
      return Optional.of(new Honoured(honours));
    }
    for (var piece : Signs.split(text, ';')) {
      var fields = Signs.split(piece, '|');
      var day = fields.size() == 4 ? day(fields.get(3)) : Optional.<LocalDate>empty();
      if (day.isEmpty() || fields.subList(0, 2).stream().anyMatch(String::isBlank)) {
        return Optional.empty();
      }
      honours.add(honour(fields, day.get()));
    }
    return Optional.of(new Honoured(honours));
  }

  private static Honour honour(List<String> fields, LocalDate day) {
    return new Honour(
        Signs.freed(fields.get(0)), Signs.freed(fields.get(1)), Signs.freed(fields.get(2)), day);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(Signs.plain(text)));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
