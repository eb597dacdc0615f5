package kaocheng.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** To which other parts a part of an XLSX package refers, and as what. */
final class Relations {
  /** A reference: the kind is the last word of its address, the same in all versions. */
  record Relation(String kind, String part) {}

  private final Map<String, Relation> byId = new HashMap<>();

  static Relations of(ZipParts parts, String part) {
    var relations = new Relations();
    var slash = part.lastIndexOf('/') + 1;
    var folder = part.substring(0, slash);
    var name = folder + "_rels/" + part.substring(slash) + ".rels";
    try (var xml = parts.xml(name)) {
      if (!xml.root().equals("Relationships")) {
        throw xml.damaged();
      }
      while (xml.child()) {
        relations.add(xml, folder);
        xml.skip();
      }
      xml.finish();
    }
    return relations;
  }

  private void add(XmlPart xml, String folder) {
    var kind = xml.attribute("Type");
    var target = xml.attribute("Target");
    if (xml.attribute("TargetMode").equalsIgnoreCase("External")) {
      return;
    }
    var relation =
        new Relation(kind.substring(kind.lastIndexOf('/') + 1), resolved(folder, target));
    if (byId.put(xml.attribute("Id"), relation) != null) {
      throw xml.damaged();
    }
  }

  private static String resolved(String folder, String target) {
    var path = new ArrayList<String>();
    for (var step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      switch (step) {
        case "", "." -> {}
        case ".." -> {
          if (!path.isEmpty()) {
            path.removeLast();
          }
        }
        default -> path.add(step);
      }
    }
    return String.join("/", path);
  }

  Optional<Relation> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The parts referred to as something. */
  List<String> parts(String kind) {
    return byId.values().stream()
        .filter(relation -> relation.kind().equals(kind))
        .map(Relation::part)
        .distinct()
        .toList();
  }
}
