package kaocheng.desktop.scorecards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kaocheng.desktop.base.Mark;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.scorecards.CardRow.Figures;
import kaocheng.desktop.scorecards.CardRow.Kind;
import kaocheng.model.Outcome;
import kaocheng.model.card.CategoryLine;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.card.Tally;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.wording.Statements;
import kaocheng.wording.Word;
import org.jspecify.annotations.Nullable;

/** Puts a department's scorecards of the four quarters into lines, as of one of them. */
final class CardRows {
  private final Speech speech;
  private final Scorecard card;
  private final List<Scorecard> quarters;

  /** The card that is looked at, and those of all quarters up to it. */
  CardRows(Speech speech, Scorecard card, List<Scorecard> quarters) {
    this.speech = speech;
    this.card = card;
    this.quarters = quarters;
  }

  CardRow total() {
    var total = card.result() instanceof Result.Total one ? one : null;
    var weight = card.tally().declared().value();
    return new CardRow(
        Kind.TOTAL,
        "",
        speech.say(ScorecardsText.TOTAL),
        new Figures(speech.number(weight), speech.total(card), ""),
        null,
        speech.verdicts().place(card.placement(), card.policy().ties()),
        total == null ? null : total.published(),
        findings(),
        quarters.stream().map(CardRows::share).toList(),
        card.categories().stream().map(this::category).toList());
  }

  private static Optional<Rational> share(Scorecard card) {
    return card.result() instanceof Result.Total total
        ? Optional.of(total.published().value().dividedBy(card.policy().fullMarks()))
        : Optional.empty();
  }

  private List<String> findings() {
    var statements = Statements.in(speech.language());
    var findings = card.findings();
    return Stream.of(
            findings.adjustments().stream()
                .map(one -> speech.say(ScorecardsText.DECISIONS, statements.whole(one))),
            findings.notices().stream()
                .map(one -> speech.say(ScorecardsText.NOTICES, speech.say(one))),
            findings.remarks().stream()
                .map(one -> speech.say(ScorecardsText.NOTICES, speech.say(one))))
        .flatMap(Function.identity())
        .toList();
  }

  private CardRow category(CategoryLine line) {
    return new CardRow(
        Kind.CATEGORY,
        "",
        speech.verdicts().category(line.category()),
        new Figures(weight(line.tally()), earned(line.tally()), ""),
        null,
        "",
        derivation(line.tally()),
        List.of(),
        quarters.stream()
            .map(
                one ->
                    one.categories().stream()
                        .filter(other -> other.category() == line.category())
                        .findFirst()
                        .flatMap(found -> share(found.tally())))
            .toList(),
        line.goals().stream().map(this::goal).toList());
  }

  private CardRow goal(GoalLine line) {
    var key = line.goal().key();
    return new CardRow(
        Kind.GOAL,
        key.number(),
        line.goal().title(),
        new Figures(weight(line.tally()), earned(line.tally()), ""),
        Mark.of(line),
        speech.say(Mark.of(line)),
        derivation(line.tally()),
        List.of(speech.say(ScorecardsText.WORDING, line.goal().wording())),
        quarters.stream()
            .map(
                one ->
                    one.goals()
                        .filter(other -> other.goal().key().equals(key))
                        .findFirst()
                        .flatMap(found -> share(found.tally())))
            .toList(),
        line.indicators().stream().map(this::indicator).toList());
  }

  private CardRow indicator(IndicatorLine line) {
    var key = line.indicator().key();
    var stored = card.policy().stored();
    var score = line.score(stored);
    var scored = line.outcome() instanceof Outcome.Scored one ? one : null;
    return new CardRow(
        Kind.INDICATOR,
        key.number(),
        line.indicator().name(),
        new Figures(
            speech.number(line.indicator().weight()),
            score.map(one -> speech.decimals(one.value(), stored)).orElse(Speech.NONE),
            scored == null ? Speech.NONE : speech.figures().measured(scored)),
        Mark.of(line),
        speech.verdicts().reason(line.outcome()),
        score.orElse(null),
        rules(line),
        quarters.stream()
            .map(
                one ->
                    one.indicators()
                        .filter(other -> other.indicator().key().equals(key))
                        .findFirst()
                        .flatMap(found -> share(found.tally())))
            .toList(),
        List.of());
  }

  private List<String> rules(IndicatorLine line) {
    var indicator = line.indicator();
    var rules = new ArrayList<String>();
    rules.add(speech.say(ScorecardsText.TARGET, speech.words().sentence(indicator.target())));
    rules.add(speech.say(ScorecardsText.METHOD, speech.words().sentence(indicator.method())));
    if (!indicator.definition().isBlank()) {
      rules.add(speech.say(ScorecardsText.DEFINITION, indicator.definition()));
    }
    var judged = speech.verdicts().judged(line.outcome());
    if (!judged.isBlank()) {
      var last = judged.lastIndexOf(speech.say(Word.CLAUSE));
      rules.add(last < 0 ? judged : judged.substring(0, last));
    }
    return rules;
  }

  private String weight(Tally tally) {
    return speech.number(tally.declared().value());
  }

  private String earned(Tally tally) {
    return tally.isScored()
        ? speech.decimals(tally.earned().value(), card.policy().stored())
        : Speech.NONE;
  }

  private static @Nullable Derivation derivation(Tally tally) {
    return tally.isScored() ? tally.earned() : null;
  }

  private static Optional<Rational> share(Tally tally) {
    return tally.isScored()
        ? Optional.of(tally.earned().value().dividedBy(tally.scored().value()))
        : Optional.empty();
  }
}
