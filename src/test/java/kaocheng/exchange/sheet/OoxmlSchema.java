package kaocheng.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Holds an XLSX or DOCX file against the published schemas (ECMA-376) and the rules of packages.
 */
public final class OoxmlSchema {
  /** Excel itself writes this in texts of cells, which the schema forgot. */
  private static final String SPACE = "space@http://www.w3.org/XML/1998/namespace in element t@";

  private static final SchemaTypeLoader SCHEMAS =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  private OoxmlSchema() {}

  /**
   * Everything a strict reader would complain about, with part and line; empty where all is well.
   */
  public static List<String> complaints(byte[] file) throws IOException {
    var parts = OoxmlPackage.of(file);
    var complaints = new ArrayList<>(parts.complaints());
    for (var part : parts.names()) {
      if (part.endsWith(".xml") || part.endsWith(".rels")) {
        complaints.addAll(complaints(part, parts.content(part)));
      }
    }
    return complaints;
  }

  /** The parts that there is a schema for. */
  public static List<String> checked(byte[] file) throws IOException {
    var parts = OoxmlPackage.of(file);
    return parts.names().stream()
        .filter(part -> part.endsWith(".xml") || part.endsWith(".rels"))
        .filter(part -> isKnown(parts.content(part)))
        .toList();
  }

  private static boolean isKnown(byte[] content) {
    try {
      return SCHEMAS.findDocumentType(root(parsed(content))) != null;
    } catch (XmlException | IOException e) {
      return false;
    }
  }

  private static XmlObject parsed(byte[] content) throws XmlException, IOException {
    var lines = new XmlOptions().setLoadLineNumbers();
    return SCHEMAS.parse(new ByteArrayInputStream(content), null, lines);
  }

  private static QName root(XmlObject document) {
    try (var cursor = document.newCursor()) {
      cursor.toFirstChild();
      return cursor.getName();
    }
  }

  private static List<String> complaints(String part, byte[] content) throws IOException {
    try {
      var document = parsed(content);
      if (SCHEMAS.findDocumentType(root(document)) == null) {
        return List.of();
      }
      var errors = new ArrayList<XmlError>();
      document.validate(new XmlOptions().setErrorListener(errors));
      return errors.stream()
          .filter(one -> !one.getMessage().contains(SPACE))
          .map(one -> part + ":" + one.getLine() + ":" + one.getColumn() + " " + one.getMessage())
          .toList();
    } catch (XmlException e) {
      return List.of(part + ":" + e.getError().getLine() + " " + e.getMessage());
    }
  }
}
