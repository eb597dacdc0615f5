package kaocheng.exchange.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import kaocheng.exchange.print.Canvas.Spot;
import kaocheng.exchange.print.PdfFile;
import kaocheng.exchange.sheet.PdfText;
import kaocheng.model.text.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ChartTest {
  private static final PdfFile.About ABOUT =
      new PdfFile.About("图", "考核办", Language.CHINESE, LocalDate.of(2021, 12, 31));

  static Stream<Drawing> drawings() {
    return Samples.all().stream();
  }

  private static List<Drawing.Text> texts(Drawing drawing) {
    return drawing.marks().stream()
        .filter(Drawing.Text.class::isInstance)
        .map(Drawing.Text.class::cast)
        .toList();
  }

  private static Rectangle2D place(Drawing.Text text) {
    var size = text.ink().size();
    return new Rectangle2D.Double(
        text.start().left(),
        text.start().top() - size * 0.8,
        text.ink().face().width(text.text(), size),
        size * 0.9);
  }

  private static void isClear(Drawing drawing) {
    var texts = texts(drawing);
    for (var one : texts) {
      var place = place(one);
      assertThat(place.getMinX()).as(one.text()).isGreaterThanOrEqualTo(0);
      assertThat(place.getMaxX()).as(one.text()).isLessThanOrEqualTo(drawing.width());
      assertThat(place.getMaxY()).as(one.text()).isLessThanOrEqualTo(drawing.height());
      assertThat(texts)
          .filteredOn(other -> place(other).intersects(place))
          .as(one.text())
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void noTextLiesOverAnotherOrLeavesThePicture(Drawing drawing) {
    isClear(drawing);
  }

  @Property(tries = 60)
  void noRankingOverlaps(
      @ForAll @Size(max = 8) List<@BigRange(min = "-1e6", max = "1e6") BigDecimal> totals) {
    isClear(
        Samples.ranking(totals.stream().map(BigDecimal::toPlainString).toArray(String[]::new))
            .drawing());
  }

  @Property(tries = 60)
  void noQuartersOverlap(
      @ForAll @Size(4) List<@BigRange(min = "-1e4", max = "1e4") BigDecimal> figures,
      @ForAll @BigRange(min = "-1e4", max = "1e4") BigDecimal target) {
    isClear(
        Samples.quarters(
                target.toPlainString(),
                figures.stream().map(BigDecimal::toPlainString).toArray(String[]::new))
            .drawing());
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void everyTextStandsInTheSvgFile(Drawing drawing) throws Exception {
    var svg = SvgWriter.bytes(drawing);
    var root =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg))
            .getDocumentElement();
    var found = root.getElementsByTagName("text");
    var texts = texts(drawing);
    assertThat(found.getLength()).isEqualTo(texts.size());
    for (var at = 0; at < texts.size(); at++) {
      assertThat(found.item(at).getTextContent()).isEqualTo(texts.get(at).text());
    }
    assertThat(SvgWriter.bytes(drawing)).isEqualTo(svg);
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void everyTextStandsInThePdfFile(Drawing drawing) throws Exception {
    var pdf =
        PdfFile.bytes(ABOUT, file -> drawing.drawOn(file.page(842, 595), new Spot(20, 20), 0.8));
    var read = PdfText.of(pdf).replaceAll("\\s", "");
    texts(drawing).forEach(text -> assertThat(read).contains(text.text().replaceAll("\\s", "")));
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void drawsTheSamePictureTwice(Drawing drawing) throws Exception {
    var png = PngWriter.bytes(drawing, 2);
    var image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo((int) Math.ceil(drawing.width() * 2));
    assertThat(PngWriter.bytes(drawing, 2)).isEqualTo(png);
  }

  @Test
  void showsTheDigitsItIsGiven() {
    var svg =
        new String(
            SvgWriter.bytes(Samples.ranking("97.830", "-3.4567", "0.00", "").drawing()),
            StandardCharsets.UTF_8);
    assertThat(svg)
        .contains(">97.830<", ">-3.4567<", ">0.00<", ">计分覆盖率 36.00%，不排名<", "截至 2021-09-30");
  }

  @Test
  void drawsNoLineOverAQuarterThatWasNotReported() {
    var drawing = Samples.quarters("96", "93", "96", "", "97").drawing();
    assertThat(drawing.marks())
        .filteredOn(mark -> mark instanceof Drawing.Line(_, var pen) && pen.equals(Palette.CURVE))
        .singleElement()
        .satisfies(mark -> assertThat(((Drawing.Line) mark).spots()).hasSize(2));
    assertThat(texts(drawing)).extracting(Drawing.Text::text).contains("未报");
  }

  @Test
  void saysEveryStateBySignToo() {
    for (var shade : Shade.values()) {
      var map =
          new HeatMap(
              new Caption("图", "截至 2021-12-31"),
              List.of("一季度"),
              List.of(new HeatMap.Line("甲", List.of(new HeatMap.State(shade, "9.5")))),
              List.of());
      assertThat(texts(map.drawing()))
          .extracting(Drawing.Text::text)
          .contains(shade.sign() + " 9.5");
    }
    assertThat(Stream.of(Shade.values()).map(Shade::sign)).doesNotHaveDuplicates();
  }
}
