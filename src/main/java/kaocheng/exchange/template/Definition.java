package kaocheng.exchange.template;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.FilledForms;
import kaocheng.exchange.intake.IndicatorColumn;
import kaocheng.exchange.table.Blanks;
import kaocheng.model.Indicator;

/**
 * What a template was made from: an indicator's number and name, its unit, whether it is reported
 * for the quarter or the year so far, and its rules as sentences.
 */
public record Definition(
    String number, String name, String unit, String entry, String target, String method) {
  private static final int TEXTS = 6;

  /** The definition as it stands, in the words of a file whatever the language of the form. */
  public static Definition of(Indicator indicator) {
    var form = FilledForms.of(0, indicator);
    return new Definition(
        text(form, IndicatorColumn.INDICATOR),
        text(form, IndicatorColumn.NAME),
        text(form, IndicatorColumn.UNIT),
        text(form, IndicatorColumn.ENTRY),
        text(form, IndicatorColumn.TARGET),
        text(form, IndicatorColumn.METHOD));
  }

  /** The definitions of a department's indicators, in the order of their numbers. */
  public static List<Definition> all(List<Indicator> indicators) {
    return indicators.stream()
        .map(Definition::of)
        .sorted(Comparator.comparing(Definition::number))
        .toList();
  }

  private static String text(Map<Column, String> form, Column column) {
    return Blanks.without(form.getOrDefault(column, ""));
  }

  /** The definition that the texts make; what is not there is empty. */
  static Definition of(List<String> texts) {
    return new Definition(
        at(texts, 0), at(texts, 1), at(texts, 2), at(texts, 3), at(texts, 4), at(texts, 5));
  }

  private static String at(List<String> texts, int place) {
    return place < Math.min(texts.size(), TEXTS) ? Blanks.without(texts.get(place)) : "";
  }

  List<String> texts() {
    return List.of(number, name, unit, entry, target, method);
  }
}
