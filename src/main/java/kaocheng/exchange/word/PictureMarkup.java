package kaocheng.exchange.word;

import kaocheng.exchange.word.Contents.Picture;
import kaocheng.exchange.word.Contents.Pictures;

/** Writes pictures into a line of text, sharp on paper and never wider than the line. */
final class PictureMarkup {
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String EDGE =
      "<a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D8DEE4\"/></a:solidFill></a:ln>";
  private static final String SPACING =
      "<w:spacing w:before=\"60\" w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/>";
  private static final double TWENTIETHS = 20;
  private static final int UNITS_PER_POINT = 12_700;
  private static final int FIRST_NUMBER = 10_000;
  private static final double POINTS_PER_INCH = 72;
  private static final double DOTS_PER_INCH = 220;
  private static final double BETWEEN = 8;
  private static final double TALLEST = 0.86;

  private final Markup markup;
  private final StringBuilder out;
  private final Media media;

  PictureMarkup(Markup markup, Media media) {
    this.markup = markup;
    this.out = markup.out();
    this.media = media;
  }

  void row(Pictures row) {
    var pictures = row.pictures();
    if (pictures.isEmpty()) {
      return;
    }
    var room = markup.hole().setting().room();
    var line = room.width() / TWENTIETHS - BETWEEN * (pictures.size() - 1) - 1;
    var wide = pictures.stream().mapToDouble(Picture::width).sum();
    var tall = pictures.stream().mapToDouble(Picture::height).max().orElse(1);
    var times =
        Math.min(line / Math.max(wide, row.points()), room.height() / TWENTIETHS * TALLEST / tall);
    out.append("<w:p><w:pPr><w:snapToGrid w:val=\"0\"/>").append(SPACING);
    out.append(Markup.NO_INDENT).append("<w:jc w:val=\"center\"/></w:pPr>");
    for (var at = 0; at < pictures.size(); at++) {
      if (at > 0) {
        out.append("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
      }
      picture(pictures.get(at), times);
    }
    out.append("</w:p>");
  }

  private void picture(Picture picture, double times) {
    var name = media.add(picture.dots().png(times * DOTS_PER_INCH / POINTS_PER_INCH));
    var number = FIRST_NUMBER + media.count();
    var size =
        "cx=\"%d\" cy=\"%d\""
            .formatted(units(picture.width() * times), units(picture.height() * times));
    var told = new StringBuilder();
    Xml.escape(picture.told(), told);
    var about = "id=\"%d\" name=\"%s\" descr=\"%s\"".formatted(number, name, told);
    out.append(
        """
        <w:r><w:drawing><wp:inline xmlns:wp="%1$swordprocessingDrawing" distT="0" distB="0"\
         distL="0" distR="0"><wp:extent %2$s/><wp:docPr %3$s/><wp:cNvGraphicFramePr>\
        <a:graphicFrameLocks xmlns:a="%1$smain" noChangeAspect="1"/></wp:cNvGraphicFramePr>\
        <a:graphic xmlns:a="%1$smain"><a:graphicData uri="%1$spicture">\
        <pic:pic xmlns:pic="%1$spicture"><pic:nvPicPr><pic:cNvPr %3$s/><pic:cNvPicPr/>\
        </pic:nvPicPr><pic:blipFill><a:blip xmlns:r="%4$s" r:embed="%5$s"/><a:stretch>\
        <a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
        <a:ext %2$s/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>%6$s</pic:spPr>\
        </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>\
        """
            .formatted(DRAWING, size, about, RELATIONS, name, EDGE));
  }

  private static long units(double points) {
    return Math.round(points * UNITS_PER_POINT);
  }
}
