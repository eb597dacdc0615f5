package kaocheng.exchange.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kaocheng.exchange.bulletin.Lagging.Behind;
import kaocheng.exchange.chart.Caption;
import kaocheng.exchange.chart.Figure;
import kaocheng.exchange.chart.QuarterLines;
import kaocheng.exchange.sheet.Say;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Target;
import kaocheng.wording.BulletinWord;

/** How the indicators that lag most went quarter by quarter, beside their targets. */
final class Courses {
  private static final int MOST = 6;
  private static final int BESIDE = 2;
  private static final double WIDTH = 280;

  private final Edition edition;
  private final Say say;

  Courses(Edition edition) {
    this.edition = edition;
    this.say = edition.say();
  }

  static Bulletin.Chapter of(Edition edition) {
    return new Bulletin.Chapter(BulletinWord.COURSES, new Courses(edition).blocks());
  }

  private List<Block> blocks() {
    var chosen = chosen();
    if (chosen.isEmpty()) {
      return List.of(new Block.Paragraph(say.word(BulletinWord.NO_COURSES)));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Paragraph(say.said(BulletinWord.COURSES_SUMMARY, chosen.size())));
    for (var from = 0; from < chosen.size(); from += BESIDE) {
      blocks.add(
          new Block.Pictures(
              chosen.subList(from, Math.min(from + BESIDE, chosen.size())).stream()
                  .map(this::picture)
                  .toList()));
    }
    return blocks;
  }

  /** Those that lost the largest share of their points; of these the weightiest first. */
  List<Behind> chosen() {
    return Lagging.behind(edition).stream()
        .filter(one -> one.line().indicator().target() instanceof Target.Threshold)
        .filter(one -> one.scored().measured().unit().equals(one.bound().unit()))
        .filter(one -> !one.line().tally().declared().value().isZero())
        .sorted(
            Comparator.comparing(Courses::share)
                .thenComparing(
                    one -> one.line().tally().declared().value(), Comparator.reverseOrder())
                .thenComparing(one -> one.department().code())
                .thenComparing(one -> one.line().indicator().key().number()))
        .limit(MOST)
        .toList();
  }

  private static Rational share(Behind one) {
    var tally = one.line().tally();
    return tally.earned().value().dividedBy(tally.declared().value());
  }

  private Block.Picture picture(Behind one) {
    var indicator = one.line().indicator();
    var title = indicator.key().number() + " " + indicator.name();
    var unit = one.scored().measured().unit();
    var caption = edition.caption(title, unit(unit));
    var note = one.department().name() + "　" + caption.note();
    var quarters = new ArrayList<QuarterLines.Quarter>();
    for (var quarter : Quarter.values()) {
      quarters.add(
          line(quarter, indicator.key())
              .map(line -> point(quarter, line))
              .orElseGet(
                  () -> new QuarterLines.Quarter(edition.name(quarter), new Figure.Gap(""))));
    }
    var target =
        new QuarterLines.Target(
            say.word(BulletinWord.TARGET_LINE),
            new Figure.Gap(say.words().sentence(indicator.target())));
    var lines = new QuarterLines(new Caption(caption.title(), note), quarters, target);
    return new Block.Picture(one.department().name() + "-" + title, lines.drawing(WIDTH));
  }

  String unit(Unit unit) {
    return switch (unit.kind()) {
      case PERCENT, COUNTED -> unit.symbol();
      case PLAIN, PERCENT_POINT, POINTS, DATE, PLACE, PLACES, MONTHS, VERDICT, GRADE ->
          say.word(BulletinWord.UNIT_BESIDE);
    };
  }

  Optional<IndicatorLine> line(Quarter quarter, IndicatorKey key) {
    return quarter.number() > edition.quarters().size()
        ? Optional.empty()
        : edition.quarters().get(quarter.number() - 1).stream()
            .filter(card -> card.department().code().equals(key.department()))
            .flatMap(Scorecard::indicators)
            .filter(line -> line.indicator().key().equals(key))
            .findFirst();
  }

  private QuarterLines.Quarter point(Quarter quarter, IndicatorLine line) {
    var name = edition.name(quarter);
    if (!(line.outcome() instanceof Outcome.Scored scored)) {
      return new QuarterLines.Quarter(name, new Figure.Gap(say.verdicts().state(line.outcome())));
    }
    var measured = scored.measured();
    var figure = Edition.known(measured.value(), measured.unit(), say.measured(scored));
    var judgement = scored.judgement();
    if (judgement == null) {
      return new QuarterLines.Quarter(name, figure);
    }
    var bound = judgement.bound();
    return new QuarterLines.Quarter(
        name, figure, Edition.known(bound.value(), bound.unit(), say.figures().value(bound)));
  }
}
