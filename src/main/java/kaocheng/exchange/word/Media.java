package kaocheng.exchange.word;

import java.util.Locale;
import org.w3c.dom.Element;

/** Puts the pictures of a paper among its parts, beside those that its template has. */
final class Media {
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
  private static final String NO_RELATIONS =
      "<Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";
  private static final String PNG = "png";

  private final Parts parts;
  private final String folder;
  private final String relations;
  private int count;

  /** The media of a part. */
  Media(Parts parts, String part) {
    this.parts = parts;
    var end = part.lastIndexOf('/') + 1;
    this.folder = part.substring(0, end);
    this.relations = folder + "_rels/" + part.substring(end) + ".rels";
  }

  /** How many pictures there are by now. */
  int count() {
    return count;
  }

  /** Adds a picture; the name by which the text refers to it. */
  String add(byte[] png) {
    if (count == 0) {
      prepare();
    }
    var target = "";
    do {
      count++;
      target = "media/kaocheng" + count + "." + PNG;
    } while (parts.has(folder + target));
    parts.all().put(folder + target, png);
    var name = "kaochengPicture" + count;
    parts.append(relations, "Relationship", "Id", name, "Type", RELATION, "Target", target);
    return name;
  }

  private void prepare() {
    if (!parts.has(relations)) {
      parts.put(relations, NO_RELATIONS);
    }
    var defaults = parts.xml(Parts.TYPES).getElementsByTagNameNS("*", "Default");
    for (var i = 0; i < defaults.getLength(); i++) {
      var extension = ((Element) defaults.item(i)).getAttribute("Extension");
      if (extension.toLowerCase(Locale.ROOT).equals(PNG)) {
        return;
      }
    }
    parts.append(Parts.TYPES, "Default", "Extension", PNG, "ContentType", "image/png");
  }
}
