package kaocheng.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaocheng.exchange.intake.BaselineColumn;
import kaocheng.exchange.intake.IndicatorColumn;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.Baseline;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.sentence.Grammar;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.store.IndicatorRef;
import kaocheng.usecase.RowFault.Remedy;

/** Tells where a target asks for less than half of what was reached last year. */
final class LastYear {
  private final Books books;
  private final Map<Integer, Map<IndicatorKey, List<Baseline>>> baselines = new HashMap<>();

  LastYear(Books books) {
    this.books = books;
  }

  /** The remarks on a baseline whose indicator is known. */
  static List<Trouble> remarks(
      IndicatorRef indicator, Baseline baseline, String written, List<Trouble> others) {
    if (!isFarBelow(indicator.target(), baseline)) {
      return others;
    }
    var all = new ArrayList<>(others);
    all.add(
        Doubts.about(
            BaselineColumn.VALUE,
            written,
            Message.of(RowFault.TARGET_FAR_BELOW_LAST_YEAR, baseline.value()),
            Message.of(Remedy.CHECK_TARGET)));
    return all;
  }

  /** The remarks on an indicator, from the baselines that are on file. */
  List<Trouble> remarks(int year, Indicator indicator) {
    return baselines
        .computeIfAbsent(year, this::byKey)
        .getOrDefault(indicator.key(), List.of())
        .stream()
        .filter(baseline -> isFarBelow(indicator.target(), baseline))
        .map(
            baseline ->
                Doubts.about(
                    IndicatorColumn.TARGET,
                    Grammar.TARGETS.write(indicator.target(), Language.CHINESE),
                    Message.of(RowFault.TARGET_FAR_BELOW_LAST_YEAR, baseline.value()),
                    Message.of(Remedy.CHECK_TARGET)))
        .toList();
  }

  private Map<IndicatorKey, List<Baseline>> byKey(int year) {
    return books.baselines().all(year).stream().collect(Collectors.groupingBy(Baseline::indicator));
  }

  private static boolean isFarBelow(Target target, Baseline baseline) {
    return baseline.quarter() == Quarter.FOURTH
        && target instanceof Target.Threshold threshold
        && threshold.relation().direction() == Direction.UP
        && threshold.bound().times(Rational.TWO).compareTo(baseline.value()) < 0;
  }
}
