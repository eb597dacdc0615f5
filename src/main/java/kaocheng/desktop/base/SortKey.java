package kaocheng.desktop.base;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * By what the rows of a table are sorted when its head is clicked: texts as a Chinese dictionary
 * has them, with the numbers in them by their size, and figures as numbers.
 */
public final class SortKey<S> {
  /** The rank of a row that has nothing to be sorted by. */
  static final int NONE = Integer.MAX_VALUE;

  private final Function<List<S>, int[]> ranking;

  private SortKey(Function<List<S>, int[]> ranking) {
    this.ranking = ranking;
  }

  /** Made when the first text is sorted. */
  private static final class Dictionary {
    private static final Collator ORDER = order();

    private static Collator order() {
      var order = Collator.getInstance(Locale.CHINA);
      if (order instanceof RuleBasedCollator byRules) {
        byRules.setNumericCollation(true);
      }
      return order;
    }
  }

  public static <S> SortKey<S> text(Function<S, String> text) {
    return new SortKey<>(
        rows ->
            ranks(
                rows,
                row -> Optional.of(text.apply(row)).filter(shown -> !shown.isEmpty()),
                Dictionary.ORDER::getCollationKey));
  }

  public static <S> SortKey<S> figure(Function<S, Optional<BigDecimal>> figure) {
    return new SortKey<>(
        rows -> SortKey.<S, BigDecimal, BigDecimal>ranks(rows, figure, one -> one));
  }

  public static <S> SortKey<S> count(ToLongFunction<S> count) {
    return step(count::applyAsLong);
  }

  /** By the steps of a scale. */
  public static <S, C extends Comparable<? super C>> SortKey<S> step(Function<S, C> step) {
    return new SortKey<>(
        rows -> SortKey.<S, C, C>ranks(rows, row -> Optional.of(step.apply(row)), one -> one));
  }

  /** Where each row stands by this; what is alike has the same rank. */
  int[] ranks(List<S> rows) {
    return ranking.apply(rows);
  }

  /** What rows are compared by is made once for each text or figure, not for each comparison. */
  private static <S, K, C extends Comparable<? super C>> int[] ranks(
      List<S> rows, Function<S, Optional<K>> key, Function<K, C> comparable) {
    var numbers = new HashMap<K, Integer>();
    var compared = new ArrayList<C>();
    var which = new int[rows.size()];
    for (var at = 0; at < which.length; at++) {
      which[at] =
          key.apply(rows.get(at))
              .map(
                  one ->
                      numbers.computeIfAbsent(
                          one,
                          first -> {
                            compared.add(comparable.apply(first));
                            return compared.size() - 1;
                          }))
              .orElse(NONE);
    }
    var ranks = places(compared);
    return Arrays.stream(which).map(one -> one == NONE ? NONE : ranks[one]).toArray();
  }

  private static <C extends Comparable<? super C>> int[] places(List<C> compared) {
    var sorted =
        IntStream.range(0, compared.size())
            .boxed()
            .sorted(Comparator.comparing(compared::get))
            .toList();
    var ranks = new int[sorted.size()];
    for (var at = 1; at < ranks.length; at++) {
      var before = sorted.get(at - 1);
      var isAlike = compared.get(before).compareTo(compared.get(sorted.get(at))) == 0;
      ranks[sorted.get(at)] = isAlike ? ranks[before] : at;
    }
    return ranks;
  }
}
