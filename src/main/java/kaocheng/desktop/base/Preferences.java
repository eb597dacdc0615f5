package kaocheng.desktop.base;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers from one start to the next, in a small file of the user's. A file that
 * cannot be read is put aside and does no harm; one that cannot be written is only not remembered.
 */
public final class Preferences {
  private static final String BETWEEN = "\n";

  private final @Nullable Path file;
  private final Properties texts = new Properties();

  private Preferences(@Nullable Path file) {
    this.file = file;
  }

  /** Remembers nothing beyond this run. */
  public static Preferences forgetful() {
    return new Preferences(null);
  }

  public static Preferences in(Path file) {
    var preferences = new Preferences(file);
    preferences.load(file);
    return preferences;
  }

  private void load(Path from) {
    if (!Files.isRegularFile(from)) {
      return;
    }
    try {
      texts.load(new StringReader(Files.readString(from, StandardCharsets.UTF_8)));
    } catch (IOException | IllegalArgumentException damaged) {
      texts.clear();
      putAside(from, damaged);
    }
  }

  private static void putAside(Path from, Exception damaged) {
    try {
      Files.move(
          from,
          from.resolveSibling(from.getFileName() + ".damaged"),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException stays) {
      damaged.addSuppressed(stays);
    }
  }

  public synchronized String text(String key, String otherwise) {
    return texts.getProperty(key, otherwise);
  }

  public synchronized void put(String key, String text) {
    texts.setProperty(key, text);
  }

  public synchronized <E extends Enum<E>> E choice(String key, E otherwise) {
    var wanted = text(key, "");
    return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
        .filter(one -> one.name().equals(wanted))
        .findFirst()
        .orElse(otherwise);
  }

  /** A number kept under the key, when it lies within the bounds. */
  public synchronized double number(String key, double otherwise, double least, double most) {
    try {
      var number = Double.parseDouble(text(key, ""));
      return number >= least && number <= most ? number : otherwise;
    } catch (NumberFormatException damaged) {
      return otherwise;
    }
  }

  public synchronized List<String> list(String key) {
    return Arrays.stream(text(key, "").split(BETWEEN, -1)).filter(one -> !one.isBlank()).toList();
  }

  public synchronized void put(String key, List<String> texts) {
    put(key, String.join(BETWEEN, texts));
  }

  /** Writes the file as a whole; whether that was possible. */
  public boolean save() {
    if (file == null) {
      return false;
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var half = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(half, written(), StandardCharsets.UTF_8);
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException notRemembered) {
      return false;
    }
  }

  private synchronized String written() throws IOException {
    var text = new StringWriter();
    texts.store(text, null);
    return text.toString();
  }
}
