package kaocheng.exchange.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kaocheng.model.Department;
import kaocheng.model.Quarter;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;

/**
 * Names files after what they hold, so that they sort by year, quarter and department and every
 * system takes them; signs that a system keeps for itself become their full-width twins.
 */
public final class SheetName {
  private static final int LONGEST_PART = 60;
  private static final char TO_FULL_WIDTH = '\uFEE0';
  private static final String KEPT_BY_SYSTEMS = "<>:\"/\\|?*";
  private static final Set<String> DEVICES =
      Set.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$");

  private SheetName() {}

  /** For example {@code 2021-Q4-D01-示例市政府办公室-考核评分表.xlsx}. */
  public static String of(Scorecard card, Key paper, SheetFormat format, Language language) {
    Department department = card.department();
    return period(card.cycle().year(), card.quarter())
        + part(department.code())
        + "-"
        + part(department.name())
        + "-"
        + Words.in(language).say(paper)
        + "."
        + format.extension();
  }

  /** For example {@code 2021-Q4-综合部门序列-排名表.csv}; the card is any of the group. */
  public static String ofRanking(Scorecard card, SheetFormat format, Language language) {
    return period(card.cycle().year(), card.quarter())
        + part(card.department().group())
        + "-"
        + Words.in(language).say(TableWord.RANKING)
        + "."
        + format.extension();
  }

  /** For example {@code 2021-Q2-D01-示例市政府办公室-填报表.xlsx}. */
  public static String ofTemplate(
      int year, Quarter quarter, Department department, Language language) {
    return period(year, quarter)
        + part(department.code())
        + "-"
        + part(department.name())
        + "-"
        + Words.in(language).say(TableWord.TEMPLATE)
        + "."
        + SheetFormat.XLSX.extension();
  }

  /** For example {@code 2021-Q2-季度通报-综合部门序列排名.csv}. */
  public static String ofPart(int year, Quarter quarter, List<String> parts, String extension) {
    return period(year, quarter)
        + parts.stream().map(SheetName::part).collect(Collectors.joining("-"))
        + "."
        + extension;
  }

  private static String period(int year, Quarter quarter) {
    return year + "-Q" + quarter.number() + "-";
  }

  private static String part(String text) {
    return safe(text.length() > LONGEST_PART ? shortened(text) : text);
  }

  private static String shortened(String text) {
    var end = Character.isHighSurrogate(text.charAt(LONGEST_PART - 1)) ? 1 : 0;
    return text.substring(0, LONGEST_PART - end);
  }

  /** The text as a file name, or part of one, that every system takes. */
  public static String safe(String text) {
    var name = new StringBuilder();
    text.codePoints()
        .filter(
            point -> !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT)
        .map(point -> KEPT_BY_SYSTEMS.indexOf(point) >= 0 ? point + TO_FULL_WIDTH : point)
        .forEach(name::appendCodePoint);
    var trimmed = withoutEnd(name.toString().strip());
    return trimmed.isEmpty() || isDevice(trimmed) ? "_" + trimmed : trimmed;
  }

  private static String withoutEnd(String name) {
    var end = name.length();
    while (end > 0
        && (name.charAt(end - 1) == '.' || Character.isWhitespace(name.charAt(end - 1)))) {
      end--;
    }
    return name.substring(0, end);
  }

  private static boolean isDevice(String name) {
    var dot = name.indexOf('.');
    var stem = (dot < 0 ? name : name.substring(0, dot)).strip().toUpperCase(Locale.ROOT);
    return DEVICES.contains(stem) || stem.matches("(COM|LPT)[0-9¹²³]");
  }
}
