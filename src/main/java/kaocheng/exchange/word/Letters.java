package kaocheng.exchange.word;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The letters in which a tag is written, in which what it stands for will be written too. */
record Letters(String faces, String middle, String size, String rest) {
  private static final Set<String> FIRST = Set.of("rStyle", "rFonts");
  private static final Set<String> LAST =
      Set.of(
          "highlight",
          "u",
          "effect",
          "bdr",
          "shd",
          "fitText",
          "vertAlign",
          "rtl",
          "cs",
          "em",
          "lang",
          "eastAsianLayout",
          "specVanish",
          "oMath");

  static final Letters USUAL = new Letters("", "", "", "");

  static Letters of(@Nullable Element run) {
    var properties = run == null ? null : Xml.child(run, "rPr");
    if (properties == null) {
      return USUAL;
    }
    var faces = new StringBuilder();
    var middle = new StringBuilder();
    var size = new StringBuilder();
    var rest = new StringBuilder();
    for (var one = properties.getFirstChild(); one != null; one = one.getNextSibling()) {
      var name = one instanceof Element element ? element.getLocalName() : "";
      if (name == null || name.isEmpty() || name.equals("rPrChange") || name.equals("vanish")) {
        continue;
      }
      var target = middle;
      if (FIRST.contains(name)) {
        target = faces;
      } else if (name.equals("sz") || name.equals("szCs")) {
        target = size;
      } else if (LAST.contains(name) || !Xml.is(one, name)) {
        target = rest;
      }
      target.append(Xml.text(one));
    }
    return new Letters(faces.toString(), middle.toString(), size.toString(), rest.toString());
  }

  /** The same letters in whatever size there is room for. */
  Letters unsized() {
    return new Letters(faces, middle, "", rest);
  }

  boolean hasSize() {
    return !size.isEmpty();
  }

  /** As they are. */
  String properties() {
    return "<w:rPr>" + faces + middle + size + rest + "</w:rPr>";
  }

  /** In so many half points unless the tag has a size of its own. */
  String properties(int halfPoints) {
    return "<w:rPr>" + faces + middle + sized(halfPoints) + rest + "</w:rPr>";
  }

  String heavy(int halfPoints) {
    var bold = middle.contains("<w:b") ? "" : "<w:b/><w:bCs/>";
    return "<w:rPr>" + faces + bold + middle + sized(halfPoints) + rest + "</w:rPr>";
  }

  /** The size alone; all else is left to the style of the paragraph. */
  String sizeOnly(int halfPoints) {
    return "<w:rPr>" + sized(halfPoints) + "</w:rPr>";
  }

  private String sized(int halfPoints) {
    return hasSize()
        ? size
        : "<w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>".formatted(halfPoints);
  }
}
