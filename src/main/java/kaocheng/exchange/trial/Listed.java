package kaocheng.exchange.trial;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kaocheng.exchange.intake.Decimal;
import kaocheng.exchange.intake.Folded;

/** The pieces of a list, parted by semicolons or the like, or by commas that part no thousands. */
final class Listed {
  private static final Pattern BRACKETS = Pattern.compile("[\\[(](.*)[])]", Pattern.DOTALL);
  private static final Pattern SIGNS = Pattern.compile("[;、|\\n]");
  private static final Pattern COMMAS = Pattern.compile(",");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Listed() {}

  static List<String> in(String text) {
    var brackets = BRACKETS.matcher(Folded.of(text).strip());
    var plain = brackets.matches() ? brackets.group(1) : Folded.of(text).strip();
    var pieces = parted(plain);
    var trailing = pieces.size() > 1 && pieces.getLast().isEmpty();
    return trailing ? pieces.subList(0, pieces.size() - 1) : pieces;
  }

  private static List<String> parted(String plain) {
    if (SIGNS.matcher(plain).find()) {
      return split(SIGNS, plain);
    }
    if (plain.indexOf(',') >= 0 && !Decimal.whole(plain).isSound()) {
      return split(COMMAS, plain);
    }
    var words = split(BLANKS, plain);
    return words.stream().allMatch(Listed::beginsLikeANumber) ? words : List.of(plain);
  }

  private static boolean beginsLikeANumber(String word) {
    return !word.isEmpty() && (Decimal.isDigit(word.charAt(0)) || word.charAt(0) == '-');
  }

  private static List<String> split(Pattern sign, String text) {
    return Arrays.stream(sign.split(text, -1)).map(String::strip).toList();
  }
}
