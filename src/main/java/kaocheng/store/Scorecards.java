package kaocheng.store;

import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.SCORECARD;
import static kaocheng.store.generated.Tables.SCORE_LINE;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import kaocheng.model.Quarter;
import kaocheng.model.card.Placement;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The scorecards as they were last worked out, a set for each year and quarter. */
public final class Scorecards {
  private static final List<Field<?>> CARD = List.of(SCORECARD.fields());
  private static final List<Field<?>> LINE = List.of(SCORE_LINE.fields());

  private final Session session;
  private final Departments departments;

  Scorecards(Session session, Departments departments) {
    this.session = session;
    this.departments = departments;
  }

  /** Keeps the cards of a year and quarter in place of those that were kept before. */
  public void store(int year, Quarter quarter, List<ScorecardRow> cards) {
    clear(year, quarter);
    for (var card : cards) {
      if (card.year() != year || card.quarter() != quarter) {
        throw new IllegalArgumentException("a card of another quarter: " + card);
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
    var sql = session.writing();
    sql.deleteFrom(SCORE_LINE).where(SCORE_LINE.SCORECARD_ID.in(ids)).execute();
    sql.deleteFrom(SCORECARD)
        .where(SCORECARD.CYCLE_YEAR.eq(year))
        .and(SCORECARD.QUARTER.eq(quarter.number()))
        .execute();
  }

  private void store(ScorecardRow card) {
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
            card.quarter().isProvisional()));
    for (var at = 0; at < card.lines().size(); at++) {
      store(id, at + 1, card.lines().get(at));
    }
  }

  private void store(long card, int place, ScoreLineRow line) {
    var result = line.result();
    var outcome = result.outcome();
    var score = result.score();
    session.append(
        SCORE_LINE,
        LINE,
        Arrays.asList(
            card,
            place,
            line.level().name(),
            line.category().name(),
            text(SCORE_LINE.GOAL, line.goal()),
            text(SCORE_LINE.INDICATOR, line.indicator()),
            text(SCORE_LINE.NAME, line.name()),
            text(SCORE_LINE.TARGET, line.rules().target()),
            text(SCORE_LINE.SCORING, line.rules().method()),
            outcome == null ? null : outcome.name(),
            text(SCORE_LINE.DETAIL, result.detail()),
            text(SCORE_LINE.MEASURED, result.measured()),
            result.met(),
            score == null ? null : score(SCORE_LINE.SCORE, score),
            Checked.decimal(Datum.SCORE, SCORE_LINE.WEIGHT, line.weight()),
            text(SCORE_LINE.DERIVATION, line.derivation())));
  }

  private static BigDecimal score(TableField<?, BigDecimal> column, BigDecimal score) {
    return Checked.decimal(Datum.SCORE, column, score);
  }

  private static String text(TableField<?, String> column, String text) {
    return Checked.textOrNothing(Datum.SCORE_TEXT, column, text);
  }

  private static @Nullable String because(Placement placement) {
    return switch (placement) {
      case Placement.Ranked _ -> null;
      case Placement.Unranked(var because) -> because.name();
    };
  }

  /** The kept cards of a year and quarter, in the order of the departments. */
  public List<ScorecardRow> all(int year, Quarter quarter) {
    var reader = new ScorecardReader(session.asking());
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
        .fetch(reader::card);
  }
}
