package kaocheng.exchange.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaocheng.model.Indicator;
import kaocheng.model.MissingRule;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.card.Tally;
import kaocheng.model.figure.Derivation.Worked;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;
import kaocheng.wording.Figures;
import kaocheng.wording.Statements;
import kaocheng.wording.TableWord;
import kaocheng.wording.Verdicts;
import kaocheng.wording.Words;

/** The cells and texts that all forms share, in one language. */
public record Say(Words words, Figures figures, Verdicts verdicts, Statements statements) {
  private static final int PERCENTAGE_DECIMALS = 4;
  private static final int MOST_WEIGHT_DECIMALS = 4;
  private static final int BOX_LINES = 10;

  public static Say in(Language language) {
    return new Say(
        Words.in(language), Figures.in(language), Verdicts.in(language), Statements.in(language));
  }

  public String word(Key key) {
    return words.say(key);
  }

  public String said(Key key, Object... values) {
    return words.say(key, List.of(values));
  }

  public Cell text(Key key, Object... values) {
    return Cell.text(said(key, values));
  }

  public Fact fact(TableWord name, Cell value) {
    return new Fact(word(name), value);
  }

  /** The title with its period, marked where it is provisional. */
  String title(TableWord key, Scorecard card, Object... about) {
    var year = Integer.toString(card.cycle().year());
    var period =
        card.quarter().isProvisional()
            ? words.say(TableWord.QUARTER_PERIOD, List.of(year, verdicts.quarter(card.quarter())))
            : words.say(TableWord.FINAL_PERIOD, List.of(year));
    var values = new ArrayList<Object>(List.of(about));
    values.add(period);
    var title = words.say(key, values);
    return card.quarter().isProvisional()
        ? words.say(TableWord.PROVISIONAL_TITLE, List.of(title))
        : title;
  }

  /** What stands above and about a form of one department. */
  Sheet.Heading heading(Scorecard card, TableWord tab, TableWord title, int fontSize) {
    return new Sheet.Heading(
        words.language(),
        word(tab),
        title(title, card),
        card.department().name(),
        lastDay(card),
        fontSize);
  }

  /** Whose form it is, and for when. */
  List<Fact> about(Scorecard card) {
    var department = card.department();
    var facts = new ArrayList<Fact>();
    facts.add(fact(TableWord.DEPARTMENT, Cell.text(department.name())));
    facts.add(fact(TableWord.DEPARTMENT_CODE, Cell.text(department.code())));
    facts.add(fact(TableWord.GROUP, Cell.text(department.group())));
    facts.addAll(period(card));
    return facts;
  }

  Column column(TableWord head, Column.Medium medium, Column.Kind kind, int width) {
    return new Column(word(head), medium, kind, width);
  }

  /** What an indicator is counted in; what kind of thing it is where it is not counted. */
  Cell unit(Indicator indicator) {
    var unit = indicator.unit();
    if (!unit.symbol().isEmpty()) {
      return Cell.text(unit.symbol());
    }
    return switch (indicator.kind()) {
      case DATE -> text(TableWord.UNIT_DATE);
      case PLACE -> text(TableWord.UNIT_PLACE);
      case GRADE -> text(TableWord.UNIT_GRADE);
      case NUMBER, RATIO, SERIES, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS -> Cell.NONE;
    };
  }

  /** The year, the day up to which the data reach, and whether the result is provisional. */
  List<Fact> period(Scorecard card) {
    return List.of(
        fact(TableWord.YEAR, Cell.number(card.cycle().year())),
        fact(TableWord.AS_OF, Cell.text(lastDay(card).toString())),
        fact(TableWord.STANDING, Cell.text(standing(card.quarter()))));
  }

  private String standing(Quarter quarter) {
    return quarter.isProvisional()
        ? verdicts.quarter(quarter) + " " + verdicts.standing(quarter)
        : verdicts.standing(quarter);
  }

  static LocalDate lastDay(Scorecard card) {
    return card.quarter().lastDay(card.cycle().year());
  }

