package kaocheng.store;

import static kaocheng.store.Given.CLOCK;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaocheng.model.Department;
import kaocheng.model.text.Secret;
import kaocheng.store.vault.FileMark;
import kaocheng.store.vault.Keyring;

/** An encrypted workbook to test with, and what can be read in the files around it. */
final class Locked {
  static final String PASSWORD = "青川-考核-2021";
  static final String MARKER = "ZXQJ7KQWV3";

  private Locked() {}

  static Secret password() {
    return Secret.of(PASSWORD);
  }

  /** A workbook with the marker in a name and in the trace, closed. */
  static Path plain(Path folder) {
    try (var workbook = Given.workbook(folder)) {
      Work<Effect> work =
          books ->
              new Decision.Keep<>(
                  books
                      .departments()
                      .put(Given.YEAR, new Department("D09", "市" + MARKER + "局", "综合部门序列")));
      if (workbook.<Effect>change(new Change("王工", Action.ENTRY_CHANGED, MARKER), work)
          != Effect.NEW) {
        throw new AssertionError("not kept");
      }
      return workbook.file();
    }
  }

  /** The same, encrypted, and with its key forgotten. */
  static Path encrypted(Path folder) {
    var file = plain(folder);
    new Encryption(file, CLOCK).encrypt("王工", password()).close();
    forget(file);
    return file;
  }

  static void forget(Path file) {
    new Unlocking(file, CLOCK).forget();
  }

  static Unlocking.Unlocked unlock(Path file) {
    return new Unlocking(file, CLOCK).run(password());
  }

  /** The files in a folder and below, with what is in them. */
  static Map<Path, byte[]> files(Path folder) throws IOException {
    var files = new TreeMap<Path, byte[]>();
    try (var all = Files.walk(folder)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        files.put(file, Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** The files that hold a text, in whichever of the ways a database writes one. */
  static List<Path> holding(Path folder, String text) throws IOException {
    var found = new ArrayList<Path>();
    for (var file : files(folder).entrySet()) {
      var bytes = new String(file.getValue(), StandardCharsets.ISO_8859_1);
      for (var way :
          List.of(
              StandardCharsets.UTF_8,
              StandardCharsets.UTF_16LE,
              StandardCharsets.UTF_16BE,
              Charset.forName("GB18030"))) {
        if (!found.contains(file.getKey())
            && bytes.contains(new String(text.getBytes(way), StandardCharsets.ISO_8859_1))) {
          found.add(file.getKey());
        }
      }
    }
    return found;
  }

  static void forgetAll(Path... files) throws IOException {
    for (var file : files) {
      FileMark.of(file).ifPresent(Keyring::forget);
    }
  }
}
