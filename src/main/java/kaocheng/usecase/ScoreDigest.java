package kaocheng.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import kaocheng.model.Outcome;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.card.Tally;

/**
 * The digest of the figures on scorecards: outcomes, measured values and points, all exact, without
 * a word of the explanations, which may be worded otherwise one day.
 */
final class ScoreDigest {
  private final StringBuilder text = new StringBuilder(1 << 12);

  private ScoreDigest() {}

  /** Of one card, whatever its rank among the others. */
  static String of(Scorecard card) {
    var digest = new ScoreDigest();
    digest.add(card);
    return digest.letters();
  }

  /** Of all cards of a quarter with their ranks and grades. */
  static String ofAll(List<Scorecard> cards) {
    var digest = new ScoreDigest();
    for (var card : cards) {
      digest.text.append(card.department().code()).append('\n');
      digest.add(card);
      digest.text.append(place(card.placement())).append('\n');
    }
    return digest.letters();
  }

  private void add(Scorecard card) {
    for (var category : card.categories()) {
      add(category.category().name(), category.tally());
      for (var goal : category.goals()) {
        add(goal.goal().key().number(), goal.tally());
        goal.indicators().forEach(this::add);
      }
    }
    switch (card.result()) {
      case Result.Total total ->
          text.append(total.published().value())
              .append('\t')
              .append(total.kept().value())
              .append('\n');
      case Result.Nothing _ -> text.append("-\n");
    }
  }

  private void add(IndicatorLine line) {
    add(line.indicator().key().number(), line.tally());
    text.append(outcome(line.outcome())).append('\n');
  }

  private void add(String number, Tally tally) {
    text.append(number)
        .append('\t')
        .append(tally.earned().value())
        .append('\t')
        .append(tally.scored().value())
        .append('\t')
        .append(tally.declared().value())
        .append('\n');
  }

  private static String outcome(Outcome outcome) {
    var met = outcome.met().map(Object::toString).orElse("");
    return switch (outcome) {
      case Outcome.Scored scored -> "scored\t" + scored.measured().value() + "\t" + met;
      case Outcome.Missing(var quarters) -> "missing\t" + quarters;
      case Outcome.NotApplicable(var ground, var words) -> "not applicable\t" + ground;
      case Outcome.NotDue(var due) -> "not due\t" + due;
      case Outcome.Unscorable(var why, var proof) -> "unscorable\t" + why + "\t" + met;
    };
  }

  private static String place(Placement placement) {
    return switch (placement) {
      case Placement.Ranked ranked ->
          ranked.rank() + "\t" + ranked.among() + "\t" + ranked.sharing() + "\t" + ranked.grade();
      case Placement.Unranked(var because) -> because.name();
    };
  }

  private String letters() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
