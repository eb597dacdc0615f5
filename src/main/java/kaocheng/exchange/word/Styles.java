package kaocheng.exchange.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The styles of paragraphs by their names; programs renumber styles, but keep the names. */
record Styles(Map<String, String> byName) {
  private static final String FORMAT = "styles+xml";

  Styles {
    byName = Map.copyOf(byName);
  }

  /** The styles of a template whose parts have these formats. */
  static Styles of(Parts parts, Map<String, String> formats) {
    var byName = new HashMap<String, String>();
    for (var format : formats.entrySet()) {
      if (format.getValue().equals(FORMAT)) {
        for (var style : Xml.all(parts.xml(format.getKey()), "style")) {
          var name = Xml.attribute(Xml.child(style, "name"), "val").toLowerCase(Locale.ROOT);
          var out = new StringBuilder("<w:pStyle w:val=\"");
          Xml.escape(Xml.attribute(style, "styleId"), out);
          byName.putIfAbsent(name, out.append("\"/>").toString());
        }
      }
    }
    return new Styles(byName);
  }

  /** The style of heads, nothing where the template has none. */
  String head() {
    return named("考成表头");
  }

  /** The style of the cells of tables. */
  String cell() {
    return named("考成表格");
  }

  /** The style of what stands above a table. */
  String caption() {
    return named("考成表题");
  }

  /** The style of what stands below a table. */
  String note() {
    return named("考成说明");
  }

  /** The style that Word and WPS show in the outline; both call it so in every language. */
  String heading(int depth) {
    return named("heading " + depth);
  }

  private String named(String name) {
    return byName.getOrDefault(name, "");
  }
}
