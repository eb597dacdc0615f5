package kaocheng.exchange.template;

import java.util.regex.Pattern;
import kaocheng.exchange.sheet.FinishedWorkbook;

/**
 * What the library cannot write: protection without a password, the text format that every program
 * knows by its number, and that figures kept as text are meant so.
 */
record LastTouch(String figures) implements FinishedWorkbook.Touch {
  private static final String FORM = "xl/worksheets/sheet1.xml";
  private static final String STYLES = "xl/styles.xml";
  private static final String NO_PASSWORD = " password=\"0\"";
  private static final String AFTER = "</headerFooter>";
  private static final Pattern TEXT =
      Pattern.compile("<numFmt numFmtId=\"([0-9]+)\" formatCode=\"@\"/>");
  private static final String BUILT_IN_TEXT = "numFmtId=\"49\"";

  @Override
  public String touched(String part, String text) {
    if (part.equals(STYLES)) {
      return withBuiltInText(text);
    }
    var open = text.replace(NO_PASSWORD, "");
    return part.equals(FORM) && !figures.isEmpty()
        ? open.replace(
            AFTER,
            AFTER
                + "<ignoredErrors><ignoredError sqref=\""
                + figures
                + "\" numberStoredAsText=\"1\"/></ignoredErrors>")
        : open;
  }

  private static String withBuiltInText(String styles) {
    var own = TEXT.matcher(styles);
    return own.find()
        ? styles
            .replace("<xf numFmtId=\"" + own.group(1) + "\"", "<xf " + BUILT_IN_TEXT)
            .replace("<numFmts count=\"1\">" + own.group() + "</numFmts>", "")
        : styles;
  }
}
