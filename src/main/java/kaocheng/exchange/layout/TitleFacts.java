package kaocheng.exchange.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.Folded;
import kaocheng.exchange.intake.MeasurementColumn;

/** What a title, a sheet's name or a file's name says of the whole table. */
final class TitleFacts {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)\\s*年?");
  private static final Pattern DEPARTMENT =
      Pattern.compile("(?:填报单位|报送单位|责任单位|被考核单位|考核单位|单位名称|单位|部门)\\s*[:：]\\s*([^\\s:：，,；;]+)");

  private static final Pattern OFFICE =
      Pattern.compile(".*(局|委|办|厅|院|部|会|中心|政府|办公室|委员会|法院|银行|公司|集团)([(（].*)?$");

  private final Map<Column, Arrangement.Given> found = new LinkedHashMap<>();

  /** Looks at texts from the nearest to the table to the farthest; the nearest counts. */
  static List<Arrangement.Given> in(List<String> texts) {
    var facts = new TitleFacts();
    texts.forEach(facts::look);
    return List.copyOf(facts.found.values());
  }

  private void look(String text) {
    var year = YEAR.matcher(Folded.name(text));
    if (year.find()) {
      var first = year.group(1);
      var isOnlyOne = true;
      while (year.find()) {
        isOnlyOne &= year.group(1).equals(first);
      }
      if (isOnlyOne) {
        add(MeasurementColumn.YEAR, first, text);
      }
    }
    QuarterWords.in(text)
        .ifPresent(
            quarter ->
                add(MeasurementColumn.QUARTER, Integer.toString(quarter.quarter().number()), text));
    var department = DEPARTMENT.matcher(text);
    if (department.find() && isOffice(department.group(1))) {
      add(MeasurementColumn.DEPARTMENT_NAME, department.group(1), text);
    }
  }

  private void add(Column column, String text, String foundIn) {
    found.putIfAbsent(column, new Arrangement.Given(column, text, Confidence.LIKELY, foundIn));
  }

  /** Whether a text is called as offices are, and not a unit of measure. */
  static boolean isOffice(String text) {
    return OFFICE.matcher(text).matches();
  }
}
