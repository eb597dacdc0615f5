package kaocheng.model.rule.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.model.rule.sentence.Piece.Gap;

/** Pieces of a sentence, one behind the other. */
final class Sequence {
  private final List<Piece> pieces;
  private final Map<Integer, Pattern> beginnings = new ConcurrentHashMap<>();

  Sequence(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /** The expression of what these pieces read. */
  String expression() {
    return expression(pieces.size());
  }

  private String expression(int count) {
    return pieces.subList(0, count).stream().map(Piece::expression).collect(Collectors.joining());
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The letters with which these pieces can begin; nothing where they can begin with any. */
  Optional<String> initials() {
    var all = new ArrayList<Optional<String>>();
    for (var piece : pieces) {
      all.add(piece.initials());
      if (!piece.isOptional()) {
        break;
      }
    }
    return Piece.initialsOf(all);
  }

  String write(Blanks blanks) {
    return pieces.stream()
        .flatMap(piece -> piece.write(blanks).stream())
        .collect(Collectors.joining());
  }

  /** The blanks among these pieces, without those in words that may be left out. */
  Stream<Gap> gaps() {
    return pieces.stream().filter(Gap.class::isInstance).map(Gap.class::cast);
  }

  /** These pieces as they are written, then with each in turn said in other words. */
  List<String> examples() {
    var each = pieces.stream().map(Piece::examples).toList();
    var all = new ArrayList<String>();
    all.add(each.stream().map(List::getFirst).collect(Collectors.joining()));
    for (var changed = 0; changed < each.size(); changed++) {
      for (var other : each.get(changed).subList(1, each.get(changed).size())) {
        all.add(withChange(each, changed, other));
      }
    }
    return List.copyOf(all);
  }

  private static String withChange(List<List<String>> each, int changed, String other) {
    var text = new StringBuilder();
    for (var i = 0; i < each.size(); i++) {
      text.append(i == changed ? other : each.get(i).getFirst());
    }
    return text.toString();
  }

  /** How far into the folded text these pieces follow it from a place on. */
  int follows(String folded, int from) {
    var furthest = sharedFrom(folded, from, 0);
    for (var count = 1; count <= pieces.size(); count++) {
      var start = beginning(count).matcher(folded).region(from, folded.length());
      if (!start.lookingAt()) {
        return furthest;
      }
      furthest = Math.max(furthest, sharedFrom(folded, start.end(), count));
    }
    return furthest;
  }

  /** How far the text goes along with the next piece, or the one behind it if that may be left. */
  private int sharedFrom(String folded, int from, int next) {
    var furthest = from;
    for (var i = next; i < pieces.size(); i++) {
      furthest = Math.max(furthest, pieces.get(i).follows(folded, from));
      if (!pieces.get(i).isOptional()) {
        return furthest;
      }
    }
    return furthest;
  }

  private Pattern beginning(int count) {
    return beginnings.computeIfAbsent(count, some -> compiled(expression(some)));
  }

  static Pattern compiled(String expression) {
    return Pattern.compile(Piece.SPACE + expression, Pattern.CASE_INSENSITIVE);
  }
}