  /** A weight with the decimals it has, four at most. */
  public static Cell weight(Rational weight) {
    var decimals = 0;
    while (decimals < MOST_WEIGHT_DECIMALS && !isWhole(weight, decimals)) {
      decimals++;
    }
    return Cell.number(weight, Rounding.of(decimals, RoundingMode.HALF_UP));
  }

  private static boolean isWhole(Rational value, int decimals) {
    var rounded = value.toDecimal(Rounding.of(decimals, RoundingMode.HALF_UP));
    return Rational.of(rounded).equals(value);
  }

  /**
   * Rounded down, so that a coverage short of what a rank needs is never shown as having reached
   * it.
   */
  public static Cell coverage(Rational coverage) {
    var down = Rounding.of(PERCENTAGE_DECIMALS, RoundingMode.FLOOR);
    return new Cell.Percentage(coverage.toDecimal(down));
  }

  /** A figure of the total; none where nothing was scored. */
  public static Cell figure(
      Result result, Function<Result.Total, Rational> figure, Rounding rounding) {
    return switch (result) {
      case Result.Total total -> Cell.number(figure.apply(total), rounding);
      case Result.Nothing _ -> Cell.NONE;
    };
  }

  /** The points of a part of the card; none, which is not zero, where nothing was scored. */
  public static Cell earned(Tally tally, Rounding rounding) {
    return tally.isScored() ? Cell.number(tally.earned().value(), rounding) : Cell.NONE;
  }

  public static Cell grade(Placement placement) {
    return switch (placement) {
      case Placement.Ranked ranked -> Cell.text(ranked.grade());
      case Placement.Unranked _ -> Cell.NONE;
    };
  }

  /** How many points the next better place is away; none where there is no better one. */
  static Cell toNextPlace(Scorecard card) {
    var points = card.findings().toNextPlace();
    return points == null ? Cell.NONE : Cell.number(points, card.policy().published());
  }

  /** The rank as it is told, which may be a half. */
  public Cell rank(Scorecard card) {
    return card.placement() instanceof Placement.Ranked ranked
        ? Cell.number(new BigDecimal(figures.figure(ranked.told(card.policy().ties()), Unit.NONE)))
        : Cell.NONE;
  }

  /**
   * What was measured. A rate of reduction is told after the figure itself, and the day up to which
   * an open task is counted is told not to be the day it was done.
   */
  public String measured(Outcome.Scored scored) {
    var measured = scored.measured();
    var text = figures.measured(scored);
    if (measured.label().term() == Term.UNDONE_AS_OF) {
      return words.name(measured.label()) + " " + figures.value(measured);
    }
    if (measured.label().term() == Term.REDUCTION
        && measured instanceof Worked rate
        && rate.inputs().getFirst() instanceof Worked saved) {
      return said(TableWord.REDUCED, figures.value(saved.inputs().getLast()), text);
    }
    return text;
  }

  /** The agreements by which the form was made. */
  public String policy(Scorecard card) {
    return said(TableWord.NOTE_POLICY, statements.paragraph(card.policy()));
  }

  /** What becomes of what has no score, by the policy. */
  public String unscored(Scorecard card) {
    var policy = card.policy();
    var zero = policy.missing() == MissingRule.ZERO && !card.quarter().isProvisional();
    var flat = policy.categoryWeights().isEmpty();
    var marks = figures.figure(policy.fullMarks(), Unit.NONE);
    return said(
        TableWord.NOTE_UNSCORED,
        word(zero ? TableWord.UNSCORED_BUT_MISSING : TableWord.UNSCORED),
        said(flat ? TableWord.FORMULA_FLAT : TableWord.FORMULA_BY_CATEGORY, marks));
  }

  /** What stands behind the total, in a sentence each. */
  List<String> notices(Scorecard card) {
    return card.findings().notices().stream().map(words::say).toList();
  }

  /** A box to sign in: who signs, room for the name and the seal, and the date. */
  String box(TableWord... lines) {
    var signer = Arrays.stream(lines).map(this::word).collect(Collectors.joining("\n"));
    return signer + "\n".repeat(BOX_LINES - lines.length) + word(TableWord.SIGN_DATE);
  }
}
