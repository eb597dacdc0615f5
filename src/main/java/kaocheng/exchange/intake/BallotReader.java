package kaocheng.exchange.intake;

import kaocheng.model.Reported.Votes;
import kaocheng.model.figure.Rational;

/** Reads rows of ballots. */
final class BallotReader implements RowReader<BallotRow> {
  private final Abouts abouts;
  private final Slot voters;
  private final Slot point;
  private final Slot ballots;

  BallotReader(Header header) {
    abouts = new Abouts(header);
    voters = header.slot(BallotColumn.VOTERS);
    point = header.slot(BallotColumn.POINT);
    ballots = header.slot(BallotColumn.BALLOTS);
  }

  @Override
  public Line<BallotRow> read(Cells cells) {
    var about = abouts.read(cells);
    var group = cells.text(voters, TextForm.LABEL);
    var grade = cells.required(point, TextForm.LABEL);
    if (cells.isBlank(ballots)) {
      cells.report(ballots, "", Reason.BLANK, Advice.FILL_IN);
    }
    var count = Amounts.whole(cells, ballots, Rational.ZERO);
    cells.once(point, about.year(), about.quarter(), about.indicator(), group, grade);
    return cells.line(() -> new BallotRow(about, new Votes(group, grade, Rational.of(count))));
  }
}
