package kaocheng.store;

import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.SCORECARD;
import static kaocheng.store.generated.Tables.SCORE_LINE;
import static kaocheng.store.generated.Tables.SCORE_TEXT;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaocheng.model.Quarter;
import kaocheng.model.card.Placement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The scorecards as they were last worked out, a set for each year and quarter. */
public final class Scorecards {
  private static final List<Field<?>> CARD = List.of(SCORECARD.fields());
  private static final List<Field<?>> TEXT = List.of(SCORE_TEXT.fields());

  private final Session session;
  private final Departments departments;

  Scorecards(Session session, Departments departments) {
    this.session = session;
    this.departments = departments;
  }

  /** Whether just these cards are kept for a year and quarter. */
  public boolean holds(int year, Quarter quarter, List<PackedCard> cards) {
    var offered = new HashMap<String, String>();
    cards.forEach(card -> offered.put(card.head().department(), card.digest()));
    return offered.equals(digests(year, quarter));
  }

  /** The digests of the kept cards by department. */
  private Map<String, String> digests(int year, Quarter quarter) {
    var reader = new ScorecardReader(session.asking());
    var digests = new HashMap<String, String>();
    for (var row : kept(year, quarter)) {
      var digest = row.get(SCORECARD.DIGEST);
      digests.put(
          row.get(DEPARTMENT.CODE),
          digest == null ? PackedCard.of(reader.card(row)).digest() : digest);
    }
    return digests;
  }

  /** Keeps the cards of a year and quarter in place of those that were kept before. */
  public void store(int year, Quarter quarter, List<PackedCard> cards) {
    clear(year, quarter);
    for (var card : cards) {
      if (card.head().year() != year || card.head().quarter() != quarter) {
        throw new IllegalArgumentException("a card of another quarter: " + card.head());
      }
      store(card);
    }
  }

  private void clear(int year, Quarter quarter) {
    var ids =
        DSL.select(SCORECARD.ID)
            .from(SCORECARD)
            .where(SCORECARD.CYCLE_YEAR.eq(year))
            .and(SCORECARD.QUARTER.eq(quarter.number()));
    empty(SCORE_TEXT, year, quarter, SCORE_TEXT.SCORECARD_ID.in(ids));
    empty(SCORE_LINE, year, quarter, SCORE_LINE.SCORECARD_ID.in(ids));
    var cards = SCORECARD.CYCLE_YEAR.eq(year).and(SCORECARD.QUARTER.eq(quarter.number()));
    empty(SCORECARD, year, quarter, cards);
  }

  private void empty(Table<?> table, int year, Quarter quarter, Condition meant) {
    var section = new Section(table.getName(), Sections.quarter(year, quarter.number()));
    session.empty(section, table, meant);
  }

  private void store(PackedCard packed) {
    var card = packed.head();
    var id = session.next(SCORECARD.ID);
    var totals = card.totals();
    var ranked = card.placement() instanceof Placement.Ranked ranking ? ranking : null;
    session.append(
        SCORECARD,
        CARD,
        Arrays.asList(
            id,
            card.year(),
            card.quarter().number(),
            departments.require(card.year(), card.department()),
            session.now(),
            session.entry(),
            totals == null ? null : score(SCORECARD.TOTAL_PUBLISHED, totals.published()),
            totals == null ? null : score(SCORECARD.TOTAL_KEPT, totals.kept()),
            totals == null ? null : score(SCORECARD.LOWEST, totals.lowest()),
            totals == null ? null : score(SCORECARD.HIGHEST, totals.highest()),
            score(SCORECARD.COVERAGE, card.coverage()),
            ranked == null ? null : ranked.rank(),
            ranked == null ? null : ranked.among(),
            ranked == null ? null : ranked.sharing(),
            ranked == null ? null : Checked.text(Datum.GRADE, SCORECARD.GRADE, ranked.grade()),
            because(card.placement()),
            card.quarter().isProvisional(),
            packed.digest()));
    var part = 0;
    for (var piece : packed.pieces()) {
      session.append(SCORE_TEXT, TEXT, List.of(id, ++part, piece));
    }
  }

  private static BigDecimal score(TableField<?, BigDecimal> column, BigDecimal score) {
    return Checked.decimal(Datum.SCORE, column, score);
  }

  private static @Nullable String because(Placement placement) {
    return switch (placement) {
      case Placement.Ranked _ -> null;
      case Placement.Unranked(var because) -> because.name();
    };
  }

  /** The kept cards of a year and quarter, in the order of the departments. */
  public List<ScorecardRow> all(int year, Quarter quarter) {
    return kept(year, quarter).map(new ScorecardReader(session.asking())::card);
  }

  private Result<Record> kept(int year, Quarter quarter) {
    return session
        .asking()
        .select(DEPARTMENT.CODE)
        .select(SCORECARD.fields())
        .from(SCORECARD)
        .join(DEPARTMENT)
        .on(SCORECARD.DEPARTMENT_ID.eq(DEPARTMENT.ID))
        .where(SCORECARD.CYCLE_YEAR.eq(year))
        .and(SCORECARD.QUARTER.eq(quarter.number()))
        .orderBy(DEPARTMENT.ID)
        .fetch();
  }
}
