package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Column.Medium;
import kaocheng.model.Category;
import kaocheng.model.card.CardNotice;
import kaocheng.model.card.CategoryLine;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Language;
import kaocheng.wording.TableWord;

/** The ranking table (排名表) of one ranking group as of a quarter. */
public final class RankingTable {
  private static final int FONT_SIZE = 11;
  private static final Comparator<Scorecard> BY_RANK =
      Comparator.comparingInt(RankingTable::rank).thenComparing(card -> card.department().code());

  private final List<Scorecard> cards;
  private final Scorecard any;
  private final Say say;
  private final Rounding published;
  private final Rounding stored;

  private RankingTable(List<Scorecard> cards, Language language) {
    this.cards = cards.stream().sorted(BY_RANK).toList();
    this.any = cards.getFirst();
    this.say = Say.in(language);
    this.published = any.cycle().policy().published();
    this.stored = any.cycle().policy().stored();
  }

  /** The table of the cards of one group, which must be one at least and of the same quarter. */
  public static Sheet of(List<Scorecard> group, Language language) {
    if (group.isEmpty()) {
      throw new IllegalArgumentException("a ranking needs a department");
    }
    return new RankingTable(group, language).sheet();
  }

  private static int rank(Scorecard card) {
    return switch (card.placement()) {
      case Placement.Ranked ranked -> ranked.rank();
      case Placement.Unranked _ -> Integer.MAX_VALUE;
    };
  }

  private Sheet sheet() {
    var group = any.department().group();
    var heading =
        new Sheet.Heading(
            say.words().language(),
            say.word(TableWord.RANKING),
            say.title(TableWord.RANKING_TITLE, any, group),
            group,
            Say.lastDay(any),
            FONT_SIZE);
    var facts = new ArrayList<Fact>();
    facts.add(say.fact(TableWord.GROUP, Cell.text(group)));
    facts.addAll(say.period(any));
    facts.add(say.fact(TableWord.DEPARTMENTS, Cell.number(cards.size())));
    facts.add(
        say.fact(TableWord.RANKED, Cell.number(cards.stream().filter(this::isRanked).count())));
    var rows = cards.stream().map(this::row).toList();
    return new Sheet(heading, facts, columns(), rows, List.of(), closing());
  }

  private boolean isRanked(Scorecard card) {
    return card.placement() instanceof Placement.Ranked;
  }

  private List<Column> columns() {
    return List.of(
        column(TableWord.RANK, Kind.WORD, 7),
        column(TableWord.DEPARTMENT_CODE, Kind.WORD, 10),
        column(TableWord.DEPARTMENT, Kind.TEXT, 30),
        column(TableWord.TOTAL, Kind.FIGURE, 9),
        column(TableWord.TO_NEXT_PLACE, Kind.FIGURE, 10),
        column(TableWord.GRADE, Kind.WORD, 9),
        column(TableWord.COVERAGE, Kind.FIGURE, 11),
        column(TableWord.LOWEST, Kind.FIGURE, 11),
        column(TableWord.HIGHEST, Kind.FIGURE, 11),
        column(TableWord.KEY_SCORE, Kind.FIGURE, 12),
        column(TableWord.EXCELLENCE_SCORE, Kind.FIGURE, 12),
        column(TableWord.REMARK, Kind.TEXT, 26));
  }

  private Column column(TableWord head, Kind kind, int width) {
    return new Column(say.word(head), Medium.BOTH, kind, width);
  }

  private Row row(Scorecard card) {
    var department = card.department();
    return new Row(
        Level.DEPARTMENT,
        List.of(
            say.rank(card),
            Cell.text(department.code()),
            Cell.text(department.name()),
            figure(card, total -> total.published().value()),
            Say.toNextPlace(card),
            Say.grade(card.placement()),
            Say.coverage(card.tally().coverage()),
            figure(card, Result.Total::lowest),
            figure(card, Result.Total::highest),
            earned(card, Category.KEY),
            earned(card, Category.EXCELLENCE),
            remark(card)));
  }

  private Cell figure(Scorecard card, Function<Result.Total, Rational> figure) {
    return Say.figure(card.result(), figure, published);
  }

  private Cell earned(Scorecard card, Category category) {
    return card.categories().stream()
        .filter(line -> line.category() == category)
        .map(CategoryLine::tally)
        .map(tally -> Say.earned(tally, stored))
        .findFirst()
        .orElse(Cell.NONE);
  }

  private Cell remark(Scorecard card) {
    var lines = new ArrayList<String>();
    var tone = Tone.PLAIN;
    switch (card.placement()) {
      case Placement.Ranked ranked -> {
        if (ranked.sharing() > 0) {
          lines.add(say.said(TableWord.SHARED_WITH, ranked.sharing()));
        }
      }
      case Placement.Unranked(var because) -> {
        lines.add(say.word(because));
        tone = Tone.MISSING;
      }
    }
    card.findings().remarks().forEach(remark -> lines.add(say.words().say(remark)));
    card.findings().adjustments().forEach(one -> lines.add(say.statements().brief(one)));
    return lines.isEmpty() ? Cell.BLANK : new Cell.Text(String.join("\n", lines), tone);
  }

  /** What has to be known about the totals: once what holds for all, else with the names. */
  private List<String> notices() {
    var about = new LinkedHashMap<String, List<String>>();
    for (var card : cards) {
      for (var notice : card.findings().notices()) {
        if (notice.key() != CardNotice.OVERFULFILLED) {
          about
              .computeIfAbsent(say.words().say(notice), _ -> new ArrayList<>())
              .add(card.department().name());
        }
      }
    }
    var notices = new ArrayList<String>();
    about.forEach(
        (notice, names) ->
            notices.add(
                names.size() == cards.size()
                    ? notice
                    : say.said(TableWord.NOTE_ABOUT, names, notice)));
    return notices;
  }

  private Sheet.Closing closing() {
    var least = any.cycle().policy().leastCoverage();
    var notes = new ArrayList<String>();
    var percentage = say.figures().figure(least, Unit.PERCENT);
    notes.add(say.said(TableWord.NOTE_RANKING, percentage, published.decimals()));
    if (any.quarter().isProvisional()) {
      notes.add(say.word(TableWord.NOTE_PROVISIONAL));
    }
    notes.addAll(notices());
    notes.add(say.policy(any));
    return new Sheet.Closing(
        notes,
        List.of(
            say.box(TableWord.SIGN_ASSESSOR),
            say.box(TableWord.SIGN_REVIEWER),
            say.box(TableWord.SIGN_OFFICE, TableWord.SIGN_SEAL, TableWord.SIGN_LEADER)));
  }
}
