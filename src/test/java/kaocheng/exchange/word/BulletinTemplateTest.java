package kaocheng.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaocheng.exchange.word.Contents.Figures;
import kaocheng.exchange.word.Contents.Flow;
import kaocheng.exchange.word.Contents.Heading;
import kaocheng.exchange.word.Contents.Manner;
import kaocheng.exchange.word.Contents.Named;
import kaocheng.exchange.word.Contents.Picture;
import kaocheng.exchange.word.Contents.Pictures;
import kaocheng.exchange.word.Contents.Text;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;
import kaocheng.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an office may do to the template of the bulletin, and what it is told when it may not. */
final class BulletinTemplateTest {
  private static final String DOCUMENT = "word/document.xml";
  private static final String BODY = "<w:r><w:t>{{正文}}</w:t></w:r>";

  private static PaperTemplate with(Tag.Use use, String part, String old, String other) {
    var parts = Parts.unpack("季度通报.docx", ShippedTemplate.bytes(use));
    var text = new String(parts.all().getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    assertThat(text).contains(old);
    parts.put(part, text.replace(old, other));
    return PaperTemplate.of("季度通报.docx", parts.packed(), use);
  }

  private static String refusal(Wrong wrong) {
    try {
      with(wrong.use(), wrong.part(), wrong.old(), wrong.other());
    } catch (Refused refused) {
      return Words.in(Language.CHINESE).say(refused.reason());
    }
    throw new AssertionError("not refused");
  }

  private static Map<String, byte[]> parts(PaperTemplate template) {
    var flow =
        new Flow(
            List.of(
                new Heading("一、进展", 1),
                new Text("一段话", Manner.PLAIN),
                new Figures(List.of(new Named("单位", "14"))),
                new Text("表题", Manner.CAPTION),
                new Text("说明", Manner.NOTE),
                new Pictures(
                    List.of(new Picture("\"图\"<1>", 400, 9000, _ -> new byte[] {1, 2})), 560)));
    var about = new Contents.About("通报", Language.CHINESE, LocalDate.of(2021, 6, 30));
    var contents = new Contents(about, Map.of(Tag.TITLE, "通报"), Map.of(Tag.BODY, flow));
    return Parts.unpack("x", template.filled(contents)).all();
  }

  private static String text(Map<String, byte[]> parts, String part) {
    return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{标题}}", "{{副标题}}", "{{正文}}"})
  void namesTheTagThatIsMissing(String tag) {
    var parts = Parts.unpack("季度通报.docx", ShippedTemplate.bytes(Tag.Use.BULLETIN));
    for (var part : List.of(DOCUMENT, "word/header1.xml")) {
      parts.put(part, text(parts.all(), part).replace(tag, ""));
    }
    var packed = parts.packed();
    try {
      assertThat(PaperTemplate.of("季度通报.docx", packed, Tag.Use.BULLETIN)).isNull();
    } catch (Refused refused) {
      assertThat(Words.in(Language.CHINESE).say(refused.reason()))
          .isEqualTo("模板 季度通报.docx 缺少标签 " + tag + "，写出的文书会少掉这部分内容，所以什么都没有写出。请在正文里加上后重试。");
    }
  }

  /** A change that puts a tag where it may not stand. */
  record Wrong(Tag.Use use, String part, String old, String other) {}

  private static Stream<Arguments> wrongPlaces() {
    var bulletin = Tag.Use.BULLETIN;
    return Stream.of(
        Arguments.of(
            new Wrong(bulletin, "word/header1.xml", "{{截至日期}}", "{{正文}}"),
            "页眉第 1 段",
            "{{正文}} 要单独成段"),
        Arguments.of(
            new Wrong(bulletin, "word/footer1.xml", "{{评定状态}}　{{页码}}", "{{正文}}"),
            "页脚第 1 段",
            "{{正文}} 只能放在正文里"),
        Arguments.of(
            new Wrong(bulletin, DOCUMENT, "{{正文}}", "全文{{正文}}"), "正文第 3 段", "{{正文}} 要单独成段"),
        Arguments.of(
            new Wrong(bulletin, DOCUMENT, "{{副标题}}", "{{单位}}"), "正文第 2 段", "{{单位}} 只用于季度通报以外的文书"),
        Arguments.of(
            new Wrong(Tag.Use.FORMS, DOCUMENT, "{{签章}}", "{{正文}}"), "正文第 6 段", "{{正文}} 只用于季度通报"));
  }

  @ParameterizedTest
  @MethodSource("wrongPlaces")
  void namesTheTagInAWrongPlace(Wrong wrong, String place, String said) {
    assertThat(refusal(wrong)).contains(place, said, "什么都没有写出");
  }

  @Test
  void showsTheOutlineAlsoWithoutStyles() {
    var without = with(Tag.Use.BULLETIN, "word/styles.xml", "w:name w:val", "w:name w:old");
    var text = text(parts(without), DOCUMENT);
    assertThat(text).contains("<w:outlineLvl w:val=\"0\"/>", "一、进展", "一段话", "表题", "说明");
    assertThat(text).doesNotContain("Heading1", "KaochengCaption");
    assertThat(text(parts(ShippedTemplate.template(Tag.Use.BULLETIN)), DOCUMENT))
        .contains("Heading1", "KaochengCaption", "KaochengNote");
  }

  @Test
  void indentsByTwoLettersWhereTheTagHasNoParagraphOfItsOwn() {
    var bare =
        with(
            Tag.Use.BULLETIN,
            DOCUMENT,
            "<w:pPr><w:pStyle w:val=\"KaochengBody\"/></w:pPr>" + BODY,
            BODY);
    assertThat(text(parts(bare), DOCUMENT)).contains("w:firstLineChars=\"200\"");
  }

  @Test
  void putsPicturesBesideThoseOfTheTemplate() {
    var shipped = Parts.unpack("a", ShippedTemplate.bytes(Tag.Use.BULLETIN));
    shipped.all().put("word/media/kaocheng1.png", new byte[] {9});
    var types = "<Default Extension=\"PNG\" ContentType=\"image/png\"/></Types>";
    shipped.put(Parts.TYPES, text(shipped.all(), Parts.TYPES).replace("</Types>", types));
    var parts = parts(PaperTemplate.of("a", shipped.packed(), Tag.Use.BULLETIN));
    assertThat(parts.get("word/media/kaocheng1.png")).containsExactly(9);
    assertThat(parts.get("word/media/kaocheng2.png")).containsExactly(1, 2);
    assertThat(text(parts, Parts.TYPES)).doesNotContain("\"png\"");
    assertThat(text(parts, "word/_rels/document.xml.rels")).contains("media/kaocheng2.png");
    assertThat(text(parts, DOCUMENT))
        .contains("descr=\"&quot;图&quot;&lt;1&gt;\"", "r:embed=\"kaochengPicture2\"");
  }

  @Test
  void shrinksATallPictureToThePage() {
    var text = text(parts(ShippedTemplate.template(Tag.Use.BULLETIN)), DOCUMENT);
    var height =
        Long.parseLong(text.replaceFirst("(?s).*<wp:extent cx=\"\\d+\" cy=\"(\\d+)\".*", "$1"));
    assertThat(height / 12_700.0).isBetween(500.0, (16838 - 1361 - 1247) / 20.0);
  }
}
