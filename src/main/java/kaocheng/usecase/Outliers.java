package kaocheng.usecase;

import java.util.Optional;
import java.util.function.Function;
import kaocheng.model.EntryForm;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;
import kaocheng.usecase.ImportReport.Doubt;
import kaocheng.usecase.OddFigure.Proposal;

/** Holds a figure against the indicator's own earlier ones; the plainest reason to look counts. */
final class Outliers {
  private static final Rational TEN = Rational.of(10);
  private static final int MOST_POWERS = 8;
  private static final int A_YEAR = 4;
  private static final int FIGURES_COPIED = 3;

  private final Incoming incoming;
  private final Trail trail;
  private final int time;

  Outliers(Incoming incoming, Trail trail) {
    this.incoming = incoming;
    this.trail = trail;
    this.time = incoming.time();
  }

  Optional<Doubt> doubt() {
    return slip()
        .or(this::sign)
        .or(() -> farFrom(time - A_YEAR, trail::at))
        .or(this::farFromLastQuarter)
        .or(this::outlier)
        .or(this::unchanged);
  }

  /** The very digits of an earlier figure, at another place: a unit that was mixed up. */
  private Optional<Doubt> slip() {
    return slip(time - 1).or(() -> slip(time - A_YEAR));
  }

  private Optional<Doubt> slip(int other) {
    var that = trail.at(other).filter(one -> !one.isZero());
    if (that.isEmpty() || incoming.figure().isZero()) {
      return Optional.empty();
    }
    var factor = incoming.figure().dividedBy(that.get());
    return isPowerOfTen(factor) && isTelling(that.get())
        ? Optional.of(
            incoming.doubt(
                Message.of(
                    OddFigure.TIMES_TEN,
                    Trail.yearOf(other),
                    Trail.quarterOf(other),
                    incoming.shown(that.get()),
                    factor.toString()),
                Proposal.CHECK_THE_UNIT))
        : Optional.empty();
  }

  /** Of one digit, ten times as much is nothing to wonder at. */
  private static boolean isTelling(Rational figure) {
    return figure.exactDigits(8).map(digits -> Incoming.significant(digits) >= 2).orElse(true);
  }

  private static boolean isPowerOfTen(Rational factor) {
    var up = factor.compareTo(Rational.ONE) > 0 ? factor : inverse(factor);
    for (var power = 1; power <= MOST_POWERS && up.isWhole(); power++) {
      up = up.dividedBy(TEN);
      if (up.equals(Rational.ONE)) {
        return true;
      }
    }
    return false;
  }

  private static Rational inverse(Rational factor) {
    return Rational.ONE.dividedBy(factor);
  }

  private Optional<Doubt> sign() {
    var sign = incoming.figure().signum();
    if (sign == 0 || trail.sizeBefore(time) < 2 || trail.comparesGrowth(time)) {
      return Optional.empty();
    }
    var before = trail.before(time).stream().filter(one -> !one.isZero()).toList();
    if (before.size() < 2 || before.stream().anyMatch(one -> one.signum() == sign)) {
      return Optional.empty();
    }
    return Optional.of(
        incoming.doubt(Message.of(OddFigure.SIGN_CHANGED, before.size()), Proposal.CHECK_THE_SIGN));
  }

  private Optional<Doubt> farFrom(int other, Function<Integer, Optional<Rational>> figures) {
    return figures
        .apply(other)
        .filter(that -> isFar(incoming.figure(), that))
        .map(
            that ->
                incoming.doubt(
                    Message.of(
                        OddFigure.FAR_FROM,
                        Trail.yearOf(other),
                        Trail.quarterOf(other),
                        incoming.shown(that)),
                    Proposal.CHECK_WITH_SENDER));
  }

  private Optional<Doubt> farFromLastQuarter() {
    if (!trail.comparesGrowth(time)) {
      return farFrom(time - 1, trail::comparable);
    }
    var now = trail.comparable(time);
    var before = trail.comparable(time - 1);
    return now.isPresent()
            && before.isPresent()
            && now.get().signum() == before.get().signum()
            && isFar(now.get(), before.get())
        ? Optional.of(
            incoming.doubt(
                Message.of(
                    OddFigure.GROWTH_FAR_FROM,
                    incoming.shown(now.get()),
                    incoming.shown(before.get())),
                Proposal.CHECK_WITH_SENDER))
        : Optional.empty();
  }

  /** Ten times as much, or a tenth; of nothing nothing can be told. */
  private static boolean isFar(Rational one, Rational other) {
    if (one.isZero() || other.isZero()) {
      return false;
    }
    var factor = one.dividedBy(other);
    var size = factor.signum() < 0 ? factor.negated() : factor;
    return size.compareTo(TEN) >= 0 || size.times(TEN).compareTo(Rational.ONE) <= 0;
  }

  private Optional<Doubt> outlier() {
    if (trail.sizeBefore(time) < Deviation.FEWEST) {
      return Optional.empty();
    }
    var before = trail.before(time);
    var now = trail.comparable(time);
    if (before.size() < Deviation.FEWEST || now.isEmpty()) {
      return Optional.empty();
    }
    var deviation = new Deviation(before);
    if (!deviation.isOutlier(now.get())) {
      return Optional.empty();
    }
    var median = incoming.shown(deviation.median());
    var what =
        trail.comparesGrowth(time)
            ? Message.of(OddFigure.GROWTH_OUTLIER, before.size(), incoming.shown(now.get()), median)
            : Message.of(OddFigure.OUTLIER, before.size(), median);
    return Optional.of(incoming.doubt(what, Proposal.CHECK_WITH_SENDER));
  }

  /** What stands still in the year so far is remarked on where it is read. */
  private Optional<Doubt> unchanged() {
    return incoming.indicator().habit().entry() == EntryForm.CUMULATIVE
        ? Optional.empty()
        : trail
            .at(time - 1)
            .filter(before -> before.equals(incoming.figure()) && incoming.tells(FIGURES_COPIED))
            .map(
                _ ->
                    incoming.doubt(
                        Message.of(
                            OddFigure.SAME_AS_BEFORE,
                            Trail.yearOf(time - 1),
                            Trail.quarterOf(time - 1)),
                        Proposal.CHECK_WHETHER_COPIED));
  }
}
