package kaocheng.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of a paragraph, put together again where Word keeps them in several runs. */
record TextLine(Element paragraph, List<Word> words, String text) {
  private static final Set<String> BREAKS = Set.of("tab", "br", "cr", "drawing", "pict", "object");
  private static final char BREAK = '\n';
  private static final char WIDE_TO_NARROW = '\uFEE0';

  /** Some letters and where in the line they begin. */
  record Word(Element element, int from) {
    int to() {
      return from + element.getTextContent().length();
    }
  }

  TextLine {
    words = List.copyOf(words);
  }

  static TextLine of(Element paragraph) {
    var words = new ArrayList<Word>();
    var text = new StringBuilder();
    collect(paragraph, words, text);
    return new TextLine(paragraph, words, text.toString());
  }

  private static void collect(Node within, List<Word> words, StringBuilder text) {
    for (var child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (Xml.is(child, "t")) {
        words.add(new Word((Element) child, text.length()));
        child.getTextContent().chars().map(TextLine::narrow).forEach(c -> text.append((char) c));
      } else if (child instanceof Element element && BREAKS.contains(element.getLocalName())) {
        text.append(BREAK);
      } else if (!Xml.is(child, "p") && !Xml.is(child, "pPr") && !Xml.is(child, "rPr")) {
        collect(child, words, text);
      }
    }
  }

  /** Chinese input methods write wide braces. */
  private static int narrow(int sign) {
    return sign == '｛' || sign == '｝' ? sign - WIDE_TO_NARROW : sign;
  }

  /** The run in which a sign of the line stands. */
  Node runAt(int place) {
    return wordAt(place).element().getParentNode();
  }

  /** Puts a mark in the place of some signs. */
  void replace(int from, int to, Node mark) {
    var first = wordAt(from);
    var last = wordAt(to - 1);
    var old = last.element().getTextContent();
    var rest = old.substring(to - last.from());
    var run = first.element().getParentNode();
    if (first.equals(last)) {
      var behind = (Element) last.element().cloneNode(false);
      run.insertBefore(behind, last.element().getNextSibling());
      set(behind, rest);
    } else {
      words.stream()
          .filter(word -> word.from() > first.from() && word.from() < last.from())
          .forEach(word -> set(word.element(), ""));
      set(last.element(), rest);
    }
    set(first.element(), first.element().getTextContent().substring(0, from - first.from()));
    run.insertBefore(mark, first.element().getNextSibling());
  }

  private Word wordAt(int place) {
    return words.stream()
        .filter(word -> word.from() <= place && place < word.to())
        .findFirst()
        .orElseThrow();
  }

  private static void set(Element word, String text) {
    word.setTextContent(text);
    word.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  }
}
