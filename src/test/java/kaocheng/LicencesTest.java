package kaocheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kaocheng.usecase.About;
import kaocheng.usecase.About.Library;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The licences that are shown are those of all libraries in the program, and of no others. */
class LicencesTest {
  /** Beside the libraries, and in no repository of them. */
  private static final String FONT = "Noto Sans SC";

  /** What the bill of materials of this build lists: name and version. */
  private static Set<String> materials() {
    try (var stream = LicencesTest.class.getResourceAsStream("/META-INF/sbom/bom.xml")) {
      assertThat(stream).as("made by the build, mvn process-test-classes").isNotNull();
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      var bom = factory.newDocumentBuilder().parse(stream).getDocumentElement();
      var all = components(bom).getElementsByTagNameNS("*", "component");
      var found = new TreeSet<String>();
      for (var at = 0; at < all.getLength(); at++) {
        var one = (Element) all.item(at);
        found.add(text(one, "group") + ":" + text(one, "name") + " " + text(one, "version"));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Those of the program; the tools that made the list stand elsewhere in it. */
  private static Element components(Element bom) {
    for (var child = bom.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && element.getLocalName().equals("components")) {
        return element;
      }
    }
    throw new AssertionError("no components");
  }

  private static String text(Element component, String name) {
    return component.getElementsByTagNameNS("*", name).item(0).getTextContent();
  }

  @Test
  void everyLibraryIsListedWithItsLicence() {
    var listed =
        About.libraries().stream()
            .filter(one -> !one.name().equals(FONT))
            .map(one -> one.name() + " " + one.version())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(listed).isEqualTo(materials());
    assertThat(About.libraries()).extracting(Library::name).contains(FONT);
    assertThat(About.libraries()).allMatch(one -> !one.licence().isBlank());
    assertThat(About.libraries()).isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()));
    assertThat(About.libraries()).extracting(Library::name).doesNotHaveDuplicates();
  }
}
