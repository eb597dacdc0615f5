package kaocheng.usecase;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import kaocheng.store.Workbook;

/**
 * Who has a workbook open, on which machine, in which process, and since when; told by a small file
 * beside the workbook. It only helps to find that window: what locks is the database.
 */
public record Holder(String actor, String machine, String process, String since) {
  private static final String ENDING = ".open";

  /** The person at this keyboard, in this very process. */
  static Holder here(String actor, String since) {
    var name = ManagementFactory.getRuntimeMXBean().getName();
    var at = name.indexOf('@');
    return new Holder(
        actor,
        at < 0 ? "" : name.substring(at + 1),
        Long.toString(ProcessHandle.current().pid()),
        since);
  }

  private static Path note(Path workbook) {
    var file = Workbook.fileOf(workbook);
    return file.resolveSibling("." + file.getFileName() + ENDING);
  }

  /** Leaves the note; whether that was possible, as the folder may be closed to new files. */
  boolean leave(Path workbook) {
    var texts = new Properties();
    texts.setProperty("actor", actor);
    texts.setProperty("machine", machine);
    texts.setProperty("process", process);
    texts.setProperty("since", since);
    var text = new StringWriter();
    try {
      texts.store(text, null);
      Files.writeString(note(workbook), text.toString(), StandardCharsets.UTF_8);
      return true;
    } catch (IOException closed) {
      return false;
    }
  }

  /** Takes the note away; whether there was one. */
  static boolean takeAway(Path workbook) {
    try {
      return Files.deleteIfExists(note(workbook));
    } catch (IOException stays) {
      return false;
    }
  }

  /** What the note beside a workbook says; nothing where there is none that can be read. */
  static Optional<Holder> of(Path workbook) {
    if (!Files.isRegularFile(note(workbook))) {
      return Optional.empty();
    }
    try {
      var texts = new Properties();
      texts.load(new StringReader(Files.readString(note(workbook), StandardCharsets.UTF_8)));
      return Optional.of(
          new Holder(
              texts.getProperty("actor", ""),
              texts.getProperty("machine", ""),
              texts.getProperty("process", ""),
              texts.getProperty("since", "")));
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
