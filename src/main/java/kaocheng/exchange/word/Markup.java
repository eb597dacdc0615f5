package kaocheng.exchange.word;

import java.util.List;
import kaocheng.exchange.word.Contents.Box;
import kaocheng.exchange.word.Contents.Paragraphs;
import kaocheng.exchange.word.Contents.Role;
import kaocheng.exchange.word.Contents.Table;
import kaocheng.exchange.word.Contents.Weight;

/** Writes words, paragraphs and tables in the markup of Word, where a template has a tag. */
record Markup(Hole hole, StringBuilder out) {
  static final String NO_SPACING =
      "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>";
  static final String NO_INDENT =
      "<w:ind w:leftChars=\"0\" w:left=\"0\" w:firstLineChars=\"0\" w:firstLine=\"0\"/>";
  private static final String LINES =
      "<w:tblBorders>"
          + List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
              .map(
                  "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"::formatted)
              .reduce("", String::concat)
          + "</w:tblBorders>";
  static final int PADDING = 40;
  private static final int GAP = 60;
  private static final int SEAL = 2552;
  private static final int SMALLEST = 10;

  /** Words among others: the run of the tag goes on behind them. */
  void words(String text) {
    for (var i = 0; i < text.length(); i++) {
      var sign = text.charAt(i);
      var end = next(text, i);
      switch (sign) {
        case Contents.PAGE_NUMBER -> field("PAGE");
        case Contents.PAGE_COUNT -> field("NUMPAGES");
        default -> {
          letters(text.substring(i, end));
          i = end - 1;
        }
      }
    }
  }

  private static int next(String text, int from) {
    var end = from;
    while (end < text.length()
        && text.charAt(end) != Contents.PAGE_NUMBER
        && text.charAt(end) != Contents.PAGE_COUNT) {
      end++;
    }
    return end;
  }

  /** A number that Word counts, in runs of its own. */
  private void field(String name) {
    out.append("</w:r>");
    for (var step : List.of("begin", "", "separate", "1", "end")) {
      out.append("<w:r>").append(hole.letters().properties());
      switch (step) {
        case "" ->
            out.append("<w:instrText xml:space=\"preserve\"> ")
                .append(name)
                .append(" </w:instrText>");
        case "1" -> out.append("<w:t>1</w:t>");
        default -> out.append("<w:fldChar w:fldCharType=\"").append(step).append("\"/>");
      }
      out.append("</w:r>");
    }
    out.append("<w:r>").append(hole.letters().properties());
  }

  void letters(String text) {
    var from = 0;
    for (var i = 0; i <= text.length(); i++) {
      var sign = i < text.length() ? text.charAt(i) : '\0';
      if (i == text.length() || "\n\r\t\u000B\u2028\u2029".indexOf(sign) >= 0) {
        if (i > from) {
          out.append("<w:t xml:space=\"preserve\">");
          Xml.escape(text.substring(from, i), out);
          out.append("</w:t>");
        }
        if (sign == '\t') {
          out.append("<w:tab/>");
        } else if (i < text.length() && !(sign == '\n' && i > 0 && text.charAt(i - 1) == '\r')) {
          out.append("<w:br/>");
        }
        from = i + 1;
      }
    }
  }

  /** Notes, which stay with the boxes for names and seals where these follow. */
  void paragraphs(Paragraphs paragraphs, Role role) {
    for (var text : paragraphs.texts()) {
      var whole = hole.setting().form().whole();
      out.append("<w:p><w:pPr>");
      out.append(role == Role.KEPT_WITH_NEXT ? keptWithNext(whole) : whole);
      out.append("</w:pPr><w:r>").append(hole.letters().properties());
      letters(text);
      out.append("</w:r></w:p>");
    }
  }

  /** The schema wants this behind the style. */
  private static String keptWithNext(String paragraph) {
    var end = paragraph.startsWith("<w:pStyle") ? paragraph.indexOf("/>") + 2 : 0;
    return paragraph.substring(0, end) + "<w:keepNext/>" + paragraph.substring(end);
  }

