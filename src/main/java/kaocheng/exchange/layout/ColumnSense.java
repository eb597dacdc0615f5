package kaocheng.exchange.layout;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kaocheng.exchange.intake.MeasurementColumn;

/** What a column's heading and cells together say of it. */
final class ColumnSense {
  private static final Pattern NUMBERED = Pattern.compile("\\d+([.．-]\\d+)+");
  private static final Pattern FIGURE =
      Pattern.compile(
          "[约近逾超(（+\\-−△]?\\s*[0-9０-９].{0,19}"
              + "|[约近逾超]?[一二三四五六七八九十百千万亿两零〇]{1,9}\\p{IsHan}{0,3}"
              + "|[—/无-]|N/A|[优良中差好一般较]{1,3}");

  private ColumnSense() {}

  /** What a column means, and how sure that is. */
  record Sense(Meaning meaning, Confidence confidence) {
    static final Sense NONE = new Sense(Meaning.IGNORED, Confidence.SURE);
  }

  static Sense of(String heading, List<String> cells) {
    var quarter = QuarterWords.in(heading);
    if (quarter.isPresent() && !HeadingWords.plain(heading).equals("季度")) {
      return ofQuarter(quarter.get(), cells);
    }
    return switch (HeadingWords.plain(heading)) {
      case "单位" -> offices(cells);
      case "编号", "序号", "目标编号" -> numbers(heading, cells);
      default ->
          HeadingWords.meaning(heading)
              .map(
                  meant ->
                      weighed(new Sense(Meaning.of(meant.column()), meant.confidence()), cells))
              .orElse(Sense.NONE);
    };
  }

  /** A column of one quarter holds what was achieved in it, or what belongs to that. */
  private static Sense ofQuarter(QuarterWords.Found found, List<String> cells) {
    if (found.rest().isBlank()) {
      return weighed(
          new Sense(Meaning.of(MeasurementColumn.VALUE, found.quarter()), Confidence.LIKELY),
          cells);
    }
    return HeadingWords.meaning(found.rest())
        .filter(meant -> MeasurementColumn.OF_A_QUARTER.contains(meant.column()))
        .map(
            meant ->
                weighed(
                    new Sense(Meaning.of(meant.column(), found.quarter()), meant.confidence()),
                    cells))
        .orElse(Sense.NONE);
  }

  private static Sense offices(List<String> cells) {
    return isMostly(cells, TitleFacts::isOffice)
        ? new Sense(Meaning.of(MeasurementColumn.DEPARTMENT_NAME), Confidence.LIKELY)
        : Sense.NONE;
  }

  private static Sense numbers(String heading, List<String> cells) {
    if (isMostly(cells, cell -> NUMBERED.matcher(cell).matches())) {
      return new Sense(Meaning.of(MeasurementColumn.INDICATOR), Confidence.LIKELY);
    }
    return heading.contains("序号")
        ? Sense.NONE
        : new Sense(Meaning.of(MeasurementColumn.INDICATOR), Confidence.GUESS);
  }

  /** Running text under a usual word for a figure makes it doubtful, figures make it likely. */
  private static Sense weighed(Sense sense, List<String> cells) {
    if (!sense.meaning().is(MeasurementColumn.VALUE)
        || sense.confidence() == Confidence.SURE
        || cells.isEmpty()) {
      return sense;
    }
    var likely = isMostly(cells, cell -> FIGURE.matcher(cell).matches());
    return new Sense(sense.meaning(), likely ? Confidence.LIKELY : Confidence.GUESS);
  }

  private static boolean isMostly(List<String> cells, Predicate<String> such) {
    return !cells.isEmpty() && 5 * cells.stream().filter(such).count() >= 4L * cells.size();
  }

  /** A heading of several rows, each of which says something more. */
  static String joined(List<String> parts) {
    return parts.stream()
        .filter(part -> !part.isBlank())
        .distinct()
        .reduce((upper, lower) -> upper + " " + lower)
        .orElse("");
  }
}
