package kaocheng.desktop.base;

import java.util.List;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.wording.Explanation;
import kaocheng.wording.Figures;
import kaocheng.wording.Verdicts;
import kaocheng.wording.Words;

/** The language of the window, with all that is said in it. */
public record Speech(
    Language language, Words words, Verdicts verdicts, Figures figures, Explanation explanation) {
  /** What stands where there is no figure. */
  public static final String NONE = "—";

  public static Speech in(Language language) {
    return new Speech(
        language,
        Words.in(language),
        Verdicts.in(language),
        Figures.in(language),
        Explanation.in(language));
  }

  public String say(Key key, Object... values) {
    return words.say(key, List.of(values));
  }

  public String say(Message message) {
    return words.say(message);
  }

  /** The published total, a dash where there is none. */
  public String total(Scorecard card) {
    return card.result() instanceof Result.Total total
        ? Figures.decimals(total.published().value(), card.policy().published())
        : NONE;
  }

  /** The rank as it is told, a dash where there is none. */
  public String rank(Scorecard card) {
    return card.placement() instanceof Placement.Ranked ranked
        ? figures.figure(ranked.told(card.policy().ties()), Unit.NONE)
        : NONE;
  }

  public String grade(Scorecard card) {
    return card.placement() instanceof Placement.Ranked ranked ? ranked.grade() : NONE;
  }

  /** A weight or another plain number. */
  public String number(Rational value) {
    return figures.figure(value, Unit.NONE);
  }

  public String decimals(Rational value, Rounding rounding) {
    return Figures.decimals(value, rounding);
  }
}
