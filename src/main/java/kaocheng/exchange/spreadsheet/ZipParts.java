package kaocheng.exchange.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kaocheng.exchange.csv.FileProblem;
import kaocheng.model.text.Refused;

/** A zip file of parts, looked over before any of them is unpacked. */
final class ZipParts implements AutoCloseable {
  private static final int MOST_PARTS = 10_000;
  private static final int MOST_DIRECTORY = 4 << 20;
  private static final long MOST_UNPACKED = 512L << 20;
  private static final long NO_BOMB = 8L << 20;
  private static final int MOST_RATIO = 100;
  private static final int PROLOGUE = 4096;

  private final SentBytes file;
  private final ZipFile zip;
  private final Map<String, ZipEntry> parts = new HashMap<>();

  private ZipParts(SentBytes file, ZipFile zip) {
    this.file = file;
    this.zip = zip;
  }

  static ZipParts open(SentBytes file) {
    try {
      if (ZipDirectory.size(file.path()) > MOST_DIRECTORY) {
        throw file.refused(SpreadsheetProblem.BOMB);
      }
      var opened = new ZipParts(file, new ZipFile(file.path().toFile(), StandardCharsets.UTF_8));
      try {
        opened.look();
      } catch (Refused refused) {
        opened.close();
        throw refused;
      }
      return opened;
    } catch (IOException | IllegalArgumentException e) {
      var damaged = file.refused(SpreadsheetProblem.DAMAGED, "ZIP");
      damaged.initCause(e);
      throw damaged;
    }
  }

  private void look() {
    if (zip.size() > MOST_PARTS) {
      throw file.refused(SpreadsheetProblem.BOMB);
    }
    var packed = 0L;
    var unpacked = 0L;
    for (var entries = zip.entries(); entries.hasMoreElements(); ) {
      var entry = entries.nextElement();
      lookAt(entry);
      packed += entry.getCompressedSize();
      unpacked += entry.getSize();
    }
    if (isBomb(unpacked, file.size()) || packed > file.size()) {
      throw file.refused(SpreadsheetProblem.BOMB);
    }
    if (unpacked > MOST_UNPACKED) {
      throw file.refused(SpreadsheetProblem.TOO_MUCH, "ZIP");
    }
  }

  private void lookAt(ZipEntry entry) {
    var name = entry.getName();
    if (isOdd(name) || entry.getSize() < 0 || entry.getCompressedSize() < 0) {
      throw file.refused(SpreadsheetProblem.DAMAGED, "ZIP");
    }
    if (isBomb(entry.getSize(), entry.getCompressedSize())) {
      throw file.refused(SpreadsheetProblem.BOMB);
    }
    if (!entry.isDirectory() && parts.put(name.toLowerCase(Locale.ROOT), entry) != null) {
      throw file.refused(SpreadsheetProblem.DAMAGED, "ZIP");
    }
  }

  private static boolean isBomb(long unpacked, long packed) {
    return unpacked > NO_BOMB && unpacked / MOST_RATIO > packed;
  }

  private static boolean isOdd(String name) {
    return name.isEmpty()
        || name.length() > 255
        || name.startsWith("/")
        || ("/" + name + "/").contains("/../")
        || name.chars().anyMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0x7f);
  }

  boolean has(String name) {
    return parts.containsKey(name.toLowerCase(Locale.ROOT));
  }

  boolean hasUnder(String folder) {
    return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
  }

  boolean hasNamed(String ending) {
    return parts.keySet().stream().anyMatch(name -> name.endsWith(ending));
  }

  /** Refuses where any XML part declares a document type, the place of all entities. */
  void requireNoEntities() {
    for (var part : parts.entrySet()) {
      var name = part.getKey();
      if ((name.endsWith(".xml") || name.endsWith(".rels"))
          && start(name).toUpperCase(Locale.ROOT).contains("<!DOCTYPE")) {
        throw file.refused(SpreadsheetProblem.ENTITIES, part.getValue().getName());
      }
    }
  }

  /** How a part begins, in whichever encoding: its ASCII signs. */
  String start(String name) {
    return withPart(
        name,
        bytes ->
            new String(bytes.readNBytes(PROLOGUE), StandardCharsets.ISO_8859_1).replace("\0", ""));
  }

  /** The elements of a part; refused where the package lacks it. */
  XmlPart xml(String name) {
    return new XmlPart(file, name, bytes(name));
  }

  private LimitedPart bytes(String name) {
    var entry = parts.get(name.toLowerCase(Locale.ROOT));
    if (entry == null) {
      throw file.refused(SpreadsheetProblem.DAMAGED, name);
    }
    try {
      return new LimitedPart(zip.getInputStream(entry), entry);
    } catch (IOException e) {
      throw damaged(name, e);
    }
  }

  /** Work on the bytes of a part. */
  private interface Reading<T> {
    T run(LimitedPart bytes) throws IOException;
  }

  private <T> T withPart(String name, Reading<T> reading) {
    try (var bytes = bytes(name)) {
      return reading.run(bytes);
    } catch (IOException e) {
      throw damaged(name, e);
    }
  }

  private Refused damaged(String part, IOException trouble) {
    var problem =
        trouble instanceof LimitedPart.Unsound unsound
            ? unsound.problem()
            : SpreadsheetProblem.DAMAGED;
    var refused = file.refused(problem, part);
    refused.initCause(trouble);
    return refused;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw Refused.because(e, FileProblem.CANNOT_BE_READ, file.name());
    }
  }
}
