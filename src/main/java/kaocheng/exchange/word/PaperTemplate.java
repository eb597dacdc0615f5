package kaocheng.exchange.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaocheng.exchange.word.Contents.Flow;
import kaocheng.exchange.word.Contents.Paragraphs;
import kaocheng.exchange.word.Contents.Role;
import kaocheng.exchange.word.Contents.Table;
import kaocheng.exchange.word.Tag.Need;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word file with tags, checked as a whole before any paper is made from it. */
public final class PaperTemplate {
  private static final String FORMAT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final Map<String, WordPlace> TEXTS =
      Map.of(
          "document.main+xml", WordPlace.BODY,
          "header+xml", WordPlace.HEADER,
          "footer+xml", WordPlace.FOOTER,
          "footnotes+xml", WordPlace.FOOTNOTES,
          "endnotes+xml", WordPlace.FOOTNOTES);

  private final Parts parts;
  private final Tag.Use use;
  private final List<TaggedPart> tagged = new ArrayList<>();

  private PaperTemplate(Parts parts, Tag.Use use) {
    this.parts = parts;
    this.use = use;
  }

  /** The template that an office keeps as a file, for some papers. */
  public static PaperTemplate read(Path file, Tag.Use use) {
    var name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > Parts.LARGEST_FILE) {
        throw Refused.because(WordProblem.TOO_LARGE, name);
      }
      return of(name, Files.readAllBytes(file), use);
    } catch (IOException e) {
      throw Refused.because(e, WordProblem.CANNOT_BE_READ, name);
    }
  }

  /** The template in the bytes of a file of this name. */
  public static PaperTemplate of(String file, byte[] bytes, Tag.Use use) {
    var template = new PaperTemplate(Parts.unpack(file, bytes), use);
    template.take();
    return template;
  }

  private void take() {
    new Trust(parts).check();
    var formats = formats();
    if (!formats.containsValue("document.main+xml")) {
      throw Refused.because(WordProblem.NOT_WORD, parts.file());
    }
    var styles = Styles.of(parts, formats);
    for (var format : formats.entrySet()) {
      var place = TEXTS.get(format.getValue());
      if (place != null) {
        var about = new TaggedPart.About(parts.file(), format.getKey(), place, use, styles);
        take(about, parts.xml(format.getKey()));
      }
    }
    requireTags();
    Colophon.prepare(parts);
  }

  private void take(TaggedPart.About about, Document document) {
    if (!Xml.WORD.equals(document.getDocumentElement().lookupNamespaceURI("w"))) {
      throw Refused.because(WordProblem.NOT_WORD, parts.file());
    }
    new Trust(parts).checkFields(document);
    tagged.add(TaggedPart.of(about, document));
  }

  /** The parts in the markup of Word, and what each of them is. */
  private Map<String, String> formats() {
    var formats = new LinkedHashMap<String, String>();
    var overrides = parts.xml(Parts.TYPES).getElementsByTagNameNS("*", "Override");
    for (var i = 0; i < overrides.getLength(); i++) {
      var override = (Element) overrides.item(i);
      var type = override.getAttribute("ContentType");
      var name = override.getAttribute("PartName");
      if (type.startsWith(FORMAT) && name.startsWith("/") && parts.has(name.substring(1))) {
        formats.put(name.substring(1), type.substring(FORMAT.length()));
      }
    }
    return formats;
  }

  private void requireTags() {
    Tag.of(use).stream()
        .filter(tag -> tag.need() == Need.ALWAYS && !tags().contains(tag))
        .findFirst()
        .ifPresent(
            tag -> {
              var written = tag.written(Language.CHINESE);
              throw Refused.because(WordProblem.TAG_MISSING, parts.file(), written);
            });
  }

  /** The tags that occur. */
  public Set<Tag> tags() {
    var tags = EnumSet.noneOf(Tag.class);
    tagged.forEach(part -> part.holes().forEach(hole -> tags.add(hole.tag())));
    return tags;
  }

  /** The paper with these contents; the same contents always give the same bytes. */
  public byte[] filled(Contents contents) {
    var paper = new Parts(parts.file(), parts.all());
    for (var part : tagged) {
      var text = new StringBuilder();
      var media = new Media(paper, part.name());
      part.write((hole, out) -> fill(contents, new Markup(hole, out), media), text);
      paper.all().put(part.name(), text.toString().getBytes(StandardCharsets.UTF_8));
    }
    paper.put(Colophon.PART, Colophon.text(contents.about()));
    return paper.packed();
  }

  private static void fill(Contents contents, Markup markup, Media media) {
    var hole = markup.hole();
    switch (hole.tag().place()) {
      case IN_TEXT -> markup.words(contents.words().getOrDefault(hole.tag(), ""));
      case ALONE -> {
        markup.start();
        switch (contents.blocks().get(hole.tag())) {
          case Paragraphs paragraphs -> {
            var isSigned = contents.blocks().containsKey(Tag.SIGNATURES);
            markup.paragraphs(paragraphs, isSigned ? Role.KEPT_WITH_NEXT : Role.PLAIN);
          }
          case Table table -> markup.table(table);
          case Flow flow -> new FlowMarkup(markup, media).flow(flow);
          case null -> {}
        }
      }
    }
  }
}
