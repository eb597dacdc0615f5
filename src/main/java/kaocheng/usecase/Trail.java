package kaocheng.usecase;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kaocheng.model.Aggregation;
import kaocheng.model.EntryForm;
import kaocheng.model.Indicator.Habit;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Rational;

/**
 * The figures of one indicator through the quarters of several years. A count of the year so far
 * grows from quarter to quarter by itself, so what is compared is what each quarter added to it.
 */
final class Trail {
  private static final int QUARTERS = Quarter.values().length;

  private final boolean isRunningCount;
  private final NavigableMap<Integer, Rational> figures = new TreeMap<>();

  Trail(Habit habit) {
    isRunningCount =
        habit.entry() == EntryForm.CUMULATIVE && habit.aggregation() == Aggregation.SUM;
  }

  /** The number of a quarter among all quarters there are. */
  static int time(int year, Quarter quarter) {
    return year * QUARTERS + quarter.number() - 1;
  }

  static int yearOf(int time) {
    return time / QUARTERS;
  }

  static int quarterOf(int time) {
    return time % QUARTERS + 1;
  }

  void put(int time, Rational figure) {
    figures.put(time, figure);
  }

  void putIfAbsent(int time, Rational figure) {
    figures.putIfAbsent(time, figure);
  }

  /** The figure as it was reported. */
  Optional<Rational> at(int time) {
    return Optional.ofNullable(figures.get(time));
  }

  /** Whether what is compared is what a quarter added, and not the figure itself. */
  boolean comparesGrowth(int time) {
    return isRunningCount && quarterOf(time) > 1;
  }

  /** What can be compared with other quarters, where it is known. */
  Optional<Rational> comparable(int time) {
    var figure = at(time);
    return comparesGrowth(time) ? figure.flatMap(now -> at(time - 1).map(now::minus)) : figure;
  }

  /**
   * How many figures there are of quarters before this one, whether they can be compared or not.
   */
  int sizeBefore(int time) {
    return figures.headMap(time, false).size();
  }

  /** What can be compared of all quarters before this one, the latest first. */
  List<Rational> before(int time) {
    return figures.headMap(time, false).descendingKeySet().stream()
        .flatMap(earlier -> comparable(earlier).stream())
        .toList();
  }
}
