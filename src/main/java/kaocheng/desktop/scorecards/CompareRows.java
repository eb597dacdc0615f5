package kaocheng.desktop.scorecards;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.scorecards.CompareRow.Sense;
import kaocheng.desktop.scorecards.CompareRow.Side;
import kaocheng.model.Outcome;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.usecase.Comparisons.Cards;
import kaocheng.usecase.IndicatorPair;

/** Puts two scorecards into lines: the totals first, then indicator by indicator. */
final class CompareRows {
  private static final Rounding TWO = Rounding.of(2, RoundingMode.HALF_UP);

  private final Speech speech;

  CompareRows(Speech speech) {
    this.speech = speech;
  }

  List<CompareRow> of(Cards cards) {
    var rows = new ArrayList<CompareRow>();
    rows.add(total(cards.one(), cards.other()));
    cards.indicators().forEach(pair -> rows.add(row(pair, cards)));
    return rows;
  }

  private CompareRow total(Scorecard one, Scorecard other) {
    var these = published(one);
    var those = published(other);
    var apart = these.flatMap(total -> those.map(another -> total.minus(another)));
    return new CompareRow(
        "",
        speech.say(ScorecardsText.TOTAL),
        new Side(place(one), speech.total(one)),
        new Side(place(other), speech.total(other)),
        "",
        apart.map(by -> Sense.of(by.signum())).orElse(Sense.UNKNOWN),
        apart.map(by -> Differences.signed(speech, by, Unit.POINTS)).orElse(""));
  }

  private static Optional<Rational> published(Scorecard card) {
    return card.result() instanceof Result.Total total
        ? Optional.of(total.published().value())
        : Optional.empty();
  }

  private String place(Scorecard card) {
    return speech.verdicts().place(card.placement(), card.policy().ties());
  }

  private CompareRow row(IndicatorPair pair, Cards cards) {
    var card = cards.one();
    var years = card.cycle().year() - cards.other().cycle().year();
    var these = pair.one().flatMap(CompareRows::share);
    var those = pair.other().flatMap(CompareRows::share);
    var apart = these.flatMap(share -> those.map(share::minus));
    return new CompareRow(
        pair.one().map(line -> line.indicator().key().number()).orElse(""),
        pair.indicator().name(),
        side(pair.one(), card),
        side(pair.other(), card),
        apart(pair, years),
        apart.map(by -> Sense.of(by.signum())).orElse(Sense.UNKNOWN),
        apart.map(by -> Differences.signed(speech, by, Unit.PERCENT)).orElse(""));
  }

  /** The share of the full points: two sides may have different weights. */
  private static Optional<Rational> share(IndicatorLine line) {
    var tally = line.tally();
    return tally.isScored()
        ? Optional.of(tally.earned().value().dividedBy(tally.scored().value()))
        : Optional.empty();
  }

  private Side side(Optional<IndicatorLine> line, Scorecard card) {
    if (line.isEmpty()) {
      return new Side(speech.say(ScorecardsText.NOT_THERE), Speech.NONE);
    }
    var its = line.get();
    var score =
        its.score(card.policy().stored())
            .map(
                one ->
                    speech.decimals(one.value(), TWO)
                        + " / "
                        + speech.number(its.indicator().weight()))
            .orElse(Speech.NONE);
    return new Side(
        its.outcome() instanceof Outcome.Scored scored
            ? speech.figures().measured(scored)
            : speech.verdicts().state(its.outcome()),
        score);
  }

  private String apart(IndicatorPair pair, int years) {
    var these = pair.one().flatMap(CompareRows::measured);
    var those = pair.other().flatMap(CompareRows::measured);
    if (these.isEmpty() || those.isEmpty()) {
      return "";
    }
    var unit = these.get().unit();
    return unit.equals(those.get().unit())
        ? Differences.signed(speech, these.get().value().minus(moved(those.get(), years)), unit)
        : speech.say(ScorecardsText.OTHER_UNIT);
  }

  /** A day of another year is held against the same day of this one. */
  private static Rational moved(Derivation figure, int years) {
    if (figure.unit().kind() != Unit.Kind.DATE) {
      return figure.value();
    }
    var day = LocalDate.ofEpochDay(figure.value().numerator().longValueExact());
    return Rational.of(day.plusYears(years).toEpochDay());
  }

  private static Optional<Derivation> measured(IndicatorLine line) {
    return line.outcome() instanceof Outcome.Scored scored
        ? Optional.of(scored.measured()).filter(CompareRows::isDone)
        : Optional.empty();
  }

  private static boolean isDone(Derivation measured) {
    return measured.label().term() != Term.UNDONE_AS_OF;
  }
}
