package kaocheng.exchange.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kaocheng.model.text.Refused;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The parts of a Word file, unpacked no further than a template can need. */
record Parts(String file, Map<String, byte[]> all) {
  static final String TYPES = "[Content_Types].xml";
  static final int LARGEST_FILE = 32 << 20;
  private static final int MOST_UNPACKED = 96 << 20;
  private static final int LARGEST_XML = 8 << 20;
  private static final int MOST_PARTS = 2000;
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  Parts {
    all = new LinkedHashMap<>(all);
  }

  static Parts unpack(String file, byte[] bytes) {
    if (startsWith(bytes, COMPOUND)) {
      throw Refused.because(isEncrypted(bytes) ? WordProblem.PASSWORD : WordProblem.OLD_WORD, file);
    }
    if (!startsWith(bytes, ZIP)) {
      throw Refused.because(WordProblem.NOT_WORD, file);
    }
    var parts = new Parts(file, Map.of());
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      parts.unpack(zip);
    } catch (IOException | IllegalArgumentException e) {
      throw Refused.because(e, WordProblem.DAMAGED, file);
    }
    return parts;
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    for (var i = 0; i < start.length; i++) {
      if (bytes.length <= i || bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEncrypted(byte[] bytes) {
    var latin = StandardCharsets.ISO_8859_1;
    var sought = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), latin);
    return new String(bytes, latin).contains(sought);
  }

  private void unpack(ZipInputStream zip) throws IOException {
    var room = MOST_UNPACKED;
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.isDirectory()) {
        continue;
      }
      var bytes = zip.readNBytes(room + 1);
      room -= bytes.length;
      if (room < 0 || all.size() >= MOST_PARTS) {
        throw Refused.because(WordProblem.TOO_LARGE, file);
      }
      if (isOdd(entry.getName()) || all.putIfAbsent(entry.getName(), bytes) != null) {
        throw Refused.because(WordProblem.DAMAGED, file);
      }
    }
    if (!all.containsKey(TYPES)) {
      throw Refused.because(WordProblem.NOT_WORD, file);
    }
  }

  private static boolean isOdd(String name) {
    return name.isEmpty()
        || name.startsWith("/")
        || ("/" + name + "/").contains("/../")
        || name.chars().anyMatch(c -> c < ' ' || c == '\\' || c == ':');
  }

  boolean has(String name) {
    return all.containsKey(name);
  }

  /** The elements of a part. */
  Document xml(String name) {
    var bytes = all.get(name);
    if (bytes == null) {
      throw Refused.because(WordProblem.DAMAGED, file);
    }
    if (bytes.length > LARGEST_XML) {
      throw Refused.because(WordProblem.TOO_LARGE, file);
    }
    try {
      return Xml.read(bytes);
    } catch (IOException | SAXException e) {
      throw Refused.because(e, WordProblem.DAMAGED, file);
    }
  }

  void put(String name, String text) {
    all.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds an element, with the names and values of its attributes, at the end of a part. */
  void append(String part, String name, String... attributes) {
    var document = xml(part);
    var root = document.getDocumentElement();
    var element = document.createElementNS(root.getNamespaceURI(), name);
    for (var i = 0; i < attributes.length; i += 2) {
      element.setAttribute(attributes[i], attributes[i + 1]);
    }
    root.appendChild(element);
    put(part, Xml.text(document));
  }

  /** The parts as one file, which tells nothing of when it was made. */
  byte[] packed() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (var part : all.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
