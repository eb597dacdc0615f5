package kaocheng.exchange.intake;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as it is compared with others: in simplified characters, without spaces, signs and
 * differences of width or case.
 */
public record FoldedName(String text) {
  private static final Pattern OF_A_CITY = Pattern.compile("([\\p{IsHan}]{2,7}?)市(.+)");
  private static final String CITY = "市";

  /** Made when the first name is met, for most files hold codes only. */
  private static final class Script {
    static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
  }

  public static FoldedName of(String name) {
    var plain = new StringBuilder();
    Folded.name(name)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    var isHan = plain.codePoints().anyMatch(Character::isIdeographic);
    var simplified = isHan ? Script.SIMPLIFIED.transliterate(plain.toString()) : plain.toString();
    return new FoldedName(simplified.toLowerCase(Locale.ROOT));
  }

  /** Whether two departments' names differ in nothing but the city that they name, or leave out. */
  public boolean isSameOffice(FoldedName other) {
    if (text.equals(other.text)) {
      return !text.isEmpty();
    }
    var mine = city();
    var theirs = other.city();
    var ofOneCity = mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
    return ofOneCity && forms().stream().anyMatch(other.forms()::contains);
  }

  /** The name of an office without the city that is in front of it. */
  public FoldedName withoutCity() {
    return new FoldedName(forms().stream().reduce(text, (before, last) -> last));
  }

  private String city() {
    var matcher = OF_A_CITY.matcher(text);
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** The name in full, and without the city in front. */
  public Set<String> forms() {
    var forms = new LinkedHashSet<String>();
    forms.add(text);
    var matcher = OF_A_CITY.matcher(text);
    if (matcher.matches()) {
      forms.add(CITY + matcher.group(2));
      forms.add(matcher.group(2));
    }
    if (text.startsWith(CITY) && text.length() > 1) {
      forms.add(text.substring(1));
    }
    return forms;
  }

  /** How many characters have to be changed, added or left out to make one name the other. */
  public int distance(FoldedName other) {
    var row = new int[other.text.length() + 1];
    for (var j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (var i = 1; i <= text.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j < row.length; j++) {
        var above = row[j];
        var changed = diagonal + (text.charAt(i - 1) == other.text.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[other.text.length()];
  }
}
