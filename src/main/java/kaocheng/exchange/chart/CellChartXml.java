package kaocheng.exchange.chart;

import java.math.BigDecimal;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaocheng.exchange.chart.CellChart.Range;
import kaocheng.exchange.chart.CellChart.Series;
import kaocheng.exchange.chart.CellChart.Shape;

/** Writes a chart of cells down in DrawingML, as ECMA-376 part 1, chapter 21.2 lays it down. */
final class CellChartXml {
  private static final String HEAD_FONT = "黑体";
  private static final String BODY_FONT = "宋体";
  private static final int PLACES_AXIS = 1001;
  private static final int VALUES_AXIS = 1002;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final int NOTE_SIZE = 900;
  private static final int SMALL_SIZE = 900;
  private static final String NONE = "<a:ln><a:noFill/></a:ln>";

  private final CellChart chart;
  private final Scale scale;
  private final String format;

  CellChartXml(CellChart chart) {
    this.chart = chart;
    this.scale = chart.scale();
    this.format = tickFormat();
  }

  String text() {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
    <c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>\
    """
        + title()
        + "<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>"
        + plot()
        + "<c:spPr><a:noFill/>"
        + NONE
        + "</c:spPr></c:plotArea>"
        + legend()
        + "<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
        + "<c:spPr>"
        + fill(Palette.WHITE)
        + line(Palette.RULE, 0.75, "")
        + "</c:spPr>"
        + letters(BODY_FONT, SMALL_SIZE, Palette.BLACK)
        + "</c:chartSpace>";
  }

  private String title() {
    return "<c:title><c:tx><c:rich><a:bodyPr/>"
        + paragraph(chart.caption().title(), HEAD_FONT, titleSize(), Palette.BLACK)
        + paragraph(chart.caption().note(), BODY_FONT, NOTE_SIZE, Palette.MUTED)
        + "</c:rich></c:tx><c:overlay val=\"0\"/></c:title>";
  }

  /** Small enough for one line above a chart of half the width. */
  private int titleSize() {
    return chart.shape() == Shape.BARS ? 1300 : 1050;
  }

  private static String paragraph(String text, String font, int size, String colour) {
    return "<a:p><a:pPr><a:defRPr/></a:pPr><a:r><a:rPr sz=\""
        + size
        + "\" b=\"0\">"
        + fill(colour)
        + face(font)
        + "</a:rPr><a:t>"
        + escaped(text)
        + "</a:t></a:r></a:p>";
  }

  private String plot() {
    var all =
        IntStream.range(0, chart.series().size())
            .mapToObj(at -> series(at, chart.series().get(at)))
            .collect(Collectors.joining());
    var axes = "<c:axId val=\"%d\"/><c:axId val=\"%d\"/>".formatted(PLACES_AXIS, VALUES_AXIS);
    return switch (chart.shape()) {
      case BARS ->
          "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/>"
              + "<c:varyColors val=\"0\"/>"
              + all
              + "<c:gapWidth val=\"70\"/>"
              + axes
              + "</c:barChart>"
              + placesAxis("maxMin", "l")
              + valuesAxis("max", "b");
      case LINES ->
          "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"
              + all
              + "<c:marker val=\"1\"/>"
              + axes
              + "</c:lineChart>"
              + placesAxis("minMax", "b")
              + valuesAxis("autoZero", "l");
    };
  }

  private String series(int at, Series series) {
    var first = at == 0;
    return "<c:ser><c:idx val=\"%1$d\"/><c:order val=\"%1$d\"/>".formatted(at)
        + "<c:tx>"
        + words(series.name())
        + "</c:tx>"
        + (chart.shape() == Shape.BARS ? bar(series) : first ? curve() : target())
        + (first ? labels(series.format()) : "")
        + "<c:cat>"
        + words(series.places())
        + "</c:cat><c:val>"
        + figures(series)
        + "</c:val>"
        + (chart.shape() == Shape.LINES ? "<c:smooth val=\"0\"/>" : "")
        + "</c:ser>";
  }

  /** Bars to the left of nought in the other colour, as in the pictures. */
  private static String bar(Series series) {
    var negative =
        IntStream.range(0, series.values().texts().size())
            .filter(at -> series.values().texts().get(at).startsWith("-"))
            .mapToObj(
                at ->
                    "<c:dPt><c:idx val=\"%d\"/><c:invertIfNegative val=\"0\"/>".formatted(at)
                        + "<c:bubble3D val=\"0\"/><c:spPr>"
                        + fill(Palette.ORANGE)
                        + "</c:spPr></c:dPt>")
            .collect(Collectors.joining());
    return "<c:spPr>" + fill(Palette.BLUE) + "</c:spPr><c:invertIfNegative val=\"0\"/>" + negative;
  }

  private static String curve() {
    return "<c:spPr>"
        + line(Palette.BLUE, 2, "")
        + "</c:spPr><c:marker><c:symbol val=\"circle\"/><c:size val=\"7\"/><c:spPr>"
        + fill(Palette.BLUE)
        + line(Palette.WHITE, 0.75, "")
        + "</c:spPr></c:marker>";
  }

  private static String target() {
    return "<c:spPr>"
        + line(Palette.ORANGE, 1.5, "<a:prstDash val=\"dash\"/>")
        + "</c:spPr><c:marker><c:symbol val=\"none\"/></c:marker>";
  }

  private String labels(String format) {
    return "<c:dLbls><c:numFmt formatCode=\""
        + escaped(format)
        + "\" sourceLinked=\"1\"/><c:spPr><a:noFill/>"
        + NONE
        + "</c:spPr>"
        + letters(BODY_FONT, SMALL_SIZE, Palette.BLACK)
        + "<c:dLblPos val=\""
        + (chart.shape() == Shape.BARS ? "outEnd" : "t")
        + "\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
        + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>"
        + "</c:dLbls>";
  }

  private static String words(Range range) {
    return "<c:strRef><c:f>"
        + escaped(range.reference())
        + "</c:f><c:strCache>"
        + points(range, _ -> "")
        + "</c:strCache></c:strRef>";
  }

  private static String figures(Series series) {
    return "<c:numRef><c:f>"
        + escaped(series.values().reference())
        + "</c:f><c:numCache><c:formatCode>"
        + escaped(series.format())
        + "</c:formatCode>"
        + points(series.values(), at -> formatCode(series.formats().get(at)))
        + "</c:numCache></c:numRef>";
  }

  private static String formatCode(String format) {
    return " formatCode=\"" + escaped(format) + "\"";
  }

  private static String points(Range range, IntFunction<String> format) {
    return "<c:ptCount val=\"%d\"/>".formatted(range.texts().size())
        + IntStream.range(0, range.texts().size())
            .filter(at -> !range.texts().get(at).isEmpty())
            .mapToObj(
                at ->
                    "<c:pt idx=\"%d\"%s><c:v>%s</c:v></c:pt>"
                        .formatted(at, format.apply(at), escaped(range.texts().get(at))))
            .collect(Collectors.joining());
  }

  private String placesAxis(String order, String side) {
    return "<c:catAx><c:axId val=\"%d\"/><c:scaling><c:orientation val=\"%s\"/></c:scaling>"
            .formatted(PLACES_AXIS, order)
        + "<c:delete val=\"0\"/><c:axPos val=\"%s\"/>".formatted(side)
        + title(chart.titles().across())
        + "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>"
        + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
        + "<c:tickLblPos val=\"low\"/><c:spPr>"
        + line(Palette.MUTED, 0.9, "")
        + "</c:spPr>"
        + letters(BODY_FONT, SMALL_SIZE, Palette.BLACK)
        + "<c:crossAx val=\"%d\"/><c:crosses val=\"%s\"/>"
            .formatted(VALUES_AXIS, chart.shape() == Shape.BARS ? "autoZero" : "min")
        + "<c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>"
        + "<c:noMultiLvlLbl val=\"1\"/></c:catAx>";
  }

  private String valuesAxis(String crosses, String side) {
    return "<c:valAx><c:axId val=\"%d\"/><c:scaling><c:orientation val=\"minMax\"/>"
            .formatted(VALUES_AXIS)
        + "<c:max val=\"%s\"/><c:min val=\"%s\"/></c:scaling>"
            .formatted(top().toPlainString(), scale.low().toPlainString())
        + "<c:delete val=\"0\"/><c:axPos val=\"%s\"/><c:majorGridlines><c:spPr>".formatted(side)
        + line(Palette.RULE, 0.6, "")
        + "</c:spPr></c:majorGridlines>"
        + title(chart.titles().up())
        + "<c:numFmt formatCode=\"%s\" sourceLinked=\"0\"/>".formatted(format)
        + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
        + "<c:tickLblPos val=\"nextTo\"/><c:spPr>"
        + NONE
        + "</c:spPr>"
        + letters(BODY_FONT, SMALL_SIZE, Palette.MUTED)
        + "<c:crossAx val=\"%d\"/><c:crosses val=\"%s\"/>".formatted(PLACES_AXIS, crosses)
        + "<c:crossBetween val=\"between\"/><c:majorUnit val=\"%s\"/></c:valAx>"
            .formatted(scale.step().toPlainString());
  }

  /** Never on its side: Chinese is hard to read so. */
  private static String title(String text) {
    return "<c:title><c:tx><c:rich><a:bodyPr rot=\"0\" vert=\"horz\"/>"
        + paragraph(text, BODY_FONT, SMALL_SIZE, Palette.MUTED)
        + "</c:rich></c:tx><c:overlay val=\"0\"/></c:title>";
  }

  private String legend() {
    return chart.series().size() < 2
        ? ""
        : "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>"
            + letters(BODY_FONT, SMALL_SIZE, Palette.MUTED)
            + "</c:legend>";
  }

  /** Leaves room for the digits at the end of what reaches furthest. */
  private BigDecimal top() {
    var free = scale.step().multiply(chart.shape() == Shape.BARS ? QUARTER : HALF);
    var high = scale.high();
    return chart.series().stream()
            .flatMap(one -> one.values().texts().stream())
            .filter(digits -> !digits.isEmpty())
            .anyMatch(digits -> new BigDecimal(digits).add(free).compareTo(high) > 0)
        ? high.add(free)
        : high;
  }

  /** The numbers at the axis in no more decimals than its steps have. */
  private String tickFormat() {
    var isShare =
        chart.series().stream().map(Series::format).anyMatch(digits -> digits.endsWith("%"));
    var decimals = Math.max(0, scale.step().stripTrailingZeros().scale() - (isShare ? 2 : 0));
    return (decimals == 0 ? "0" : "0." + "0".repeat(decimals)) + (isShare ? "%" : "");
  }

  private static String letters(String font, int size, String colour) {
    return "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"%d\" b=\"0\">".formatted(size)
        + fill(colour)
        + face(font)
        + "</a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>";
  }

  private static String face(String font) {
    return "<a:latin typeface=\"%1$s\"/><a:ea typeface=\"%1$s\"/>".formatted(font);
  }

  private static String fill(String colour) {
    return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
  }

  private static String line(String colour, double points, String dash) {
    return "<a:ln w=\"%d\">".formatted(Math.round(points * 12_700))
        + fill(colour)
        + dash
        + "</a:ln>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
