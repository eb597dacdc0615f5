package kaocheng.wording;

import java.util.List;
import kaocheng.model.Category;
import kaocheng.model.Outcome;
import kaocheng.model.Policy.TieRule;
import kaocheng.model.Quarter;
import kaocheng.model.card.Placement;
import kaocheng.model.text.Language;

/** Says outcomes, quarters, categories and placements. */
public final class Verdicts {
  private final Words words;
  private final String met;
  private final String notMet;
  private final String notJudged;

  private Verdicts(Words words) {
    this.words = words;
    this.met = words.say(Word.MET);
    this.notMet = words.say(Word.NOT_MET);
    this.notJudged = words.say(Word.NOT_JUDGED);
  }

  public static Verdicts in(Language language) {
    return new Verdicts(Words.in(language));
  }

  /** The state in one or two words. */
  public String state(Outcome outcome) {
    return words.say(
        switch (outcome) {
          case Outcome.Scored _ -> Word.SCORED;
          case Outcome.Missing _ -> Word.MISSING;
          case Outcome.NotApplicable _ -> Word.NOT_APPLICABLE;
          case Outcome.NotDue _ -> Word.NOT_DUE;
          case Outcome.Unscorable _ -> Word.UNSCORABLE;
        });
  }

  /** The state with its reason; for a scored indicator whether its target is met. */
  public String reason(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Scored(var measured, var judgement, var points) -> {
        if (judgement == null) {
          yield notJudged;
        }
        yield judgement.isMet() ? met : notMet;
      }
      case Outcome.Missing(var quarters) ->
          words.say(Word.MISSING_QUARTERS, List.of(quarters.stream().map(this::quarter).toList()));
      case Outcome.NotApplicable(var ground, var said) ->
          words.say(
              Word.NOT_APPLICABLE_BECAUSE,
              List.of(ground == Outcome.Ground.STATED ? said : words.say(ground, List.of(said))));
      case Outcome.NotDue(var due) -> words.say(Word.NOT_DUE_UNTIL, List.of(due));
      case Outcome.Unscorable(var why, var proof) ->
          proof == null
              ? words.say(Word.UNSCORABLE_BECAUSE, List.of(words.say(why)))
              : words.say(Word.UNSCORABLE_BUT_MET, List.of(words.say(why)));
    };
  }

  /** The reason of an outcome that is about no quarter. */
  public String withoutQuarters(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Missing _ -> words.say(Word.MISSING);
      case Outcome.NotApplicable(var ground, var said)
          when ground == Outcome.Ground.STATED && said.isBlank() ->
          words.say(Word.NOT_APPLICABLE);
      case Outcome.Scored _, Outcome.NotApplicable _, Outcome.NotDue _, Outcome.Unscorable _ ->
          reason(outcome);
    };
  }

  /** How the measured figure stands to what was asked, before the steps to the points. */
  public String judged(Outcome outcome) {
    if (outcome instanceof Outcome.Scored(var measured, var judgement, var points)
        && judgement != null) {
      var verdict = Explanation.in(words.language()).tree(judgement.verdict()).getFirst();
      return words.say(Word.JUDGED, List.of(reason(outcome), verdict.reason()));
    }
    return "";
  }

  public String quarter(Quarter quarter) {
    return words.say(Word.QUARTER, List.of(quarter.number()));
  }

  public String category(Category category) {
    return words.say(
        switch (category) {
          case KEY -> Word.KEY;
          case EXCELLENCE -> Word.EXCELLENCE;
        });
  }

  /** Provisional before the fourth quarter, final with it. */
  public String standing(Quarter quarter) {
    return words.say(quarter.isProvisional() ? Word.PROVISIONAL : Word.FINAL);
  }

  public String place(Placement placement, TieRule ties) {
    return switch (placement) {
      case Placement.Ranked ranked ->
          words.say(
              ranked.sharing() > 0 ? Word.RANKED_SHARED : Word.RANKED,
              List.of(ranked.told(ties), ranked.among()));
      case Placement.Unranked(var because) -> words.say(because);
    };
  }
}
