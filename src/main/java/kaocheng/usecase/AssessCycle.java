package kaocheng.usecase;

import kaocheng.model.Dossier;
import kaocheng.model.Quarter;
import kaocheng.model.text.Refused;
import kaocheng.scoring.Scorer;
import kaocheng.store.Action;
import kaocheng.store.Books;
import kaocheng.store.Change;
import kaocheng.store.Decision;

/** Scores a cycle as of a quarter. */
public final class AssessCycle {
  private final Desk desk;

  public AssessCycle(Desk desk) {
    this.desk = desk;
  }

  /** Scores without leaving anything behind. */
  public Assessment look(int year, Quarter quarter) {
    return assess(desk.workbook().read(books -> load(books, year)), quarter);
  }

  /**
   * Scores and keeps the scorecards, with the definitions as they were; the same again changes
   * nothing.
   */
  public Assessment run(int year, Quarter quarter) {
    var change = new Change(desk.actor(), Action.SCORES_STORED, year + " " + quarter.number());
    return desk.workbook()
        .change(
            change,
            books -> {
              var assessment = assess(load(books, year), quarter);
              var rows = new CardRows().of(assessment);
              if (rows.equals(books.scorecards().all(year, quarter))) {
                return new Decision.Discard<>(assessment);
              }
              books.scorecards().store(year, quarter, rows);
              return new Decision.Keep<>(assessment);
            });
  }

  private static Dossier load(Books books, int year) {
    if (books.cycles().find(year).isEmpty()) {
      throw Refused.because(Refusal.NO_SUCH_YEAR, year, books.cycles().years());
    }
    return books.dossiers().load(year);
  }

  private static Assessment assess(Dossier dossier, Quarter quarter) {
    return new Assessment(dossier, quarter, new Scorer(dossier).score(quarter));
  }
}
