package kaocheng.exchange.bulletin;

import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaocheng.exchange.chart.Caption;
import kaocheng.exchange.chart.Figure;
import kaocheng.exchange.chart.Shade;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Fact;
import kaocheng.exchange.sheet.Say;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.model.Cycle;
import kaocheng.model.GoalKey;
import kaocheng.model.Quarter;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.TableWord;

/**
 * What a bulletin tells of: the cards of the year as of each quarter up to its own, the states of
 * the goals, the gaps to other cities, and what vouches for it on paper.
 */
public record Edition(
    Language language,
    Cycle cycle,
    List<List<Scorecard>> quarters,
    Map<GoalKey, Shade> states,
    List<Gap> gaps,
    List<Message> vouching) {
  private static final Comparator<Scorecard> BY_RANK =
      Comparator.comparingInt(Edition::rank).thenComparing(card -> card.department().code());

  public Edition {
    quarters = quarters.stream().map(List::copyOf).toList();
    states = Map.copyOf(states);
    gaps = List.copyOf(gaps);
    vouching = List.copyOf(vouching);
    if (quarters.isEmpty()) {
      throw new IllegalArgumentException("a bulletin needs a quarter");
    }
  }

  /** An edition for which nothing vouches. */
  public Edition(
      Language language,
      Cycle cycle,
      List<List<Scorecard>> quarters,
      Map<GoalKey, Shade> states,
      List<Gap> gaps) {
    this(language, cycle, quarters, states, gaps, List.of());
  }

  /** The notes by which it can be checked later. */
  List<String> notes() {
    return vouching.stream().map(say().words()::say).toList();
  }

  /** The same table with those notes below it. */
  Sheet vouched(Sheet table) {
    var vouched = table;
    for (var note : notes()) {
      vouched = vouched.noting(note);
    }
    return vouched;
  }

  Say say() {
    return Say.in(language);
  }

  Quarter quarter() {
    return Quarter.of(quarters.size()).orElseThrow();
  }

  Rounding published() {
    return cycle.policy().published();
  }

  LocalDate asOf() {
    return quarter().lastDay(cycle.year());
  }

  List<Scorecard> cards() {
    return quarters.getLast();
  }

  /** The card of the same department as of the quarter before. */
  Optional<Scorecard> before(Scorecard card) {
    return quarters.size() < 2
        ? Optional.empty()
        : quarters.get(quarters.size() - 2).stream()
            .filter(one -> one.department().code().equals(card.department().code()))
            .findFirst();
  }

  /** The cards of each ranking group, the best first; groups as the departments have them. */
  Map<String, List<Scorecard>> groups() {
    var groups = new LinkedHashMap<String, List<Scorecard>>();
    for (var card : cards()) {
      groups.computeIfAbsent(card.department().group(), _ -> new ArrayList<>()).add(card);
    }
    groups.values().forEach(group -> group.sort(BY_RANK));
    return groups;
  }

  private static int rank(Scorecard card) {
    return card.placement() instanceof Placement.Ranked ranked ? ranked.rank() : Integer.MAX_VALUE;
  }

  String name(Quarter quarter) {
    return say().word(word(quarter));
  }

  static BulletinWord word(Quarter quarter) {
    return switch (quarter) {
      case FIRST -> BulletinWord.FIRST_QUARTER;
      case SECOND -> BulletinWord.SECOND_QUARTER;
      case THIRD -> BulletinWord.THIRD_QUARTER;
      case FOURTH -> BulletinWord.FOURTH_QUARTER;
    };
  }

  /** The numeral of a chapter or a part, counted from nought. */
  String numeral(int at) {
    var numerals = say().word(BulletinWord.CHAPTER_NUMBERS).split(" ", -1);
    return at < numerals.length ? numerals[at] : Integer.toString(at + 1);
  }

  String standing() {
    return say().verdicts().standing(quarter());
  }

  Bulletin.About about() {
    var say = say();
    var year = Integer.toString(cycle.year());
    var title =
        quarter().isProvisional()
            ? say.said(
                TableWord.PROVISIONAL_TITLE, say.said(BulletinWord.TITLE, year, name(quarter())))
            : say.said(BulletinWord.YEAR_TITLE, year);
    var groups = groups().size();
    var subtitle = say.said(BulletinWord.SUBTITLE, asOf(), standing(), cards().size(), groups);
    return new Bulletin.About(language, title, subtitle, standing(), asOf());
  }

  /** What every table says of itself: the year, the day up to which it tells, and the state. */
  List<Fact> facts() {
    var say = say();
    return List.of(
        say.fact(TableWord.YEAR, Cell.number(cycle.year())),
        say.fact(TableWord.AS_OF, Cell.text(asOf().toString())),
        say.fact(
            TableWord.STANDING,
            Cell.text(
                quarter().isProvisional() ? name(quarter()) + " " + standing() : standing())));
  }

  /** What stands above a picture: its title, the unit of its figures, the day and the state. */
  Caption caption(String title, String unit) {
    return new Caption(title, say().said(BulletinWord.PICTURE_NOTE, unit, asOf(), standing()));
  }

  /** Shares many out among parts of about the same size, none larger than so many. */
  static <T> List<List<T>> parts(List<T> all, int most) {
    var count = (all.size() + most - 1) / most;
    var parts = new ArrayList<List<T>>();
    for (var at = 0; at < count; at++) {
      parts.add(all.subList(all.size() * at / count, all.size() * (at + 1) / count));
    }
    return parts;
  }

  /** The title of a picture that is one of several. */
  String partOf(String title, int at, int parts) {
    return parts == 1 ? title : say().said(BulletinWord.PART_OF, title, at + 1, parts);
  }

  /** A figure of a picture in its usual digits. */
  static Figure known(Rational value, Unit unit, String digits) {
    var shown = unit.kind() == Unit.Kind.PERCENT ? value.times(Rational.HUNDRED) : value;
    var place = Rounding.of(Rounding.MOST_DECIMALS, RoundingMode.HALF_UP);
    return new Figure.Known(shown.toDecimal(place).round(MathContext.DECIMAL64), digits);
  }
}
