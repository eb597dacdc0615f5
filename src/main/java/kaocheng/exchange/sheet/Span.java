package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

/** Neighbouring columns of the printed form, from the first to the last. */
record Span(int first, int last) {

  /**
   * The columns shared out among so many parts, each as near to its share of the width as can be.
   */
  static List<Span> split(List<Integer> widths, List<Integer> shares) {
    var whole = sum(widths);
    var parts = sum(shares);
    var spans = new ArrayList<Span>(shares.size());
    var first = 0;
    var wanted = 0;
    for (var i = 0; i < shares.size(); i++) {
      wanted += shares.get(i);
      var left = shares.size() - 1 - i;
      var last =
          left == 0 ? widths.size() - 1 : nearest(widths, first, left, wanted * whole / parts);
      spans.add(new Span(first, last));
      first = last + 1;
    }
    return spans;
  }

  /** The column whose end is nearest to the wanted place and leaves one for each part to come. */
  private static int nearest(List<Integer> widths, int first, int left, int wanted) {
    var best = first;
    for (var last = first; last < widths.size() - left; last++) {
      if (distance(widths, last, wanted) < distance(widths, best, wanted)) {
        best = last;
      }
    }
    return best;
  }

  private static int distance(List<Integer> widths, int last, int wanted) {
    return Math.abs(sum(widths.subList(0, last + 1)) - wanted);
  }

  int width(List<Integer> widths) {
    return first == last ? widths.get(first) : sum(widths.subList(first, last + 1));
  }

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }
}
