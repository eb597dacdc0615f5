package kaocheng.exchange.word;

import java.util.List;
import kaocheng.exchange.word.Contents.Figures;
import kaocheng.exchange.word.Contents.Flow;
import kaocheng.exchange.word.Contents.Heading;
import kaocheng.exchange.word.Contents.Manner;
import kaocheng.exchange.word.Contents.Named;
import kaocheng.exchange.word.Contents.Part;
import kaocheng.exchange.word.Contents.Pictures;
import kaocheng.exchange.word.Contents.Table;
import kaocheng.exchange.word.Contents.Text;

/** Writes what is read from top to bottom, in the styles that a template has for its parts. */
final class FlowMarkup {
  private static final String NOT_NUMBERED =
      "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>";
  private static final String INDENT = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"480\"/>";
  private static final String CELL_SPACING =
      "<w:spacing w:before=\"24\" w:after=\"24\" w:line=\"240\" w:lineRule=\"auto\"/>";
  private static final String MIDDLE = "<w:jc w:val=\"center\"/>";
  private static final String EDGE = "D8DEE4";
  private static final String PALE = "F3F6FA";
  private static final String BLUE = "2B5C8F";
  private static final int HEADING = 34;
  private static final int CAPTION = 21;
  private static final int NOTE = 17;
  private static final int VALUE = 34;
  private static final int NAME = 18;
  private static final int BELOW = 160;

  private final Markup markup;
  private final Hole hole;
  private final StringBuilder out;
  private final PictureMarkup pictures;

  FlowMarkup(Markup markup, Media media) {
    this.markup = markup;
    this.hole = markup.hole();
    this.out = markup.out();
    this.pictures = new PictureMarkup(markup, media);
  }

  void flow(Flow flow) {
    flow.parts().forEach(this::part);
  }

  private void part(Part part) {
    switch (part) {
      case Heading heading -> heading(heading);
      case Text(var text, var manner) -> paragraph(text, manner);
      case Figures(var figures) -> {
        if (!figures.isEmpty()) {
          figures(figures);
        }
      }
      case Table table -> tables().table(table);
      case Pictures row -> pictures.row(row);
    }
  }

  /** In the outline also where the template has no style for it. */
  private void heading(Heading heading) {
    var style = styles().heading(heading.depth());
    var level = "<w:outlineLvl w:val=\"" + (heading.depth() - 1) + "\"/>";
    open(style + "<w:keepNext/><w:keepLines/>" + NOT_NUMBERED + level);
    run(style.isEmpty() ? letters().heavy(HEADING - 4 * heading.depth()) : "", heading.text());
    close();
  }

  private void paragraph(String text, Manner manner) {
    switch (manner) {
      case PLAIN -> {
        var whole = hole.setting().form().whole();
        open(whole.isEmpty() ? INDENT : whole);
        run(hole.letters().properties(), text);
      }
      case CAPTION -> {
        var style = styles().caption();
        open(style + "<w:keepNext/>" + (style.isEmpty() ? Markup.NO_INDENT + MIDDLE : ""));
        run(style.isEmpty() ? letters().heavy(CAPTION) : "", text);
      }
      case NOTE -> {
        var style = styles().note();
        open(style + (style.isEmpty() ? Markup.NO_SPACING + Markup.NO_INDENT : ""));
        run(style.isEmpty() ? letters().properties(NOTE) : "", text);
      }
    }
    close();
  }

  private Styles styles() {
    return hole.setting().styles();
  }

  private Letters letters() {
    return hole.letters().unsized();
  }

  private void open(String properties) {
    out.append("<w:p><w:pPr>").append(properties).append("</w:pPr>");
  }

  private void close() {
    out.append("</w:p>");
  }

  private void run(String properties, String text) {
    out.append("<w:r>").append(properties);
    markup.letters(text);
    out.append("</w:r>");
  }

  /** Tables have the letters of cells, not those of the text around them. */
  private Markup tables() {
    var style = styles().cell();
    var form = new Hole.Form(style, style, CELL_SPACING, "");
    var letters = style.isEmpty() ? letters() : Letters.USUAL;
    var setting = new Hole.Setting(form, styles(), hole.setting().room());
    return new Markup(new Hole(hole.tag(), letters, setting), out);
  }

  private void figures(List<Named> figures) {
    var room = hole.setting().room().width();
    var width = room / figures.size();
    out.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(room);
    out.append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>");
    for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      out.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\"");
      out.append(" w:color=\"").append(EDGE).append("\"/>");
    }
    out.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    out.append(("<w:gridCol w:w=\"" + width + "\"/>").repeat(figures.size()));
    out.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>");
    for (var figure : figures) {
      out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
      out.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"").append(PALE);
      out.append("\"/><w:vAlign w:val=\"center\"/></w:tcPr>");
      inFigure(figure.value(), VALUE, "<w:color w:val=\"" + BLUE + "\"/>");
      inFigure(figure.name(), NAME, "");
      out.append("</w:tc>");
    }
    out.append("</w:tr></w:tbl>");
    open(
        "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"%d\" w:lineRule=\"exact\"/>"
            .formatted(BELOW));
    close();
  }

  private void inFigure(String text, int halfPoints, String color) {
    open(styles().head() + Markup.NO_SPACING + Markup.NO_INDENT + MIDDLE);
    run(
        "<w:rPr>%1$s<w:sz w:val=\"%2$d\"/><w:szCs w:val=\"%2$d\"/></w:rPr>"
            .formatted(color, halfPoints),
        text);
    close();
  }
}
