package kaocheng.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kaocheng.model.text.Refused;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Refuses templates that would run something or fetch something when a paper is opened, and strips
 * them of where their own template lay.
 */
final class Trust {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> EMBEDDED =
      Set.of(
          "oleObject", "control", "package", "aFChunk", "frame", "subDocument", "mailMergeSource");

  /** Fields that count, name or date; all others could fetch or run something. */
  private static final Set<String> FIELDS =
      Set.of(
          "PAGE",
          "NUMPAGES",
          "SECTION",
          "SECTIONPAGES",
          "PAGEREF",
          "REF",
          "STYLEREF",
          "SEQ",
          "TOC",
          "HYPERLINK",
          "TITLE",
          "SUBJECT",
          "AUTHOR",
          "FILENAME",
          "CREATEDATE",
          "SAVEDATE",
          "DATE",
          "TIME",
          "SYMBOL",
          "DOCPROPERTY");

  private final Parts parts;

  Trust(Parts parts) {
    this.parts = parts;
  }

  /** Looks over everything but the text. */
  void check() {
    requireNoMacros();
    for (var name : List.copyOf(parts.all().keySet())) {
      if (name.endsWith(".rels")) {
        checkRelations(name);
      }
      if (name.endsWith("/settings.xml")) {
        forgetTemplate(name);
      }
    }
  }

  private void requireNoMacros() {
    var types = Xml.text(parts.xml(Parts.TYPES)).toLowerCase(Locale.ROOT);
    if (types.contains("macroenabled")
        || types.contains("vbaproject")
        || parts.all().keySet().stream()
            .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("vba"))) {
      throw Refused.because(WordProblem.MACROS, parts.file());
    }
  }

  private void checkRelations(String name) {
    var document = parts.xml(name);
    var forgotten = new ArrayList<Node>();
    var relations = document.getElementsByTagNameNS(RELATIONS, "Relationship");
    for (var i = 0; i < relations.getLength(); i++) {
      var relation = (Element) relations.item(i);
      var type = relation.getAttribute("Type");
      var kind = type.substring(type.lastIndexOf('/') + 1);
      if (kind.equals("attachedTemplate")) {
        forgotten.add(relation);
      } else if (EMBEDDED.contains(kind)) {
        throw Refused.because(WordProblem.EMBEDDED, parts.file());
      } else if (relation.getAttribute("TargetMode").equalsIgnoreCase("External")
          && !kind.equals("hyperlink")) {
        throw Refused.because(WordProblem.REMOTE, parts.file(), relation.getAttribute("Target"));
      }
    }
    if (!forgotten.isEmpty()) {
      forgotten.forEach(relation -> relation.getParentNode().removeChild(relation));
      parts.put(name, Xml.text(document));
    }
  }

  private void forgetTemplate(String name) {
    var settings = parts.xml(name);
    var templates = Xml.all(settings, "attachedTemplate");
    if (!templates.isEmpty()) {
      templates.forEach(template -> template.getParentNode().removeChild(template));
      parts.put(name, Xml.text(settings));
    }
  }

  /** Refuses fields that do more than count, name or date. */
  void checkFields(Document part) {
    for (var simple : Xml.all(part, "fldSimple")) {
      requireHarmless(Xml.attribute(simple, "instr"));
    }
    var instruction = new StringBuilder();
    collect(part, instruction);
    requireHarmless(instruction.toString());
  }

  /** A new field begins a new instruction, also within another. */
  private void collect(Node within, StringBuilder instruction) {
    for (var child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (Xml.is(child, "fldChar")) {
        requireHarmless(instruction.toString());
        instruction.setLength(0);
      } else if (Xml.is(child, "instrText")) {
        instruction.append(child.getTextContent());
      } else {
        collect(child, instruction);
      }
    }
  }

  private void requireHarmless(String instruction) {
    var words = instruction.strip();
    var first = SPACE.split(words, 2)[0].toUpperCase(Locale.ROOT);
    if (!first.isEmpty() && !FIELDS.contains(first)) {
      throw Refused.because(WordProblem.FIELD, parts.file(), words);
    }
  }
}
