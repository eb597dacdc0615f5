package kaocheng.model.notation;

import kaocheng.model.figure.Unit;
import kaocheng.model.figure.Unit.Kind;

/**
 * Units on a line: a sign for the kind, and the symbol in quotes where the kind has no fixed one.
 */
final class UnitNotation {
  private static final Codes<Kind> SIGNS =
      Codes.of(Kind.class, kind -> Character.toString(sign(kind)));

  private UnitNotation() {}

  private static char sign(Kind kind) {
    return switch (kind) {
      case PLAIN -> 'n';
      case COUNTED -> 'c';
      case PERCENT -> '%';
      case PERCENT_POINT -> 'x';
      case POINTS -> 'p';
      case DATE -> 'd';
      case PLACE -> 'l';
      case PLACES -> 's';
      case MONTHS -> 'm';
      case VERDICT -> 'v';
      case GRADE -> 'g';
    };
  }

  private static String usualSymbol(Kind kind) {
    return kind == Kind.PERCENT ? Unit.PERCENT.symbol() : "";
  }

  static void write(StringBuilder line, Unit unit) {
    line.append(sign(unit.kind()));
    if (!unit.symbol().equals(usualSymbol(unit.kind()))) {
      Quoted.write(line, unit.symbol());
    }
  }

  static Unit read(Cursor cursor) {
    var kind = SIGNS.meant(Character.toString(cursor.next()));
    return new Unit(kind, cursor.sees(Quoted.QUOTE) ? cursor.quoted() : usualSymbol(kind));
  }
}
