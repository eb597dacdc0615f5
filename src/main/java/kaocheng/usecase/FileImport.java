package kaocheng.usecase;

import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.intake.Line;
import kaocheng.exchange.intake.Lines;
import kaocheng.exchange.intake.RowProblem;
import kaocheng.exchange.intake.SentFile;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.text.Refused;
import kaocheng.store.Books;
import kaocheng.store.ImportCounts;
import kaocheng.store.ImportKind;
import kaocheng.store.ImportRecord;

/** Takes one file into the open books; whether it stays there is decided elsewhere. */
final class FileImport {
  private static final int ROWS_BETWEEN_LOOKS = 1000;

  private final Books books;
  private final SentFile file;
  private final Progress progress;
  private final RowTally tally = new RowTally();

  FileImport(Books books, SentFile file, Progress progress) {
    this.books = books;
    this.file = file;
    this.progress = progress;
  }

  RowTally run(String actor) {
    var importId =
        books
            .imports()
            .begin(
                new ImportRecord(
                    file.name(), file.sheet(), file.sha256(), kind(), file.coding(), actor));
    switch (file.kind()) {
      case DEPARTMENTS -> take(file.departments(), new DepartmentTaker(books));
      case POLICIES -> take(file.policies(), new PolicyTaker(books));
      case GOALS -> take(file.goals(), new GoalTaker(books));
      case INDICATORS -> take(file.indicators(), new IndicatorTaker(books));
      case BASELINES -> take(file.baselines(), new BaselineTaker(books, importId));
      case BENCHMARKS -> take(file.benchmarks(), new BenchmarkTaker(books, importId));
      case MEASUREMENTS ->
          take(
              file.measurements(),
              new MeasurementTaker(books, importId, file.readings(), new OddFigures(books)));
      case REFERENCES -> take(file.references(), new ReferenceTaker(books, importId));
      case LEDGER -> take(file.ledger(), new LedgerTaker(books, importId));
      case BALLOTS -> take(file.ballots(), new BallotTaker(books, importId));
      case PANELS -> take(file.panels(), new PanelTaker(books, importId));
      case PLACES -> take(file.places(), new PlaceTaker(books, importId));
      case MILESTONES -> take(file.milestones(), new MilestoneTaker(books, importId));
      case HONOURS -> take(file.honours(), new HonourTaker(books, importId));
      case ADJUSTMENTS -> take(file.adjustments(), new AdjustmentTaker(books, importId));
    }
    file.notices().forEach(tally::notice);
    var counts = tally.counts();
    books
        .imports()
        .finish(
            importId,
            new ImportCounts(counts.fresh(), counts.same(), counts.changed(), counts.refused()));
    return tally;
  }

  private ImportKind kind() {
    return switch (file.kind()) {
      case DEPARTMENTS -> ImportKind.DEPARTMENTS;
      case POLICIES -> ImportKind.POLICIES;
      case GOALS -> ImportKind.GOALS;
      case INDICATORS -> ImportKind.INDICATORS;
      case BASELINES -> ImportKind.BASELINES;
      case BENCHMARKS -> ImportKind.BENCHMARKS;
      case MEASUREMENTS -> ImportKind.MEASUREMENTS;
      case REFERENCES -> ImportKind.REFERENCES;
      case LEDGER -> ImportKind.LEDGER;
      case BALLOTS -> ImportKind.BALLOTS;
      case PANELS -> ImportKind.PANELS;
      case PLACES -> ImportKind.PLACES;
      case MILESTONES -> ImportKind.MILESTONES;
      case HONOURS -> ImportKind.HONOURS;
      case ADJUSTMENTS -> ImportKind.ADJUSTMENTS;
    };
  }

  private <T> void take(Lines<T> lines, Taker<T> taker) {
    try (lines) {
      while (lines.hasNext()) {
        take(lines, lines.next(), taker);
        if (lines.count() % ROWS_BETWEEN_LOOKS == 0) {
          look(lines.count());
        }
      }
    }
    taker.settle().forEach(settled -> count(lines, settled.line(), settled.taking()));
    tally.doubt(taker.doubts());
    taker.afterwards().forEach(tally::notice);
  }

  private <T> void take(Lines<T> lines, Line<T> line, Taker<T> taker) {
    switch (line) {
      case Line.Rejected<T>(var number, var problems) -> tally.refuse(problems);
      case Line.Accepted<T>(var number, var row, var remarks) -> {
        tally.remark(remarks);
        count(lines, number, taker.take(number, row));
      }
    }
  }

  private <T> void count(Lines<T> lines, long line, Taking taking) {
    switch (taking) {
      case Taking.Taken(var effect) -> tally.count(effect);
      case Taking.Remarked(var effect, var more) -> {
        tally.remark(located(lines, line, more));
        tally.count(effect);
      }
      case Taking.Impossible(var troubles) -> tally.refuse(located(lines, line, troubles));
      case Taking.Unclear(var trouble, var name) ->
          tally.refuse(lines.problem(line, trouble), name);
      case Taking.Waiting() -> {}
    }
  }

  private static <T> List<RowProblem> located(Lines<T> lines, long line, List<Trouble> troubles) {
    var located = new ArrayList<RowProblem>(troubles.size());
    for (var trouble : troubles) {
      located.add(lines.problem(line, trouble));
    }
    return located;
  }

  private void look(long rows) {
    progress.reached(rows);
    if (progress.isCancelled()) {
      throw Refused.because(Refusal.CANCELLED);
    }
  }
}
