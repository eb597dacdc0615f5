package kaocheng.exchange.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** The templates that come with the program: one for the bulletin, one for all other papers. */
public final class ShippedTemplate {
  private static final String FILE = "kaocheng.docx";
  private static final List<String> SHARED =
      List.of("_rels/.rels", "word/fontTable.xml", "word/settings.xml");
  private static final List<String> OF_FORMS =
      List.of(
          Parts.TYPES,
          "word/document.xml",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/footer1.xml");
  private static final List<String> OF_BULLETIN =
      Stream.concat(OF_FORMS.stream(), Stream.of("word/footer2.xml", "word/header1.xml")).toList();

  private ShippedTemplate() {}

  public static PaperTemplate template(Tag.Use use) {
    return use == Tag.Use.BULLETIN ? KeptBulletin.TEMPLATE : KeptForms.TEMPLATE;
  }

  /** The file that an office can take and change. */
  public static byte[] bytes(Tag.Use use) {
    var isBulletin = use == Tag.Use.BULLETIN;
    var parts = new LinkedHashMap<String, byte[]>();
    for (var part : isBulletin ? OF_BULLETIN : OF_FORMS) {
      parts.put(part, resource((isBulletin ? "bulletin/" : "template/") + part));
    }
    SHARED.forEach(part -> parts.put(part, resource("template/" + part)));
    return new Parts(FILE, parts).packed();
  }

  private static byte[] resource(String name) {
    try (var stream = ShippedTemplate.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("template missing from the program: " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read once, when it is first needed. */
  private static final class KeptForms {
    static final PaperTemplate TEMPLATE =
        PaperTemplate.of(FILE, bytes(Tag.Use.FORMS), Tag.Use.FORMS);
  }

  /** Read once, when it is first needed. */
  private static final class KeptBulletin {
    static final PaperTemplate TEMPLATE =
        PaperTemplate.of(FILE, bytes(Tag.Use.BULLETIN), Tag.Use.BULLETIN);
  }
}
