package kaocheng.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A scorecard made ready for the workbook: its lines as one compressed text, and a digest that
 * differs where anything on the card does. Packing needs no database.
 */
public final class PackedCard {
  private static final int PIECE = 60_000;
  private static final int LARGEST = 64 << 20;

  private final ScorecardRow head;
  private final byte[] lines;
  private final String digest;

  private PackedCard(ScorecardRow head, byte[] lines, String digest) {
    this.head = head;
    this.lines = lines;
    this.digest = digest;
  }

  public static PackedCard of(ScorecardRow card) {
    var text = CardText.of(card.lines());
    if (text.length > LARGEST) {
      throw new IllegalArgumentException("a card of " + text.length + " bytes");
    }
    var digest = digest(CardText.head(card).getBytes(StandardCharsets.UTF_8), text);
    return new PackedCard(card.withLines(List.of()), deflated(text), digest);
  }

  private static String digest(byte[] head, byte[] text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(head);
      return HexFormat.of().formatHex(digest.digest(text));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] deflated(byte[] text) {
    var packed = new ByteArrayOutputStream(text.length / 4 + 100);
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var stream = new DeflaterOutputStream(packed, deflater, 8192)) {
      stream.write(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /** The card without its lines. */
  ScorecardRow head() {
    return head;
  }

  String digest() {
    return digest;
  }

  /** The compressed lines in pieces that have room in the workbook. */
  List<byte[]> pieces() {
    var pieces = new ArrayList<byte[]>();
    for (var from = 0; from < lines.length; from += PIECE) {
      pieces.add(Arrays.copyOfRange(lines, from, Math.min(from + PIECE, lines.length)));
    }
    return pieces;
  }

  /** The card whose lines were kept in these pieces, provided that nothing of it has changed. */
  static ScorecardRow unpacked(ScorecardRow head, List<byte[]> pieces, String digest) {
    var text = inflated(pieces);
    var card = head.withLines(CardText.lines(new String(text, StandardCharsets.UTF_8)));
    if (!digest.equals(digest(CardText.head(card).getBytes(StandardCharsets.UTF_8), text))) {
      throw new Unreadable("a card of " + head.department() + " that is not what was kept");
    }
    return card;
  }

  private static byte[] inflated(List<byte[]> pieces) {
    var packed = new ByteArrayOutputStream();
    pieces.forEach(packed::writeBytes);
    try (var stream = new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
      var text = stream.readNBytes(LARGEST + 1);
      if (text.length > LARGEST) {
        throw new Unreadable("a card that is too large");
      }
      return text;
    } catch (IOException broken) {
      throw new Unreadable("a card that cannot be unpacked: " + broken.getMessage());
    }
  }
}
