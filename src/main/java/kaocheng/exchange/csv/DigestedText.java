package kaocheng.exchange.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The characters of a file, strictly decoded, with the digest of every byte that passed. */
final class DigestedText implements AutoCloseable {
  private static final int CHUNK = 1 << 16;

  private final SeekableByteChannel channel;
  private final CharsetDecoder decoder;
  private final MessageDigest digest = sha256();
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
  private long received;
  private boolean complete;

  private DigestedText(SeekableByteChannel channel, Encoding encoding) {
    this.channel = channel;
    this.decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  static DigestedText open(Path path, Encoding encoding) throws IOException {
    var text = new DigestedText(Files.newByteChannel(path), encoding);
    text.skip(encoding.markLength());
    return text;
  }

  private void skip(int count) throws IOException {
    while (bytes.remaining() < count && receive()) {}
    bytes.position(Math.min(count, bytes.limit()));
  }

  /** Puts characters into the array from a place on; how many, or -1 at the end. */
  int read(char[] target, int from) throws IOException {
    var out = CharBuffer.wrap(target, from, target.length - from);
    var begun = out.position();
    while (out.position() == begun) {
      var result = decoder.decode(bytes, out, complete);
      if (out.position() > begun) {
        break;
      }
      if (result.isError()) {
        throw new Undecodable(position());
      }
      if (!receive()) {
        return -1;
      }
    }
    return out.position() - begun;
  }

  private boolean receive() throws IOException {
    if (complete) {
      return false;
    }
    bytes.compact();
    var fresh = bytes.position();
    var count = channel.read(bytes);
    complete = count < 0;
    digest.update(bytes.array(), fresh, bytes.position() - fresh);
    bytes.flip();
    received += Math.max(count, 0);
    return true;
  }

  /** How many bytes have been decoded. */
  long position() {
    return received - bytes.remaining();
  }

  /** How many bytes have passed. */
  long received() {
    return received;
  }

  /** The digest of the bytes that passed; it can be asked for once. */
  String digest() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