  /** A table and a gap behind it, without which Word would take two tables for one. */
  void table(Table table) {
    var widths = widths(table);
    var size = size(table);
    if (table.lines().getFirst().role() == Role.SIGNED) {
      gap("");
    }
    out.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(hole.setting().room().width());
    out.append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>").append(LINES);
    out.append("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"").append(PADDING);
    out.append("\" w:type=\"dxa\"/><w:right w:w=\"").append(PADDING);
    out.append("\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
    widths.forEach(width -> out.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
    out.append("</w:tblGrid>");
    for (var line : table.lines()) {
      row(line, widths, size);
    }
    out.append("</w:tbl>");
    gap("");
  }

  /** Begins a page where the template does so with the tag. */
  void start() {
    if (!hole.setting().form().pageStart().isEmpty()) {
      gap(hole.setting().form().pageStart());
    }
  }

  private void gap(String pageStart) {
    out.append("<w:p><w:pPr><w:keepNext/>").append(pageStart).append("<w:snapToGrid w:val=\"0\"/>");
    out.append("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"").append(GAP);
    out.append("\" w:lineRule=\"exact\"/>").append(NO_INDENT);
    out.append("<w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p>");
  }

  private List<Integer> widths(Table table) {
    var whole = table.widths().stream().mapToInt(Integer::intValue).sum();
    var room = hole.setting().room().width();
    return table.widths().stream().map(width -> width * room / whole).toList();
  }

  /** In half points, so large that as many letters as were asked for fill the line. */
  private int size(Table table) {
    var fitting = hole.setting().room().width() / 5 / table.fit().letters();
    return Math.clamp(fitting, SMALLEST, 2 * table.fit().largest());
  }

  private void row(Contents.Line line, List<Integer> widths, int size) {
    out.append("<w:tr><w:trPr><w:cantSplit/>");
    if (line.role() == Role.SIGNED) {
      out.append("<w:trHeight w:val=\"").append(SEAL).append("\" w:hRule=\"atLeast\"/>");
    }
    if (line.role() == Role.HEAD) {
      out.append("<w:tblHeader/>");
    }
    out.append("</w:trPr>");
    var at = 0;
    for (var box : line.boxes()) {
      var width = widths.subList(at, at + box.columns()).stream().mapToInt(one -> one).sum();
      at += box.columns();
      cell(box, width);
      paragraph(box, line.role(), size);
      out.append("</w:tc>");
    }
    out.append("</w:tr>");
  }

  private void cell(Box box, int width) {
    var style = box.style();
    out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
    if (box.columns() > 1) {
      out.append("<w:gridSpan w:val=\"").append(box.columns()).append("\"/>");
    }
    if (!style.ground().isEmpty()) {
      out.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"").append(style.ground());
      out.append("\"/>");
    }
    if (style.height() == Contents.Height.MIDDLE) {
      out.append("<w:vAlign w:val=\"center\"/>");
    }
    out.append("</w:tcPr>");
  }

  private void paragraph(Box box, Role role, int size) {
    var setting = hole.setting();
    var isStyled = box.style().weight() == Weight.HEAVY && !setting.styles().head().isEmpty();
    out.append("<w:p><w:pPr>").append(isStyled ? setting.styles().head() : setting.form().style());
    if (role == Role.KEPT_WITH_NEXT || role == Role.HEAD) {
      out.append("<w:keepNext/>");
    }
    out.append("<w:snapToGrid w:val=\"0\"/>");
    out.append(setting.form().spacing().isEmpty() ? NO_SPACING : setting.form().spacing())
        .append(NO_INDENT);
    out.append("<w:jc w:val=\"").append(side(box.style().side())).append("\"/></w:pPr><w:r>");
    var letters = hole.letters();
    if (isStyled) {
      out.append(letters.sizeOnly(size));
    } else {
      out.append(
          box.style().weight() == Weight.HEAVY ? letters.heavy(size) : letters.properties(size));
    }
    letters(box.text());
    out.append("</w:r></w:p>");
  }

  private static String side(Contents.Side side) {
    return switch (side) {
      case LEFT -> "left";
      case MIDDLE -> "center";
      case RIGHT -> "right";
    };
  }
}
