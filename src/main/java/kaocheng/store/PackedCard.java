package kaocheng.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * A scorecard made ready for the workbook: its lines as one compressed text, and a digest that
 * differs where anything on the card does. Packing needs no database.
 */
public final class PackedCard {
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
    return new PackedCard(card.withLines(List.of()), Packed.deflated(text), digest);
  }

  private static String digest(byte[] head, byte[] text) {
    var digest = Digests.sha256();
    digest.update(head);
    return HexFormat.of().formatHex(digest.digest(text));
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
    return Packed.pieces(lines);
  }

  /** The card whose lines were kept in these pieces, provided that nothing of it has changed. */
  static ScorecardRow unpacked(ScorecardRow head, List<byte[]> pieces, String digest) {
    var text = Packed.inflated(pieces, LARGEST);
    var card = head.withLines(CardText.lines(new String(text, StandardCharsets.UTF_8)));
    if (!digest.equals(digest(CardText.head(card).getBytes(StandardCharsets.UTF_8), text))) {
      throw new Unreadable("a card of " + head.department() + " that is not what was kept");
    }
    return card;
  }
}
