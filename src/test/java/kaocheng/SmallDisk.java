package kaocheng;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A disk of its own of so many KiB, so that it can be full; skips the test where none is allowed.
 */
public final class SmallDisk implements AutoCloseable {
  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  public static SmallDisk at(Path folder, int size) throws IOException {
    Files.createDirectories(folder);
    assumeTrue(
        Files.isExecutable(Path.of("/bin/mount"))
            && run("/bin/mount", "-t", "tmpfs", "-o", "size=" + size + "k", "none", folder) == 0,
        "no disk may be mounted here");
    return new SmallDisk(folder);
  }

  private static int run(Object... words) throws IOException {
    var command = new String[words.length];
    for (var at = 0; at < words.length; at++) {
      command[at] = words[at].toString();
    }
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.onExit().join().exitValue();
  }

  public Path folder() {
    return folder;
  }

  /** Leaves only so many KiB free. */
  public void fillUpTo(int free) throws IOException {
    var room = Files.getFileStore(folder).getUsableSpace() - free * 1024L;
    Files.write(folder.resolve("full"), " ".repeat((int) room).getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    if (run("/bin/umount", folder) != 0) {
      throw new IOException("still mounted: " + folder);
    }
  }
}
