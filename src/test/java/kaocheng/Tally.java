package kaocheng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The counts of what was survived, one line each, which a build prints at its end. */
public final class Tally {
  private static final Path LIST = Path.of("target", "faults.txt");

  private Tally() {}

  /** Tells how often something was tried and what came of it. */
  public static void tell(String what, String counts) throws IOException {
    var line = what + ": " + counts + System.lineSeparator();
    Files.writeString(LIST, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
