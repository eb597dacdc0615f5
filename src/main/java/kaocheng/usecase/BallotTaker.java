package kaocheng.usecase;

import java.util.List;
import kaocheng.exchange.intake.BallotColumn;
import kaocheng.exchange.intake.BallotRow;
import kaocheng.model.Reported;
import kaocheng.model.Reported.Votes;
import kaocheng.model.notation.ReportedNotation;
import kaocheng.model.rule.ValueKind;
import kaocheng.store.Books;
import kaocheng.store.IndicatorRef;

/** Takes the ballots of surveys; those of an indicator and quarter are one report. */
final class BallotTaker implements Taker<BallotRow> {
  private final Years years;
  private final Filing filing;
  private final Gathered<Votes> gathered = new Gathered<>();

  BallotTaker(Books books, long importId) {
    this.years = new Years(books);
    this.filing = new Filing(books, importId, BallotColumn.BALLOTS);
  }

  @Override
  public Taking take(long line, BallotRow row) {
    return switch (years.find(row.about().year(), row.about().indicator())) {
      case Found.Unknown(var trouble) -> Taking.impossible(trouble);
      case Found.Known(var indicator) -> take(line, row, indicator);
    };
  }

  private Taking take(long line, BallotRow row, IndicatorRef indicator) {
    return Parts.problem(indicator, ValueKind.BALLOTS, BallotColumn.INDICATOR)
        .or(() -> new RuleCheck(indicator).problem(row.votes()))
        .map(Taking::impossible)
        .orElseGet(() -> gathered.add(member(line, row, indicator)));
  }

  private static Gathered.Member<Votes> member(long line, BallotRow row, IndicatorRef indicator) {
    var part = Parts.of(indicator, ValueKind.BALLOTS);
    return new Gathered.Member<>(row.about(), indicator, part, line, row.votes());
  }

  @Override
  public List<Settled> settle() {
    return gathered.file(
        filing,
        votes -> {
          var voted = new Reported.Voted(votes);
          return new Gathered.Whole(voted, ReportedNotation.write(voted));
        });
  }
}
