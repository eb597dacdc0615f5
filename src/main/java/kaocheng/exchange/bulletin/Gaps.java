package kaocheng.exchange.bulletin;

import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.chart.BenchmarkBullets;
import kaocheng.exchange.chart.BenchmarkBullets.Bullet;
import kaocheng.exchange.chart.Figure;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Level;
import kaocheng.exchange.sheet.Say;
import kaocheng.exchange.sheet.Tone;
import kaocheng.model.Benchmark;
import kaocheng.model.Benchmark.Comparability;
import kaocheng.model.Outcome;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.TableWord;

/** How far the city is from what other cities reached. */
final class Gaps {
  private static final int MOST = 6;

  private final Edition edition;
  private final Say say;

  private Gaps(Edition edition) {
    this.edition = edition;
    this.say = edition.say();
  }

  static Bulletin.Chapter of(Edition edition) {
    return new Bulletin.Chapter(BulletinWord.GAPS, new Gaps(edition).blocks());
  }

  private List<Block> blocks() {
    if (edition.gaps().isEmpty()) {
      return List.of(new Block.Paragraph(say.word(BulletinWord.NO_BENCHMARKS)));
    }
    var blocks = new ArrayList<Block>();
    var parts =
        Edition.parts(
            edition.gaps().stream().filter(Gaps::isNumeric).map(this::bullet).toList(), MOST);
    for (var at = 0; at < parts.size(); at++) {
      var title = edition.partOf(say.word(BulletinWord.GAPS_PICTURE), at, parts.size());
      blocks.add(new Block.Pictures(List.of(picture(title, parts.get(at)))));
    }
    blocks.add(table());
    return blocks;
  }

  private Block.Picture picture(String title, List<Bullet> bullets) {
    var names =
        new BenchmarkBullets.Names(
            say.word(BulletinWord.ACTUAL),
            say.word(BulletinWord.ASKED),
            say.word(BulletinWord.BENCHMARK));
    var caption = edition.caption(title, say.word(BulletinWord.UNIT_BESIDE));
    return new Block.Picture(title, new BenchmarkBullets(caption, names, bullets).drawing());
  }

  private static boolean isNumeric(Gap gap) {
    return gap.benchmark().value() instanceof Benchmark.Value.Numeric;
  }

  private Bullet bullet(Gap gap) {
    var name = gap.department().name() + " " + gap.line().indicator().name();
    var unit = gap.line().indicator().unit();
    return new Bullet(name, actual(gap), asked(gap), theirs(gap, unit));
  }

  private Figure actual(Gap gap) {
    return gap.line().outcome() instanceof Outcome.Scored scored
        ? Edition.known(scored.measured().value(), scored.measured().unit(), say.measured(scored))
        : new Figure.Gap(say.verdicts().state(gap.line().outcome()));
  }

  private Figure asked(Gap gap) {
    if (gap.line().outcome() instanceof Outcome.Scored(var measured, var judgement, var points)
        && judgement != null) {
      var bound = judgement.bound();
      return Edition.known(bound.value(), bound.unit(), say.figures().value(bound));
    }
    return new Figure.Gap("—");
  }

  private Figure theirs(Gap gap, Unit unit) {
    var city = gap.benchmark().city() + " ";
    return switch (gap.benchmark().value()) {
      case Benchmark.Value.Numeric(var number) ->
          Edition.known(number, unit, city + say.figures().figure(number, unit));
      case Benchmark.Value.Prose(var text) -> new Figure.Gap(city + text);
    };
  }

  private Block table() {
    var table =
        new Tables(edition, say.word(BulletinWord.GAPS_TAB), say.word(BulletinWord.GAPS_TABLE))
            .column(TableWord.DEPARTMENT, Kind.TEXT, 18)
            .column(BulletinWord.INDICATOR, Kind.TEXT, 24)
            .column(BulletinWord.CITY, Kind.WORD, 9)
            .column(BulletinWord.BENCHMARK, Kind.TEXT, 32)
            .column(BulletinWord.ACTUAL, Kind.TEXT, 14)
            .column(BulletinWord.GAP, Kind.TEXT, 26)
            .column(TableWord.REMARK, Kind.TEXT, 9)
            .note(say.word(BulletinWord.GAPS_NOTE));
    for (var gap : edition.gaps()) {
      var benchmark = gap.benchmark();
      table.row(
          Level.INDICATOR,
          Cell.text(gap.department().name()),
          Lagging.indicator(gap.line()),
          say.text(BulletinWord.CITY_IN, benchmark.city(), Integer.toString(benchmark.year())),
          Cell.text(value(gap)),
          actualCell(gap.line().outcome()),
          ahead(gap),
          benchmark.comparability() == Comparability.COMPARABLE
              ? Cell.BLANK
              : say.text(BulletinWord.OTHER_DEFINITION));
    }
    return table.table();
  }

  private String value(Gap gap) {
    return switch (gap.benchmark().value()) {
      case Benchmark.Value.Numeric(var number) ->
          say.figures().figure(number, gap.line().indicator().unit());
      case Benchmark.Value.Prose(var text) -> text;
    };
  }

  private Cell actualCell(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Scored scored -> Cell.text(say.measured(scored));
      case Outcome.Missing _ -> new Cell.Text(say.verdicts().state(outcome), Tone.MISSING);
      case Outcome.NotDue _, Outcome.NotApplicable _, Outcome.Unscorable _ ->
          Cell.text(say.verdicts().state(outcome));
    };
  }

  private Cell ahead(Gap gap) {
    var ahead = gap.ahead();
    if (ahead == null) {
      return isNumeric(gap) ? Cell.NONE : say.text(BulletinWord.IN_WORDS);
    }
    if (ahead.isZero()) {
      return say.text(BulletinWord.EVEN);
    }
    var key = ahead.signum() > 0 ? BulletinWord.AHEAD : BulletinWord.BEHIND;
    var tone = ahead.signum() > 0 ? Tone.MET : Tone.NOT_MET;
    return new Cell.Text(say.said(key, difference(ahead, gap.line().indicator().unit())), tone);
  }

  /** Percentages differ by percentage points. */
  private String difference(Rational ahead, Unit unit) {
    var many = ahead.signum() < 0 ? ahead.negated() : ahead;
    return unit.kind() == Unit.Kind.PERCENT
        ? say.figures().figure(many.times(Rational.HUNDRED), Unit.PERCENT_POINT)
        : say.figures().figure(many, unit);
  }
}
