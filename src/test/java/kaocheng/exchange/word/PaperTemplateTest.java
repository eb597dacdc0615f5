package kaocheng.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kaocheng.exchange.word.Contents.About;
import kaocheng.exchange.word.Contents.Paragraphs;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;
import kaocheng.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PaperTemplateTest {
  private static final String DOCUMENT = "word/document.xml";
  private static final String FOOTER = "word/footer1.xml";
  private static final String TITLE = "<w:r><w:t>{{标题}}</w:t></w:r>";

  private static PaperTemplate form(String file, byte[] bytes) {
    return PaperTemplate.of(file, bytes, Tag.Use.FORMS);
  }

  private static byte[] shipped(String part, UnaryOperator<String> change) {
    var parts = Parts.unpack("模板.docx", ShippedTemplate.bytes(Tag.Use.FORMS));
    var text = new String(parts.all().getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    parts.put(part, change.apply(text));
    return parts.packed();
  }

  private static PaperTemplate with(String old, String other) {
    return form(
        "模板.docx",
        shipped(
            DOCUMENT,
            text -> {
              assertThat(text).contains(old);
              return text.replace(old, other);
            }));
  }

  private static String document(PaperTemplate template, Contents contents) {
    var parts = Parts.unpack("x", template.filled(contents));
    return new String(parts.all().get(DOCUMENT), StandardCharsets.UTF_8);
  }

  private static Contents titled(String title) {
    var about = new About(title, Language.CHINESE, LocalDate.of(2021, 12, 31));
    return new Contents(
        about,
        Map.of(Tag.TITLE, title, Tag.OWNER, "某局"),
        Map.of(Tag.NOTES, new Paragraphs(List.of("一", "二"))));
  }

  private static String refusal(Runnable reading) {
    try {
      reading.run();
    } catch (Refused refused) {
      return Words.in(Language.CHINESE).say(refused.reason());
    }
    throw new AssertionError("not refused");
  }

  @Test
  void theShippedTemplateUsesKnownTagsOnlyAndAllThatAreNeeded() {
    var tags = ShippedTemplate.template(Tag.Use.FORMS).tags();
    var needed =
        Tag.of(Tag.Use.FORMS).stream().filter(tag -> tag.need() == Tag.Need.ALWAYS).toList();
    assertThat(tags).containsAll(needed);
    assertThat(EnumSet.complementOf(EnumSet.copyOf(tags)))
        .containsExactlyInAnyOrder(Tag.KIND, Tag.AS_OF, Tag.SUBTITLE, Tag.STANDING, Tag.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:r><w:t>甲{</w:t></w:r><w:proofErr"
            + " w:type=\"x\"/><w:r><w:t>{标</w:t></w:r><w:r><w:t>题}}乙</w:t></w:r>",
        "<w:r><w:t>甲｛｛标题｝｝乙</w:t></w:r>",
        "<w:r><w:t>甲{{ Title }}乙</w:t></w:r>",
        "<w:r><w:t>甲{</w:t><w:t>{</w:t><w:t>标题</w:t><w:t>}</w:t><w:t>}乙</w:t></w:r>",
      })
  void findsATagHoweverWordKeepsIt(String runs) {
    var text = document(with(TITLE, runs), titled("A<B"));
    assertThat(text.replaceAll("<[^>]*>", "")).contains("甲A&lt;B乙").doesNotContain("{", "}");
  }

  @Test
  void fillsSeveralTagsOfOneParagraph() {
    var runs = "<w:r><w:t>{{标题}}、{{单位}}、{{标题}}</w:t></w:r>";
    var text = document(with(TITLE, runs), titled("表"));
    assertThat(text.replaceAll("<[^>]*>", "")).contains("表、某局、表");
  }

  @Test
  void writesInTheLettersOfTheTag() {
    var letters = "<w:rPr><w:rFonts w:eastAsia=\"楷体\"/><w:color w:val=\"FF0000\"/></w:rPr>";
    var template = with("<w:r><w:t>{{说明}}", "<w:r>" + letters + "<w:t>{{说明}}");
    var text = document(template, titled("表"));
    assertThat(text.split("楷体", -1)).hasSize(3);
  }

  @Test
  void aSectionStillEndsWhereItsLastTagStands() {
    var section = "<w:sectPr><w:pgSz w:h=\"16838\" w:w=\"11906\"/></w:sectPr>";
    var template =
        with(
            "<w:pStyle w:val=\"KaochengNote\"/></w:pPr>",
            "<w:pStyle w:val=\"KaochengNote\"/>" + section + "</w:pPr>");
    assertThat(document(template, titled("表"))).containsOnlyOnce("<w:pPr>" + section + "</w:pPr>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "关于{{总分}}的通报 | 正文第 1 段（“关于{{总分}}的通报”）：没有 {{总分}} 这个标签",
        "关于{{标题的通报 | 正文第 1 段（“关于{{标题的通报”）：标签有开头的两个花括号，没有结尾",
        "关于{{标题{{单位}} | 没有结尾的两个花括号",
        "关于标题}}的通报 | 标签有结尾的两个花括号，没有开头",
        "关于{标题}的通报 | 应写成 {{标题}}",
        "关于{{说明}}的通报 | {{说明}} 要单独成段",
        "关于{{标题}的通报 | 没有结尾的两个花括号",
      })
  void namesTheTagAndThePlace(String words, String said) {
    assertThat(refusal(() -> with("{{标题}}", words)))
        .startsWith("模板 模板.docx 的正文第 1 段")
        .contains(said)
        .contains("什么都没有写出");
  }

  @Test
  void namesTheCellOfATable() {
    var cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
    var row = "<w:tr>" + cell.formatted("甲") + cell.formatted("{{乙}}") + "</w:tr>";
    var table = "<w:tbl><w:tr>" + cell.formatted("丙") + "</w:tr>" + row + "</w:tbl>";
    assertThat(refusal(() -> with("<w:sectPr>", table + "<w:p/><w:sectPr>")))
        .contains("正文第 1 个表格第 2 行第 2 格（“{{乙}}”）：没有 {{乙}} 这个标签");
    var block = table.replace("乙", "说明");
    assertThat(refusal(() -> with("<w:sectPr>", block + "<w:p/><w:sectPr>")))
        .contains("{{说明}} 只能放在正文里");
  }

  @Test
  void countsTheParagraphsAsTheyAreInTheFile() {
    assertThat(refusal(() -> with("{{签章}}", "{{签 章}}"))).contains("正文第 6 段");
  }

  @Test
  void namesTheFooter() {
    var bytes = shipped(FOOTER, text -> text.replace("{{页码}}", "{{页数}}"));
    assertThat(refusal(() -> form("模板.docx", bytes))).contains("页脚第 1 段", "没有 {{页数}} 这个标签");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{标题}}", "{{事实}}", "{{明细表}}", "{{合计}}", "{{说明}}"})
  void hidesNoFigureAndNoLimit(String tag) {
    assertThat(refusal(() -> with(tag, ""))).contains("缺少标签 " + tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe",
        "INCLUDEPICTURE \"http://example.com/a.png\"",
        "includetext \"c:\\\\secret.txt\"",
        "QUOTE 68 68 69",
        "= 1 + 1",
      })
  void refusesFieldsThatFetchOrRun(String instruction) {
    var escaped = instruction.replace("\"", "&quot;");
    var half = instruction.length() / 3;
    assertThat(
            refusal(
                () ->
                    with(
                        "<w:sectPr>",
                        "<w:p><w:fldSimple w:instr=\"" + escaped + "\"/></w:p><w:sectPr>")))
        .contains(instruction);
    assertThat(
            refusal(
                () ->
                    with(
                        "<w:sectPr>",
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                            + instruction.substring(0, half)
                            + "</w:instrText></w:r><w:r><w:instrText>"
                            + instruction.substring(half)
                            + "</w:instrText></w:r></w:p><w:sectPr>")))
        .contains(instruction);
  }

  @Test
  void refusesWhatFetchesRunsOrEmbeds() {
    var relation =
        "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/%s\" Target=\"%s\" TargetMode=\"External\"/></Relationships>";
    var rels = "word/_rels/document.xml.rels";
    var picture = relation.formatted("image", "http://example.com/a.png");
    assertThat(refused(rels, "</Relationships>", picture)).contains("http://example.com/a.png");
    var object = relation.formatted("oleObject", "embeddings/a.bin");
    assertThat(refused(rels, "</Relationships>", object)).contains("嵌有");
    assertThat(refused(Parts.TYPES, "document.main+xml", "macroEnabled.main+xml")).contains("宏");
    var own = relation.formatted("attachedTemplate", "file:///C:/Normal.dotm");
    var stripped =
        form("模板.docx", shipped(rels, text -> text.replace("</Relationships>", own)))
            .filled(titled("表"));
    var left = new String(Parts.unpack("x", stripped).all().get(rels), StandardCharsets.UTF_8);
    assertThat(left).doesNotContain("Normal.dotm").contains("footer1.xml");
  }

  private static String refused(String part, String old, String other) {
    var bytes = shipped(part, text -> text.replace(old, other));
    return refusal(() -> form("模板.docx", bytes));
  }

  @Test
  void refusesEntitiesAndDepth() {
    var doctype = "<!DOCTYPE w:document [<!ENTITY a \"b\">]><w:document ";
    assertThat(refused(DOCUMENT, "<w:document ", doctype)).contains("已损坏");
    var deep = "<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000) + "<w:sectPr>";
    assertThat(refused(DOCUMENT, "<w:sectPr>", deep)).contains("已损坏");
  }

  @Test
  void refusesWhatIsNoWordFile() {
    assertThat(refusal(() -> form("a", new byte[0]))).contains("不是 Word 文档");
    assertThat(refusal(() -> form("a", "文字".getBytes(StandardCharsets.UTF_8))))
        .contains("不是 Word 文档");
    assertThat(refusal(() -> form("a", new Parts("a", Map.of()).packed()))).contains("文");
    var compound = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertThat(refusal(() -> form("a", compound))).contains("旧的 Word 格式");
    var name = "\0\0EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    var locked = Arrays.copyOf(compound, compound.length + name.length);
    System.arraycopy(name, 0, locked, compound.length, name.length);
    assertThat(refusal(() -> form("a", locked))).contains("密码");
    var cut = Arrays.copyOf(ShippedTemplate.bytes(Tag.Use.FORMS), 900);
    assertThat(refusal(() -> form("a", cut))).contains("已损坏");
  }

  @Test
  void refusesABomb() {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put(Parts.TYPES, new byte[1]);
    for (var i = 0; i < 4; i++) {
      parts.put("word/media/" + i + ".bin", new byte[32 << 20]);
    }
    var bomb = new Parts("a", parts).packed();
    assertThat(bomb).hasSizeLessThan(1 << 20);
    assertThat(refusal(() -> form("a", bomb))).contains("太大");
  }

  @Test
  void everyRefusalIsAnExpectedOne() {
    var bytes = ShippedTemplate.bytes(Tag.Use.FORMS);
    for (var at = 0; at < bytes.length; at += 7) {
      var broken = bytes.clone();
      broken[at] ^= 0x55;
      try {
        assertThat(form("a", broken).tags()).isNotEmpty();
      } catch (Refused expected) {
        assertThat(expected.reason().key()).isInstanceOf(WordProblem.class);
      }
    }
    assertThatThrownBy(() -> form("a", new byte[] {'P', 'K'})).isInstanceOf(Refused.class);
  }
}
