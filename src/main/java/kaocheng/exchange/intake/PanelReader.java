package kaocheng.exchange.intake;

import kaocheng.exchange.intake.PanelRow.Opinion;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.PanelGrade;

/** Reads rows of the marks and grades of panels. */
final class PanelReader implements RowReader<PanelRow> {
  private final Abouts abouts;
  private final Slot judge;
  private final Slot mark;
  private final Slot grade;
  private final Choice<PanelGrade> grades;

  PanelReader(Header header) {
    abouts = new Abouts(header);
    judge = header.slot(PanelColumn.JUDGE);
    mark = header.slot(PanelColumn.MARK);
    grade = header.slot(PanelColumn.GRADE);
    grades = new Choice<>(grade, Vocabulary.GRADES, PanelGrade.POOR, Reason.NOT_A_GRADE);
  }

  @Override
  public Line<PanelRow> read(Cells cells) {
    var about = abouts.read(cells);
    var who = cells.required(judge, TextForm.LABEL);
    var opinion = opinion(cells);
    var written = cells.found(mark) + cells.found(grade);
    cells.once(judge, about.year(), about.quarter(), about.indicator(), Folded.name(who));
    return cells.line(() -> new PanelRow(about, who, opinion, written));
  }

  private Opinion opinion(Cells cells) {
    if (cells.isBlank(mark) == cells.isBlank(grade)) {
      cells.report(mark, cells.found(mark), Reason.MARK_OR_GRADE, Advice.KEEP_MARK_OR_GRADE);
      return new Opinion.Mark(Rational.ZERO);
    }
    if (cells.isBlank(mark)) {
      return new Opinion.Grade(grades.read(cells));
    }
    var number = Amounts.number(cells, mark).orElse(Rational.ZERO);
    if (number.signum() < 0) {
      cells.report(mark, cells.found(mark), Reason.NEGATIVE_MARK, Advice.CHECK_THE_FIGURE);
    }
    return new Opinion.Mark(number);
  }
}
