package kaocheng.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kaocheng.model.Dossier;
import kaocheng.model.Quarter;
import kaocheng.model.text.Refused;
import kaocheng.scoring.Scorer;
import kaocheng.store.Action;
import kaocheng.store.Books;
import kaocheng.store.Change;
import kaocheng.store.Decision;
import kaocheng.store.PackedCard;
import kaocheng.store.TraceHead;

/** Scores a cycle as of a quarter. */
public final class AssessCycle {
  private final Desk desk;

  public AssessCycle(Desk desk) {
    this.desk = desk;
  }

  /** Scores without leaving anything behind. */
  public Assessment look(int year, Quarter quarter) {
    return desk.workbook().read(books -> assess(load(books, year), quarter).vouchedFor(books));
  }

  /**
   * Scores and keeps the scorecards, with the definitions as they were; the same again changes
   * nothing.
   */
  public Assessment run(int year, Quarter quarter) {
    var assessments = new ArrayList<Assessment>();
    run(year, List.of(quarter), assessments::add);
    return desk.workbook().read(assessments.getFirst()::vouchedFor);
  }

  /** The head of the trace as it stands on paper. */
  static String head(Books books) {
    return books.traces().head().map(TraceHead::onPaper).orElse("");
  }

  /**
   * Does so for all quarters as one unit of work, and tells of each; the year is loaded once, and
   * only one quarter is held in memory at a time.
   */
  public void runYear(int year, Consumer<Assessment> each) {
    run(year, List.of(Quarter.values()), each);
  }

  private void run(int year, List<Quarter> quarters, Consumer<Assessment> each) {
    var numbers = quarters.stream().map(quarter -> Integer.toString(quarter.number()));
    var subject = year + " " + numbers.collect(Collectors.joining(" "));
    var change = new Change(desk.actor(), Action.SCORES_STORED, subject);
    desk.workbook()
        .change(
            change,
            books -> {
              var dossier = load(books, year);
              var scorer = new Scorer(dossier);
              var rows = new CardRows();
              var changed = false;
              for (var quarter : quarters) {
                changed |=
                    keepAndTell(
                        books, new Assessment(dossier, quarter, scorer.score(quarter)), rows, each);
              }
              return changed ? new Decision.Keep<>(true) : new Decision.Discard<>(false);
            });
  }

  /** A piece of work of its own, so that one quarter is let go of before the next is scored. */
  private static boolean keepAndTell(
      Books books, Assessment assessment, CardRows rows, Consumer<Assessment> each) {
    var changed = keep(books, assessment, rows.packed(assessment));
    each.accept(assessment);
    return changed;
  }

  /** Keeps the cards unless the very same are kept; whether there was a difference. */
  static boolean keep(Books books, Assessment assessment, List<PackedCard> cards) {
    var year = assessment.dossier().cycle().year();
    if (books.scorecards().holds(year, assessment.quarter(), cards)) {
      return false;
    }
    books.scorecards().store(year, assessment.quarter(), cards);
    return true;
  }

  static Dossier load(Books books, int year) {
    if (books.cycles().find(year).isEmpty()) {
      throw Refused.because(Refusal.NO_SUCH_YEAR, year, books.cycles().years());
    }
    return books.dossiers().load(year);
  }

  static Assessment assess(Dossier dossier, Quarter quarter) {
    return new Assessment(dossier, quarter, new Scorer(dossier).score(quarter));
  }
}
