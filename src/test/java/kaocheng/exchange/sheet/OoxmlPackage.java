package kaocheng.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of an Office file, how they are declared, and how they hang together. */
record OoxmlPackage(Map<String, byte[]> parts, List<String> doubled) {
  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATIONS = ".rels";

  static OoxmlPackage of(byte[] file) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    var doubled = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (parts.put(entry.getName(), zip.readAllBytes()) != null) {
          doubled.add(entry.getName() + ": stands there twice");
        }
      }
    }
    return new OoxmlPackage(parts, doubled);
  }

  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  byte[] content(String part) {
    return parts.getOrDefault(part, new byte[0]);
  }

  /** Parts without a type, relations into nothing, parts that nothing leads to. */
  List<String> complaints() throws IOException {
    var complaints = new ArrayList<>(doubled);
    if (!parts.containsKey(TYPES)) {
      complaints.add(TYPES + ": missing");
      return complaints;
    }
    complaints.addAll(types());
    var reached = new HashSet<String>();
    for (var part : names()) {
      if (part.endsWith(RELATIONS)) {
        complaints.addAll(relations(part, reached));
      }
    }
    for (var part : names()) {
      if (!part.equals(TYPES) && !part.endsWith(RELATIONS) && !reached.contains(part)) {
        complaints.add(part + ": no relation leads here");
      }
    }
    return complaints;
  }

  private List<String> types() throws IOException {
    var complaints = new ArrayList<String>();
    var endings = new HashSet<String>();
    var declared = new HashSet<String>();
    for (var type : elements(TYPES, "Default")) {
      endings.add(type.getAttribute("Extension"));
    }
    for (var type : elements(TYPES, "Override")) {
      var name = type.getAttribute("PartName");
      if (!declared.add(name.substring(1))) {
        complaints.add(TYPES + ": twice " + name);
      }
      if (!name.startsWith("/") || !parts.containsKey(name.substring(1))) {
        complaints.add(TYPES + ": no part " + name);
      }
    }
    for (var part : names()) {
      var ending = part.substring(part.lastIndexOf('.') + 1);
      if (!part.equals(TYPES) && !declared.contains(part) && !endings.contains(ending)) {
        complaints.add(part + ": no content type");
      }
    }
    return complaints;
  }

  private List<String> relations(String part, Set<String> reached) throws IOException {
    var complaints = new ArrayList<String>();
    var folder = part.substring(0, part.indexOf("_rels/"));
    var source = folder + part.substring(folder.length() + 6, part.length() - RELATIONS.length());
    if (!source.equals(folder) && !parts.containsKey(source)) {
      complaints.add(part + ": belongs to no part");
    }
    var ids = new HashSet<String>();
    for (var relation : elements(part, "Relationship")) {
      if (!ids.add(relation.getAttribute("Id"))) {
        complaints.add(part + ": twice " + relation.getAttribute("Id"));
      }
      if (!relation.getAttribute("TargetMode").equals("External")) {
        var target =
            URI.create("/" + folder)
                .resolve(relation.getAttribute("Target"))
                .getPath()
                .substring(1);
        reached.add(target);
        if (!parts.containsKey(target)) {
          complaints.add(part + ": leads to nothing: " + target);
        }
      }
    }
    return complaints;
  }

  private List<Element> elements(String part, String name) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(content(part)));
      var found = document.getElementsByTagNameNS("*", name);
      return IntStream.range(0, found.getLength())
          .mapToObj(at -> (Element) found.item(at))
          .toList();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(part + ": " + e.getMessage(), e);
    }
  }
}
