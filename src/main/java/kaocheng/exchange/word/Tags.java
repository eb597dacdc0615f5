package kaocheng.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;

/** Finds the tags of a paragraph, or says which of them is not one and where it stands. */
final class Tags {
  private static final Pattern IN_ONE_BRACE = Pattern.compile("(?<!\\{)\\{([^{}\n]*)}(?!})");
  private static final int AROUND = 12;
  private static final String OPENING = "{{";
  private static final String CLOSING = "}}";

  private final TaggedPart.About about;
  private final TextLine line;

  /** A tag and where in the line it begins and ends. */
  record Found(Tag tag, int from, int to) {}

  Tags(TaggedPart.About about, TextLine line) {
    this.about = about;
    this.line = line;
  }

  List<Found> find() {
    var text = line.text();
    var found = new ArrayList<Found>();
    var from = 0;
    var open = text.indexOf(OPENING);
    while (open >= 0) {
      requireNoClosing(from, open);
      var close = text.indexOf(CLOSING, open);
      var next = text.indexOf(OPENING, open + 2);
      var end = text.indexOf('\n', open);
      if (close < 0 || (next >= 0 && next < close) || (end >= 0 && end < close)) {
        throw refused(WordProblem.NOT_CLOSED, open);
      }
      found.add(new Found(tag(open, close), open, close + 2));
      from = close + 2;
      open = text.indexOf(OPENING, from);
    }
    requireNoClosing(from, text.length());
    requireTwoBraces();
    return found;
  }

  private Tag tag(int open, int close) {
    var text = line.text();
    var written = text.substring(open, close + 2);
    var known = Tag.written(about.use());
    var tag =
        Tag.named(text.substring(open + 2, close))
            .orElseThrow(() -> refused(WordProblem.UNKNOWN_TAG, open, written, known));
    if (!tag.use().covers(about.use())) {
      throw refused(WordProblem.NOT_FOR_THIS_PAPER, open, written, tag.use(), known);
    }
    return tag;
  }

  private void requireNoClosing(int from, int to) {
    var close = line.text().substring(from, to).indexOf(CLOSING);
    if (close >= 0) {
      throw refused(WordProblem.NOT_OPENED, from + close);
    }
  }

  private void requireTwoBraces() {
    var single = IN_ONE_BRACE.matcher(line.text());
    while (single.find()) {
      var tag = Tag.named(single.group(1));
      if (tag.isPresent()) {
        var written = tag.get().written(Language.CHINESE);
        throw refused(WordProblem.ONE_BRACE, single.start(), written);
      }
    }
  }

  /** A refusal that names the place and shows what stands around it. */
  Refused refused(WordProblem problem, int place, Object... more) {
    var values = new ArrayList<Object>();
    values.add(about.file());
    values.add(WordPlace.of(line.paragraph(), about.place()));
    values.add(around(place));
    values.addAll(List.of(more));
    return Refused.because(problem, values.toArray());
  }

  private String around(int place) {
    var text = line.text().replace('\n', ' ');
    var from = Math.max(0, place - AROUND);
    var to = Math.min(text.length(), place + 2 * AROUND);
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }
}
