package kaocheng.exchange.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaocheng.exchange.chart.HeatMap;
import kaocheng.exchange.chart.HeatMap.Line;
import kaocheng.exchange.chart.HeatMap.Meaning;
import kaocheng.exchange.chart.HeatMap.Place;
import kaocheng.exchange.chart.Shade;
import kaocheng.exchange.sheet.Say;
import kaocheng.model.Quarter;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.Figures;

/** The city at a glance: departments by goals, and departments by quarters. */
final class HeatMaps {
  private static final int MOST_GOALS = 14;

  private final Edition edition;
  private final Say say;

  private HeatMaps(Edition edition) {
    this.edition = edition;
    this.say = edition.say();
  }

  static Bulletin.Chapter of(Edition edition) {
    var maps = new HeatMaps(edition);
    var blocks =
        edition.cards().isEmpty()
            ? List.<Block>of(new Block.Paragraph(edition.say().word(BulletinWord.NO_DEPARTMENTS)))
            : maps.all();
    return new Bulletin.Chapter(BulletinWord.HEAT, blocks);
  }

  private List<Block> all() {
    var blocks = new ArrayList<Block>();
    var parts = Edition.parts(numbers(), MOST_GOALS);
    for (var at = 0; at < parts.size(); at++) {
      var title = edition.partOf(say.word(BulletinWord.HEAT_GOALS), at, parts.size());
      blocks.add(goals(title, parts.get(at)));
    }
    blocks.add(quarters());
    return blocks;
  }

  private Block goals(String title, List<String> numbers) {
    var lines =
        edition.cards().stream()
            .map(card -> new Line(card.department().name(), places(card, numbers)))
            .toList();
    var legend =
        Stream.of(
                Shade.MET,
                Shade.IN_PART,
                Shade.NOT_MET,
                Shade.MISSING,
                Shade.NOT_DUE,
                Shade.NOT_APPLICABLE,
                Shade.UNSCORABLE)
            .map(shade -> new Meaning(shade, say.word(name(shade))))
            .toList();
    var caption = edition.caption(title, say.word(BulletinWord.HEAT_GOALS_UNIT));
    var columns =
        numbers.stream().map(number -> say.said(BulletinWord.GOAL_NUMBER, number)).toList();
    return picture(title, new HeatMap(caption, columns, lines, legend));
  }

  private static Block picture(String title, HeatMap map) {
    return new Block.Pictures(List.of(new Block.Picture(title, map.drawing())));
  }

  /** The numbers of the goals that any department has, shorter ones first. */
  private List<String> numbers() {
    return edition.cards().stream()
        .flatMap(Scorecard::goals)
        .map(goal -> goal.goal().key().number())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).thenComparing(number -> number))
        .toList();
  }

  private List<Place> places(Scorecard card, List<String> numbers) {
    var places = new ArrayList<Place>();
    for (var number : numbers) {
      places.add(
          card.goals()
              .filter(goal -> goal.goal().key().number().equals(number))
              .findFirst()
              .map(this::place)
              .orElseGet(HeatMap.Nothing::new));
    }
    return places;
  }

  /** How many of the indicators that were judged are met. */
  private Place place(GoalLine goal) {
    var shade = edition.states().getOrDefault(goal.goal().key(), Shade.NOT_DUE);
    var judged = goal.indicators().stream().flatMap(one -> one.outcome().met().stream()).toList();
    var met = judged.stream().filter(Boolean::booleanValue).count();
    return new HeatMap.State(shade, judged.isEmpty() ? "" : met + "/" + judged.size());
  }

  private static BulletinWord name(Shade shade) {
    return switch (shade) {
      case MET -> BulletinWord.GOAL_MET;
      case IN_PART -> BulletinWord.GOAL_IN_PART;
      case NOT_MET -> BulletinWord.NOT_MET;
      case MISSING -> BulletinWord.MISSING;
      case NOT_APPLICABLE -> BulletinWord.NOT_APPLICABLE;
      case NOT_DUE -> BulletinWord.GOAL_OPEN;
      case UNSCORABLE -> BulletinWord.UNSCORABLE;
    };
  }

  private Block quarters() {
    var title = say.word(BulletinWord.HEAT_QUARTERS);
    var lines =
        IntStream.range(0, edition.cards().size())
            .mapToObj(
                at ->
                    new Line(
                        edition.cards().get(at).department().name(),
                        Stream.of(Quarter.values()).map(quarter -> place(quarter, at)).toList()))
            .toList();
    var map =
        new HeatMap(
            edition.caption(title, say.word(BulletinWord.POINTS)),
            Stream.of(Quarter.values()).map(edition::name).toList(),
            lines,
            List.of(new Meaning(Shade.NOT_DUE, say.word(BulletinWord.NO_TOTAL))));
    return picture(title, map);
  }

  private Place place(Quarter quarter, int at) {
    return quarter.number() > edition.quarters().size()
        ? new HeatMap.State(Shade.NOT_DUE, "")
        : place(edition.quarters().get(quarter.number() - 1).get(at));
  }

  private Place place(Scorecard card) {
    return Movement.total(card)
        .<Place>map(total -> new HeatMap.Score(share(total), digits(total)))
        .orElseGet(() -> new HeatMap.State(Shade.NOT_DUE, ""));
  }

  private String digits(Rational total) {
    return Figures.decimals(total, edition.published());
  }

  private BigDecimal share(Rational total) {
    return total.dividedBy(edition.cycle().policy().fullMarks()).toDecimal(Rounding.STORED);
  }
}
