package kaocheng.exchange.print;

import com.ibm.icu.text.Normalizer2;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A text as the shipped font can show it: what cannot be seen is left out, a character the font
 * lacks becomes its plain twin or the sign 〓, and is told.
 */
public record Legible(String text, SortedSet<Integer> missing) {
  private static final String SIGN = "〓";
  private static final Normalizer2 PLAIN = Normalizer2.getNFKCInstance();

  private static final SortedSet<Integer> NONE = Collections.emptySortedSet();

  public static Legible of(String text) {
    var letters = Face.REGULAR.letters();
    if (text.codePoints().allMatch(point -> isUsual(letters, point))) {
      return new Legible(text, NONE);
    }
    var legible = new StringBuilder(text.length());
    var missing = new TreeSet<Integer>();
    text.codePoints().forEach(point -> add(legible, point, missing));
    return new Legible(legible.toString(), missing);
  }

  private static boolean isUsual(Letters letters, int point) {
    return point >= ' '
        && letters.glyph(point) != 0
        && Character.getType(point) != Character.FORMAT
        && !isBlank(point)
        && !isUnseen(point);
  }

  private static void add(StringBuilder legible, int point, SortedSet<Integer> missing) {
    if (isBlank(point)) {
      legible.append(' ');
    } else if (Face.REGULAR.has(point) && Character.getType(point) != Character.FORMAT) {
      legible.appendCodePoint(point);
    } else if (!isUnseen(point)) {
      var twin = PLAIN.normalize(Character.toString(point));
      if (twin.codePoints().allMatch(Face.REGULAR::has)) {
        legible.append(twin);
      } else {
        missing.add(point);
        legible.append(SIGN);
      }
    }
  }

  private static boolean isBlank(int point) {
    return Character.isISOControl(point) || point == 0x2028 || point == 0x2029;
  }

  /** Such as marks of direction and signs that choose the form of the one before. */
  private static boolean isUnseen(int point) {
    return Character.getType(point) == Character.FORMAT
        || (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0xE0100 && point <= 0xE01EF);
  }
}
