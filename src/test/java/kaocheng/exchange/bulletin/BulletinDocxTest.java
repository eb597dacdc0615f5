package kaocheng.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import kaocheng.exchange.sheet.Cases;
import kaocheng.exchange.sheet.CsvWriter;
import kaocheng.exchange.sheet.DocxText;
import kaocheng.exchange.sheet.Leaf;
import kaocheng.exchange.sheet.XlsxWriter;
import kaocheng.exchange.word.ShippedTemplate;
import kaocheng.exchange.word.Tag;
import kaocheng.model.Department;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.scoring.Scorer;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bulletin as a Word file: an outline, tables that go on, pictures that fit. */
final class BulletinDocxTest {
  private static final double UNITS_PER_INCH = 914_400;
  private static final double LINE = 9638 / 1440.0;

  private static Bulletin bulletin(Language language, String text) {
    var department = new Department("D01", text + "单位", text + "序列");
    var dossier = Cases.office(department, text);
    var quarters =
        Stream.of(Quarter.FIRST, Quarter.SECOND).map(new Scorer(dossier)::score).toList();
    var card = quarters.getLast().getFirst();
    var line = card.indicators().toList().getLast();
    var gaps =
        dossier.benchmarks().stream().map(one -> new Gap(department, line, one, null)).toList();
    return Bulletin.of(new Edition(language, dossier.cycle(), quarters, Map.of(), gaps));
  }

  private static byte[] bytes(Bulletin bulletin) {
    return BulletinDocx.bytes(bulletin, ShippedTemplate.template(Tag.Use.BULLETIN));
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    var parts = new HashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysEveryWordOfEveryBlock(Language language) throws IOException {
    var bulletin = bulletin(language, "市");
    var texts = DocxText.of(bytes(bulletin));
    var whole = String.join("\n", texts);
    for (var block : bulletin.blocks()) {
      switch (block) {
        case Block.Heading(var text, _) -> assertThat(texts).contains(text);
        case Block.Paragraph(var text) -> assertThat(texts).contains(text);
        case Block.KeyFigures(var facts) ->
            facts.forEach(fact -> assertThat(whole).contains(fact.name()));
        case Block.Table(var sheet) -> {
          assertThat(texts).contains(sheet.heading().title()).containsAll(sheet.closing().notes());
          sheet.columns().forEach(column -> assertThat(texts).contains(column.head()));
        }
        case Block.Pictures _ -> {}
      }
    }
    var about = bulletin.about();
    assertThat(texts).contains(about.title(), about.subtitle()).doesNotContain("{{", "}}");
    assertThat(texts).anyMatch(text -> text.contains(about.asOf().toString()));
    assertThat(texts.getLast()).contains(about.mark()).contains("1");
  }

  @Test
  void showsItsChaptersInTheOutline() throws IOException {
    var bulletin = bulletin(Language.CHINESE, "市");
    try (var document = read(bytes(bulletin))) {
      for (var block : bulletin.blocks()) {
        if (block instanceof Block.Heading(var text, var depth)) {
          assertThat(document.getParagraphs())
              .filteredOn(one -> text.equals(one.getText()))
              .singleElement()
              .satisfies(one -> assertThat(one.getStyle()).isEqualTo("Heading" + depth));
        }
      }
      for (var table : document.getTables()) {
        assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
      }
      var heads = document.getTables().stream().filter(one -> one.getRow(0).isRepeatHeader());
      assertThat(heads.count()).isEqualTo(bulletin.tables().size());
    }
  }

  @Test
  void showsPicturesSharpWithinTheLineAndInWords() throws IOException {
    var bulletin = bulletin(Language.CHINESE, "市");
    try (var document = read(bytes(bulletin))) {
      var pictures = new ArrayList<XWPFPicture>();
      for (var paragraph : document.getParagraphs()) {
        var across = 0.0;
        for (var run : paragraph.getRuns()) {
          for (var picture : run.getEmbeddedPictures()) {
            pictures.add(picture);
            across += inches(picture);
          }
        }
        assertThat(across).isLessThan(LINE);
      }
      assertThat(pictures).hasSameSizeAs(bulletin.pictures());
      for (var picture : pictures) {
        var data = picture.getPictureData().getData();
        var dots = ImageIO.read(new ByteArrayInputStream(data)).getWidth();
        assertThat(dots / inches(picture)).isBetween(200.0, 300.0);
      }
      assertThat(pictures)
          .extracting(XWPFPicture::getDescription)
          .containsExactlyElementsOf(
              bulletin.pictures().stream().map(one -> one.drawing().title()).toList())
          .noneMatch(String::isBlank);
    }
  }

  private static double inches(XWPFPicture picture) {
    return picture.getCTPicture().getSpPr().getXfrm().getExt().getCx() / UNITS_PER_INCH;
  }

  private static XWPFDocument read(byte[] docx) throws IOException {
    ZipSecureFile.setMinInflateRatio(0.001);
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  @Test
  void writesTheSameBytesTwice() {
    var first = bytes(bulletin(Language.CHINESE, "市"));
    assertThat(bytes(bulletin(Language.CHINESE, "市"))).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1", "@x", "{{正文}}", "<w:p/>&amp;"})
  void keepsWhateverTextAsText(String text) throws IOException {
    var bulletin = bulletin(Language.CHINESE, text);
    var docx = bytes(bulletin);
    var texts = DocxText.of(docx);
    assertThat(texts).contains(text + "单位").anyMatch(one -> one.endsWith(text + "对标评定"));
    assertThat(texts).anyMatch(one -> one.contains(text + "居全国前列"));
    assertThat(parts(docx).get("word/document.xml")).doesNotContain("instrText", "fldSimple");
    var xlsx = XlsxWriter.charted("通报", bulletin.tables().stream().map(Leaf::plain).toList());
    assertThat(parts(xlsx).values()).noneMatch(part -> part.contains("<f>"));
    for (var table : bulletin.tables()) {
      var csv = new String(CsvWriter.bytes(table), StandardCharsets.UTF_8);
      assertThat(List.of(csv.split("[,\n]", -1))).noneMatch(cell -> cell.matches("\"?[=+@].*"));
    }
  }
}
