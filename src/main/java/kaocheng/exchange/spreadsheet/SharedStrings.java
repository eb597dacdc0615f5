package kaocheng.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that the cells of a workbook refer to by number. */
final class SharedStrings {
  /** What the texts may weigh in memory. */
  private static final long MOST_BYTES = 96L << 20;

  private static final int BYTES_OF_ONE = 56;

  private final List<String> texts = new ArrayList<>();
  private long bytes;

  static SharedStrings read(XmlPart xml) {
    var strings = new SharedStrings();
    if (!xml.root().equals("sst")) {
      throw xml.damaged();
    }
    var text = new StringBuilder();
    while (xml.child()) {
      if (xml.name().equals("si")) {
        text.setLength(0);
        RichText.read(xml, text);
        if (!strings.add(RichText.unescaped(text.toString()))) {
          throw xml.refusedAs(SpreadsheetProblem.TOO_MUCH);
        }
      } else {
        xml.skip();
      }
    }
    xml.finish();
    return strings;
  }

  /** Adds a text; false where there is no more room. */
  boolean add(String text) {
    texts.add(text);
    bytes += BYTES_OF_ONE + 2L * text.length();
    return bytes <= MOST_BYTES;
  }

  Optional<String> text(int number) {
    return number >= 0 && number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
  }
}
