package kaocheng.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a journal says: what was kept, what was about to be kept, and how far it can be read. */
final class Journaled {
  private final List<JournalLine.Entered> kept = new ArrayList<>();
  private final List<JournalLine.Entered> begun = new ArrayList<>();
  private long length;
  private int lines;
  private boolean isBroken;
  private @Nullable JournalLine last;

  private boolean isInAnotherHand;
  private final JournalHand hand;

  private Journaled(JournalHand hand) {
    this.hand = hand;
  }

  static Journaled of(Path path, JournalHand hand) throws IOException {
    var journaled = new Journaled(hand);
    journaled.read(Files.readAllBytes(path));
    return journaled;
  }

  /** A last line that was torn was never acknowledged; one that is broken otherwise ends it all. */
  private void read(byte[] bytes) {
    for (var from = 0; from < bytes.length; ) {
      var end = from;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      if (end == bytes.length) {
        return;
      }
      var text = text(bytes, from, end);
      var line = text.flatMap(hand::read);
      if (line.isEmpty()) {
        isBroken = end + 1 < bytes.length;
        return;
      }
      take(line.get());
      isInAnotherHand |= text.filter(hand::isOwn).isEmpty();
      lines++;
      from = end + 1;
      length = from;
    }
  }

  private static Optional<String> text(byte[] bytes, int from, int end) {
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes, from, end - from)).toString());
    } catch (CharacterCodingException broken) {
      return Optional.empty();
    }
  }

  private void take(JournalLine line) {
    switch (line) {
      case JournalLine.Entered entered -> begun.add(entered);
      case JournalLine.Kept _ -> {
        kept.addAll(begun);
        begun.clear();
      }
      case JournalLine.Dropped(var number) -> begun.removeIf(one -> one.number() >= number);
      case JournalLine.Opened _, JournalLine.Sealed _ -> {}
    }
    last = line;
  }

  /** The last line, null where there is none. */
  @Nullable JournalLine last() {
    return last;
  }

  List<JournalLine.Entered> kept() {
    return kept;
  }

  /** What was about to be kept when the program ended; nobody was told that it was. */
  List<JournalLine.Entered> begun() {
    return begun;
  }

  /** How many bytes can be read. */
  long length() {
    return length;
  }

  int lines() {
    return lines;
  }

  /** Whether lines are written otherwise than they are now, since a password was set or removed. */
  boolean isInAnotherHand() {
    return isInAnotherHand;
  }

  /** Whether a line is not as it was written though others follow it. */
  boolean isBroken() {
    return isBroken;
  }
}
