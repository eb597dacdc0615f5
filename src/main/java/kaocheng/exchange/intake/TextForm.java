package kaocheng.exchange.intake;

import java.util.Optional;
import kaocheng.model.text.Message;

/** What a text cell may hold: how long it may be, and which characters may stand in it. */
enum TextForm {
  /** A code or number by which something is called. */
  CODE(32),
  /** The short name of a unit. */
  UNIT(20),
  /** A city or a group of departments, on one line. */
  LABEL(100),
  /** A name or title on one line. */
  NAME(200),
  /** A figure, or several, on one line. */
  FIGURE(4000),
  /** Where something is to be found, of several lines if need be. */
  REFERENCE(500),
  /** What somebody says about a figure, of several lines if need be. */
  REMARK(1000),
  /** Running text, of several lines if need be. */
  PROSE(4000);

  private final int longest;

  TextForm(int longest) {
    this.longest = longest;
  }

  int longest() {
    return longest;
  }

  /** The first character that may not stand in such a text. */
  Optional<Message> objection(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < ' ' || c > '~') {
        if (Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++;
        } else if (isForbidden(c)) {
          var code = String.format("U+%04X", (int) c);
          return Optional.of(Message.of(Reason.CHARACTER_NOT_ALLOWED, code, i + 1));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isRunning() {
    return switch (this) {
      case CODE, UNIT, LABEL, NAME, FIGURE -> false;
      case REFERENCE, REMARK, PROSE -> true;
    };
  }

  /** Line breaks outside running text; controls; halves of characters; signs nobody can see. */
  private boolean isForbidden(char c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      return !isRunning();
    }
    return Character.isISOControl(c)
        || Character.isSurrogate(c)
        || c >= '\ufff9'
        || c == '\ufeff'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || (c >= '\u200b' && c <= '\u200f' && !isRunning());
  }
}
