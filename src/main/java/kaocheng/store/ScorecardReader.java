package kaocheng.store;

import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.SCORECARD;
import static kaocheng.store.generated.Tables.SCORE_LINE;
import static kaocheng.store.generated.Tables.SCORE_TEXT;

import java.util.List;
import kaocheng.model.Category;
import kaocheng.model.Quarter;
import kaocheng.model.card.Placement;
import kaocheng.store.generated.tables.records.ScoreLineRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads kept scorecards back. */
final class ScorecardReader {
  private final DSLContext sql;

  ScorecardReader(DSLContext sql) {
    this.sql = sql;
  }

  ScorecardRow card(Record row) {
    var head = head(row);
    var id = row.get(SCORECARD.ID);
    var digest = row.get(SCORECARD.DIGEST);
    return digest == null
        ? head.withLines(lines(id))
        : PackedCard.unpacked(head, pieces(id), digest);
  }

  private static ScorecardRow head(Record row) {
    var quarter = row.get(SCORECARD.QUARTER);
    return new ScorecardRow(
        row.get(SCORECARD.CYCLE_YEAR),
        Quarter.of(quarter).orElseThrow(() -> new Unreadable("quarter " + quarter)),
        row.get(DEPARTMENT.CODE),
        totals(row),
        row.get(SCORECARD.COVERAGE),
        placement(row),
        List.of());
  }

  private static ScorecardRow.@Nullable Totals totals(Record row) {
    return row.get(SCORECARD.TOTAL_PUBLISHED) == null
        ? null
        : new ScorecardRow.Totals(
            row.get(SCORECARD.TOTAL_PUBLISHED),
            row.get(SCORECARD.TOTAL_KEPT),
            row.get(SCORECARD.LOWEST),
            row.get(SCORECARD.HIGHEST));
  }

  private static Placement placement(Record row) {
    return row.get(SCORECARD.RANKING) == null
        ? new Placement.Unranked(
            Stored.value(Placement.Because.class, row.get(SCORECARD.UNRANKED_BECAUSE)))
        : new Placement.Ranked(
            row.get(SCORECARD.RANKING),
            row.get(SCORECARD.AMONG),
            row.get(SCORECARD.SHARING),
            row.get(SCORECARD.GRADE));
  }

  private List<byte[]> pieces(long card) {
    return sql.select(SCORE_TEXT.PIECE)
        .from(SCORE_TEXT)
        .where(SCORE_TEXT.SCORECARD_ID.eq(card))
        .orderBy(SCORE_TEXT.PART)
        .fetch(SCORE_TEXT.PIECE);
  }

  /** The lines of a card that an older version kept. */
  private List<ScoreLineRow> lines(long card) {
    return sql.selectFrom(SCORE_LINE)
        .where(SCORE_LINE.SCORECARD_ID.eq(card))
        .orderBy(SCORE_LINE.PLACE)
        .fetch(ScorecardReader::line);
  }

  private static ScoreLineRow line(ScoreLineRecord row) {
    return new ScoreLineRow(
        Stored.value(ScoreLineRow.Level.class, row.getLineLevel()),
        Stored.value(Category.class, row.getCategory()),
        row.getGoal(),
        row.getIndicator(),
        row.getName(),
        new ScoreLineRow.Rules(row.getTarget(), row.getScoring()),
        new ScoreLineRow.Result(
            outcome(row.getOutcome()),
            row.getDetail(),
            row.getMeasured(),
            row.getMet(),
            row.getScore()),
        row.getWeight(),
        KeptDerivation.told(row.getDerivation()));
  }

  private static ScoreLineRow.@Nullable OutcomeKind outcome(@Nullable String name) {
    return name == null ? null : Stored.value(ScoreLineRow.OutcomeKind.class, name);
  }
}
