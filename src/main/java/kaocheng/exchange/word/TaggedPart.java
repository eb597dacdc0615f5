package kaocheng.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import kaocheng.exchange.word.Hole.Setting;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A part of a template cut at its tags: text as it stands, then a hole, and so on. */
record TaggedPart(String name, List<String> texts, List<Hole> holes) {
  private static final Set<String> BODY = Set.of("body", "sdt", "sdtContent");
  private static final List<String> NO_WORDS =
      List.of("drawing", "pict", "object", "fldChar", "fldSimple", "sdt");
  private static final Set<String> NOT_FOR_ALL =
      Set.of("sectPr", "keepNext", "rPr", "pPrChange", "pageBreakBefore");
  private static final char CUT = '\uFDD2';

  TaggedPart {
    texts = List.copyOf(texts);
    holes = List.copyOf(holes);
  }

  /** Where the part belongs, for which papers it is, and the styles that the template has. */
  record About(String file, String name, WordPlace place, Tag.Use use, Styles styles) {}

  static TaggedPart of(About about, Document document) {
    var reading = new Reading(about, document, new ArrayList<>());
    var tagged = Xml.all(document, "p").stream().map(reading::read).toList();
    tagged.forEach(reading::replace);
    return reading.cut();
  }

  /** Writes the part with its holes filled. */
  void write(BiConsumer<Hole, StringBuilder> filling, StringBuilder out) {
    for (var i = 0; i < texts.size(); i++) {
      out.append(texts.get(i));
      if (i < holes.size()) {
        filling.accept(holes.get(i), out);
      }
    }
  }

  /** A line and the tags in it. */
  private record Tagged(TextLine line, List<Tags.Found> found) {}

  /** Puts marks where the tags are. */
  private record Reading(About about, Document document, List<Hole> holes) {

    /** Refuses before anything is replaced, so that places are those of the file. */
    Tagged read(Element paragraph) {
      var line = TextLine.of(paragraph);
      var tags = new Tags(about, line);
      var found = tags.find();
      for (var one : found) {
        if (one.tag().place() == Tag.Place.ALONE) {
          requireAlone(line, tags, one);
        }
      }
      return new Tagged(line, found);
    }

    void replace(Tagged tagged) {
      var line = tagged.line();
      for (var found : tagged.found().reversed()) {
        switch (found.tag().place()) {
          case IN_TEXT -> line.replace(found.from(), found.to(), mark(line, found));
          case ALONE -> replaceWhole(line.paragraph(), mark(line, found));
        }
      }
    }

    private Node mark(TextLine line, Tags.Found found) {
      var run = line.runAt(found.from());
      var letters = Letters.of(run instanceof Element element ? element : null);
      holes.add(new Hole(found.tag(), letters, setting(line.paragraph())));
      return document.createProcessingInstruction("hole", Integer.toString(holes.size() - 1));
    }

    private Setting setting(Element paragraph) {
      var properties = Xml.child(paragraph, "pPr");
      var whole = new StringBuilder();
      var spacing = "";
      if (properties != null) {
        for (var one = properties.getFirstChild(); one != null; one = one.getNextSibling()) {
          if (one instanceof Element element && !NOT_FOR_ALL.contains(element.getLocalName())) {
            whole.append(Xml.text(one));
          }
        }
        var own = Xml.child(properties, "spacing");
        spacing = own == null ? "" : Xml.text(own);
      }
      var style = properties == null ? null : Xml.child(properties, "pStyle");
      var styled = style == null ? "" : Xml.text(style);
      var start = properties == null ? null : Xml.child(properties, "pageBreakBefore");
      return new Setting(
          new Hole.Form(whole.toString(), styled, spacing, start == null ? "" : Xml.text(start)),
          about.styles(),
          PaperRoom.of(paragraph));
    }

    private void requireAlone(TextLine line, Tags tags, Tags.Found found) {
      var written = line.text().substring(found.from(), found.to());
      var hasMore = NO_WORDS.stream().anyMatch(name -> !Xml.all(line.paragraph(), name).isEmpty());
      if (hasMore || !line.text().strip().equals(written)) {
        throw tags.refused(WordProblem.NOT_ALONE, found.from(), written);
      }
      if (about.place() != WordPlace.BODY || !isInBody(line.paragraph())) {
        throw tags.refused(WordProblem.NOT_IN_BODY, found.from(), written);
      }
    }

    private static boolean isInBody(Element paragraph) {
      for (var above = paragraph.getParentNode();
          above instanceof Element element;
          above = above.getParentNode()) {
        if (!BODY.contains(element.getLocalName())) {
          return element.isSameNode(element.getOwnerDocument().getDocumentElement());
        }
      }
      return false;
    }

    /** A section that ends with the paragraph still ends there. */
    private void replaceWhole(Element paragraph, Node mark) {
      var parent = paragraph.getParentNode();
      parent.insertBefore(mark, paragraph);
      var section = section(paragraph);
      if (section == null) {
        parent.removeChild(paragraph);
        return;
      }
      var last = document.createElementNS(Xml.WORD, "w:p");
      var properties = document.createElementNS(Xml.WORD, "w:pPr");
      properties.appendChild(section);
      last.appendChild(properties);
      parent.replaceChild(last, paragraph);
    }

    private static @Nullable Element section(Element paragraph) {
      var properties = Xml.child(paragraph, "pPr");
      return properties == null ? null : Xml.child(properties, "sectPr");
    }

    TaggedPart cut() {
      var texts = new ArrayList<String>();
      var inOrder = new ArrayList<Hole>();
      var out = new StringBuilder();
      Xml.write(
          document,
          (mark, written) -> {
            inOrder.add(holes.get(Integer.parseInt(mark)));
            written.append(CUT);
          },
          out);
      texts.addAll(List.of(out.toString().split(Character.toString(CUT), -1)));
      return new TaggedPart(about.name(), texts, inOrder);
    }
  }
}
