package kaocheng.exchange.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells text that was once decoded in a wrong encoding by what it would be in the right one: 鎴愬姛 is
 * the UTF-8 of 成功 taken for GBK, æœ‰ that of 有 taken for Latin letters, and ³É¹¦ its GBK. Runs of
 * characters beyond ASCII are looked at as they pass.
 */
final class Garble {
  private static final Charset GBK = Charset.forName("GBK");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String REPLACED_TWICE = "锟斤拷";
  private static final int LONGEST = 48;
  private static final int LEAST_WESTERN = 4;
  private static final boolean[] SUSPECTS = suspects();

  private final StringBuilder run = new StringBuilder();
  private boolean inRun;
  private boolean collecting;

  /** What stands in a text, and what was meant. */
  record Found(String garbled, String meant) {}

  /** Looks at the next character; tells what is garbled when a run of them has ended. */
  Optional<Found> look(char c) {
    if (c <= '~') {
      inRun = false;
      return collecting ? judge() : Optional.empty();
    }
    if (!inRun || c == '锟') {
      inRun = true;
      collecting |= SUSPECTS[c];
    }
    if (collecting) {
      run.append(c);
      return run.length() == LONGEST ? judge() : Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether {@link #look} needs to see the characters of plain text between runs. */
  boolean isIdle() {
    return !inRun;
  }

  /** What is garbled at the end of the text. */
  Optional<Found> judge() {
    var text = run.toString();
    run.setLength(0);
    collecting = false;
    return text.contains(REPLACED_TWICE)
        ? Optional.of(new Found(REPLACED_TWICE, "?"))
        : meant(text).map(meant -> new Found(text, meant));
  }

  static Optional<String> meant(String run) {
    return decoded(encoded(run, GBK), StandardCharsets.UTF_8)
        .filter(text -> text.codePointCount(0, text.length()) >= 2)
        .or(() -> decoded(western(run), StandardCharsets.UTF_8))
        .or(() -> isWestern(run) ? gbk(western(run)) : Optional.empty())
        .filter(text -> !text.isEmpty() && text.chars().allMatch(Garble::isChinese));
  }

  private static boolean isChinese(int c) {
    return (c >= 0x4e00 && c <= 0x9fa5)
        || (c >= 0x3001 && c <= 0x3011)
        || (c > 0xff00 && c < 0xff5f);
  }

  /** As much of the text as the charset has. */
  private static byte[] encoded(String run, Charset charset) {
    var encoder = charset.newEncoder();
    var end = 0;
    while (end < run.length() && encoder.canEncode(run.charAt(end))) {
      end++;
    }
    return run.substring(0, end).getBytes(charset);
  }

  private static byte[] western(String run) {
    var bytes = new byte[run.length()];
    var encoder = WESTERN.newEncoder();
    for (var i = 0; i < bytes.length; i++) {
      var c = run.charAt(i);
      if (c > '\u00ff' && !encoder.canEncode(c)) {
        return new byte[0];
      }
      bytes[i] = c <= '\u00ff' ? (byte) c : run.substring(i, i + 1).getBytes(WESTERN)[0];
    }
    return bytes;
  }

  /** Many different signs in a row, as no language that is written with them has. */
  private static boolean isWestern(String run) {
    return run.length() >= LEAST_WESTERN
        && run.length() % 2 == 0
        && run.chars().allMatch(c -> c > 0xa0 && c < 0xff)
        && run.chars().distinct().count() >= LEAST_WESTERN;
  }

  private static Optional<String> gbk(byte[] bytes) {
    for (var i = 0; i < bytes.length; i += 2) {
      var lead = bytes[i] & 0xff;
      if (lead < 0xb0 || lead > 0xd7) {
        return Optional.empty();
      }
    }
    return decoded(bytes, GBK);
  }

  /** The text that the bytes are, but for a last character that was cut off. */
  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    if (bytes.length == 0) {
      return Optional.empty();
    }
    var chars = CharBuffer.allocate(bytes.length);
    var result = strict(charset).decode(ByteBuffer.wrap(bytes), chars, false);
    return result.isError() ? Optional.empty() : Optional.of(chars.flip().toString());
  }

  static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Whether bytes that are no UTF-8 are sound Chinese text in GB 2312, as a row of it would be. */
  static boolean isGb2312(byte[] bytes) {
    try {
      var text = strict(Charset.forName("GB2312")).decode(ByteBuffer.wrap(bytes));
      return text.chars().anyMatch(Garble::isChinese);
    } catch (CharacterCodingException notChinese) {
      return false;
    }
  }

  /** The characters that a run can only begin with where it may be garbled. */
  private static boolean[] suspects() {
    var suspects = new boolean[Character.MAX_VALUE + 1];
    for (var lead = 0xe3; lead <= 0xef; lead++) {
      suspects[lead] = true;
      for (var trail = 0x80; trail < 0xc0; trail++) {
        var text = new String(new byte[] {(byte) lead, (byte) trail}, GBK);
        suspects[text.charAt(0)] |= text.length() == 1;
      }
    }
    for (var c = '\u00a1'; c < '\u00ff'; c++) {
      suspects[c] = true;
    }
    suspects['锟'] = true;
    suspects['\ufffd'] = false;
    return suspects;
  }
}
