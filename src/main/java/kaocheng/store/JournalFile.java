package kaocheng.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The file beside a workbook that its journal is written to, line by line and through to the disk.
 */
final class JournalFile implements AutoCloseable {
  private static final String ENDING = ".journal";

  private final FileChannel channel;
  private final JournalHand hand;

  private JournalFile(FileChannel channel, JournalHand hand) {
    this.channel = channel;
    this.hand = hand;
  }

  /** Where the journal of a workbook lies. */
  static Path beside(WorkbookFile workbook) {
    var name = workbook.path().getFileName().toString();
    return workbook
        .path()
        .resolveSibling(name.substring(0, name.length() - WorkbookFile.ENDING.length()) + ENDING);
  }

  /** Makes a journal of these lines, whole or not at all. */
  static void make(Path path, List<? extends JournalLine> lines, JournalHand hand)
      throws IOException {
    var draft = path.resolveSibling(path.getFileName() + ".new");
    try (var file =
        new JournalFile(
            FileChannel.open(
                draft,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE),
            hand)) {
      file.append(lines);
    }
    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Opens a journal that is there, to go on after so many bytes. */
  static JournalFile open(Path path, long length, JournalHand hand) throws IOException {
    var channel = FileChannel.open(path, StandardOpenOption.WRITE);
    if (channel.size() > length) {
      channel.truncate(length);
    }
    channel.position(length);
    return new JournalFile(channel, hand);
  }

  /** Appends lines; when this returns they are on the disk. */
  void append(List<? extends JournalLine> lines) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (var line : lines) {
      bytes.writeBytes(hand.written(line));
    }
    var waiting = ByteBuffer.wrap(bytes.toByteArray());
    while (waiting.hasRemaining()) {
      if (channel.write(waiting) < 0) {
        throw new IOException("the journal takes no more");
      }
    }
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
