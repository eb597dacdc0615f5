package kaocheng.store.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The salt in the first block of an encrypted file, in hexadecimal digits. The copies of a file
 * have the same, so that it tells which key file belongs to which of them.
 */
public record FileMark(String digits) {
  private static final byte[] BEGINNING = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
  private static final int BYTES = 8;
  static final int BLOCK = 4096;

  static FileMark random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new FileMark(HexFormat.of().formatHex(bytes));
  }

  static Optional<FileMark> read(String digits) {
    return Optional.of(digits)
        .filter(text -> text.matches("[0-9a-f]{" + 2 * BYTES + "}"))
        .map(FileMark::new);
  }

  /**
   * The mark of a file; nothing where it is not encrypted. The file must not be open in this
   * process, which would lose its lock where the system is Unix.
   */
  public static Optional<FileMark> of(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var first = ByteBuffer.allocate(BEGINNING.length + BYTES);
      while (first.hasRemaining() && channel.read(first, first.position()) >= 0) {}
      if (first.hasRemaining()
          || !Arrays.equals(first.array(), 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length)) {
        return Optional.empty();
      }
      var mark = HexFormat.of().formatHex(first.array(), BEGINNING.length, first.capacity());
      return Optional.of(new FileMark(mark));
    }
  }

  /** Begins an encrypted file that is still empty. */
  public void begin(FileChannel empty) throws IOException {
    var block = ByteBuffer.allocate(BLOCK);
    block.put(BEGINNING).put(HexFormat.of().parseHex(digits)).rewind();
    while (block.hasRemaining()) {
      empty.write(block, block.position());
    }
  }
}
