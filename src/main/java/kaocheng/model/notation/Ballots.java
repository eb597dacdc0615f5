package kaocheng.model.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaocheng.model.Reported.Voted;
import kaocheng.model.Reported.Votes;
import kaocheng.model.figure.Rational;

/** Ballots on a line: points with their numbers, those of a group between braces. */
final class Ballots {
  private static final String PARTING = ": {}";

  private Ballots() {}

  static String write(Voted voted) {
    var line = new StringBuilder();
    var group = "";
    for (var votes : voted.votes()) {
      if (!votes.group().equals(group)) {
        line.append(group.isEmpty() ? "" : "}");
        group = votes.group();
        line.append(line.isEmpty() ? "" : " ");
        line.append(group.isEmpty() ? "" : Signs.guarded(group, PARTING) + "{");
      } else if (!line.isEmpty()) {
        line.append(' ');
      }
      line.append(Signs.guarded(votes.point(), PARTING))
          .append(':')
          .append(Numbers.write(votes.count()));
    }
    return line.append(group.isEmpty() ? "" : "}").toString();
  }

  static Optional<Voted> read(String text) {
    var votes = new ArrayList<Votes>();
    var at = 0;
    while (at < text.length()) {
      var opening = Signs.indexOf(text, '{', at);
      var plain = text.substring(at, opening < 0 ? text.length() : opening);
      var name = opening < 0 ? "" : lastWord(plain);
      if (!enter(votes, "", plain.substring(0, plain.length() - name.length()))) {
        return Optional.empty();
      }
      if (opening < 0) {
        break;
      }
      var closing = Signs.indexOf(text, '}', opening);
      var group = Signs.freed(name);
      if (closing < 0
          || group.isEmpty()
          || !enter(votes, group, text.substring(opening + 1, closing))) {
        return Optional.empty();
      }
      at = closing + 1;
    }
    return votes.isEmpty() ? Optional.empty() : Optional.of(new Voted(votes));
  }

  /** The word that stands right before a brace, with the blanks behind it. */
  private static String lastWord(String text) {
    var begin = 0;
    var inWord = false;
    for (var at = 0; at < text.length(); at++) {
      var blank = Signs.plain(text.charAt(at)) == ' ';
      if (!blank && !inWord) {
        begin = at;
      }
      inWord = !blank;
      if (text.charAt(at) == Signs.BACKSLASH) {
        at++;
      }
    }
    return text.substring(begin);
  }

  private static boolean enter(List<Votes> votes, String group, String text) {
    for (var word : Signs.split(text, ' ')) {
      if (!word.isBlank()) {
        var halves = Signs.split(word, ':');
        var point = Signs.freed(halves.getFirst());
        var count =
            halves.size() == 2 ? Numbers.read(halves.getLast()) : Optional.<Rational>empty();
        if (point.isEmpty() || count.isEmpty()) {
          return false;
        }
        votes.add(new Votes(group, point, count.get()));
      }
    }
    return true;
  }
}
