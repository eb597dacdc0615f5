package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a workbook of forms has that the library cannot write: page breaks, shadings, charts. */
final class Extras implements FinishedWorkbook.Touch {
  private static final String TYPES = "[Content_Types].xml";
  private static final String BEFORE_BREAKS = "</headerFooter>";
  private static final String BEFORE_MARGINS = "<pageMargins";
  private static final String LIGHT = "FFF1F5FA";
  private static final String DARK = "FF7DA3C9";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String HEADER =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String TYPE =
      "<Override PartName=\"/%s\""
          + " ContentType=\"application/vnd.openxmlformats-officedocument.%s+xml\"/>";

  private final Map<String, Worksheet> worksheets = new HashMap<>();
  private final SortedMap<String, String> added = new TreeMap<>();
  private final StringBuilder types = new StringBuilder();
  private int charts;

  /** What is added to a worksheet: rows that begin pages, shadings, and its drawing. */
  private record Worksheet(List<Integer> breaks, String shadings, String drawing) {}

  /** The next worksheet, with room for its charts below the form. */
  void add(Plot plot, Leaf leaf) {
    var number = worksheets.size() + 1;
    var places = plot.places(leaf.charts());
    var paper = plot.form().paper();
    var drawing = places.isEmpty() ? "" : "<drawing xmlns:r=\"" + RELATIONS + "\" r:id=\"rId1\"/>";
    if (!places.isEmpty()) {
      draw(number, plot, leaf.charts(), places);
    }
    worksheets.put(
        "xl/worksheets/sheet" + number + ".xml",
        new Worksheet(paper.breaks(plot.form().headRow()), shadings(plot, leaf), drawing));
  }

  @Override
  public boolean touches(String part) {
    return part.equals(TYPES) || worksheets.containsKey(part);
  }

  @Override
  public String touched(String part, String text) {
    if (part.equals(TYPES)) {
      return text.replace("</Types>", types + "</Types>");
    }
    var worksheet = worksheets.get(part);
    return worksheet == null
        ? text
        : text.replace(BEFORE_MARGINS, worksheet.shadings() + BEFORE_MARGINS)
            .replace(BEFORE_BREAKS, BEFORE_BREAKS + breaks(worksheet.breaks()))
            .replace("</worksheet>", worksheet.drawing() + "</worksheet>");
  }

  @Override
  public SortedMap<String, String> added() {
    return added;
  }

  private void draw(int number, Plot plot, List<SheetChart> all, List<Plot.Place> places) {
    var drawing = "xl/drawings/drawing" + number + ".xml";
    var targets = new ArrayList<String>();
    var anchors = new StringBuilder();
    for (var at = 0; at < all.size(); at++) {
      charts++;
      var part = "xl/charts/chart" + charts + ".xml";
      var chart = plot.chart(all.get(at));
      added.put(part, chart.xml());
      types.append(TYPE.formatted(part, "drawingml.chart"));
      targets.add("chart\" Target=\"../charts/chart" + charts + ".xml");
      anchors.append(anchor(at + 1, all.get(at).caption().title(), places.get(at)));
    }
    added.put(
        drawing,
        HEADER
            + "<xdr:wsDr xmlns:xdr=\""
            + "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
            + anchors
            + "</xdr:wsDr>");
    added.put("xl/drawings/_rels/drawing" + number + ".xml.rels", relations(targets));
    added.put(
        "xl/worksheets/_rels/sheet" + number + ".xml.rels",
        relations(List.of("drawing\" Target=\"../drawings/drawing" + number + ".xml")));
    types.append(TYPE.formatted(drawing, "drawing"));
  }

  private static String relations(List<String> targets) {
    return HEADER
        + "<Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + IntStream.range(0, targets.size())
            .mapToObj(
                at ->
                    "<Relationship Id=\"rId%d\" Type=\"%s/%s\"/>"
                        .formatted(at + 1, RELATIONS, targets.get(at)))
            .collect(Collectors.joining())
        + "</Relationships>";
  }

  private static String anchor(int number, String name, Plot.Place place) {
    return """
    <xdr:twoCellAnchor editAs="oneCell">\
    <xdr:from><xdr:col>%1$d</xdr:col><xdr:colOff>0</xdr:colOff>\
    <xdr:row>%2$d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>\
    <xdr:to><xdr:col>%3$d</xdr:col><xdr:colOff>0</xdr:colOff>\
    <xdr:row>%4$d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>\
    <xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="%5$d" name="%6$s"/>\
    <xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>\
    <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>\
    <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
    <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
    xmlns:r="%7$s" r:id="rId%8$d"/></a:graphicData></a:graphic>\
    </xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>\
    """
        .formatted(
            place.columns().first(),
            place.rows().first(),
            place.columns().last() + 1,
            place.rows().last() + 1,
            number + 1,
            name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"),
            RELATIONS,
            number);
  }

  private static String shadings(Plot plot, Leaf leaf) {
    return IntStream.range(0, leaf.shadings().size())
        .mapToObj(at -> shading(plot, leaf.shadings().get(at), at + 1))
        .collect(Collectors.joining());
  }

  private static String shading(Plot plot, Leaf.Shading shading, int priority) {
    return """
    <conditionalFormatting sqref="%s"><cfRule type="colorScale" priority="%d"><colorScale>\
    <cfvo type="num" val="0"/><cfvo type="num" val="%s"/>\
    <color rgb="%s"/><color rgb="%s"/></colorScale></cfRule></conditionalFormatting>\
    """
        .formatted(
            plot.area(shading.figures()), priority, shading.most().toPlainString(), LIGHT, DARK);
  }

  private static String breaks(List<Integer> breaks) {
    return breaks.isEmpty()
        ? ""
        : breaks.stream()
            .map(row -> "<brk id=\"" + row + "\" max=\"16383\" man=\"1\"/>")
            .collect(
                Collectors.joining(
                    "",
                    "<rowBreaks count=\""
                        + breaks.size()
                        + "\" manualBreakCount=\""
                        + breaks.size()
                        + "\">",
                    "</rowBreaks>"));
  }
}
