package kaocheng.desktop.intake;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.Mark;
import kaocheng.desktop.base.SortKey;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.StateCell;
import kaocheng.desktop.intake.Findings.Doubted;
import kaocheng.desktop.intake.Findings.Fault;
import kaocheng.desktop.intake.Findings.Moved;
import kaocheng.desktop.intake.Findings.Noticed;
import kaocheng.desktop.intake.Findings.Restated;
import kaocheng.usecase.GoalState;
import kaocheng.usecase.ImportReport;
import kaocheng.usecase.ImportReport.Move;
import kaocheng.usecase.ImportReport.StateMove;
import org.jspecify.annotations.Nullable;

/** The columns in which is told what a look at files has brought to light, each to be sorted by. */
final class FoundColumns {
  private final Speech speech;

  FoundColumns(Speech speech) {
    this.speech = speech;
  }

  List<TableColumn<ImportReport, ImportReport>> ofFiles() {
    return List.of(
        Columns.sorted(text(IntakeText.FILE, 240), one -> one.origin().file()),
        Columns.sorted(text(IntakeText.KIND, 120), one -> speech.say(one.origin().kind())),
        count(IntakeText.ROWS, one -> one.counts().rows()),
        count(IntakeText.FRESH, one -> one.counts().fresh()),
        count(IntakeText.CHANGED, one -> one.counts().changed()),
        count(IntakeText.SAME, one -> one.counts().same()),
        count(IntakeText.REFUSED, one -> one.counts().refused()),
        Columns.sorted(
            text(IntakeText.ENDING, 110),
            one ->
                one.isRefused() && one.ending() != ImportReport.Ending.TAKEN_IN_PART
                    ? speech.say(ImportReport.Ending.REFUSED)
                    : speech.say(one.ending())));
  }

  List<TableColumn<Fault, Fault>> ofFaults() {
    return List.of(
        Columns.sorted(text(IntakeText.FILE, 150), Fault::file),
        Columns.sorted(
            figure(IntakeText.LINE, 72),
            one -> one.line() == 0 ? speech.say(IntakeText.WHOLE_FILE) : Long.toString(one.line()),
            SortKey.count(Fault::line)),
        Columns.sorted(text(IntakeText.COLUMN, 90), Fault::column),
        Columns.sorted(text(IntakeText.FOUND, 140), Fault::found),
        Columns.sorted(text(IntakeText.REASON, 330), one -> speech.say(one.reason())),
        Columns.sorted(
            text(IntakeText.ADVICE, 330),
            one -> one.advice().stream().map(speech::say).collect(Collectors.joining(" "))));
  }

  List<TableColumn<Doubted, Doubted>> ofDoubts() {
    return List.of(
        Columns.sorted(text(IntakeText.FILE, 150), Doubted::file),
        count(IntakeText.LINE, one -> one.doubt().subject().line()),
        Columns.sorted(
            text(IntakeText.WHO, 110),
            one -> one.doubt().subject().department() + " " + one.doubt().subject().indicator()),
        count(IntakeText.QUARTER, one -> one.doubt().subject().quarter()),
        Columns.sorted(figure(IntakeText.FOUND, 120), one -> one.doubt().written()),
        Columns.sorted(text(IntakeText.WHY_ODD, 330), one -> speech.say(one.doubt().what())),
        Columns.sorted(text(IntakeText.PROPOSED, 300), one -> speech.say(one.doubt().proposed())));
  }

  List<TableColumn<Moved, Moved>> ofMoves() {
    return List.of(
        count(IntakeText.QUARTER, one -> one.move().quarter()),
        Columns.sorted(text(IntakeText.WHO, 200), one -> who(one.move())),
        Columns.sorted(
            figure(IntakeText.BEFORE, 150),
            one -> orNone(one.move().before()),
            SortKey.figure(one -> one.move().figureBefore())),
        Columns.sorted(
            figure(IntakeText.AFTER, 150),
            one -> orNone(one.move().after()),
            SortKey.figure(one -> one.move().figureAfter())),
        Columns.sorted(text(IntakeText.FILE, 240), Moved::file));
  }

  private String who(Move move) {
    return move.department()
        + " "
        + (move.isTotal() ? speech.say(IntakeText.TOTAL) : move.indicator());
  }

  private static String orNone(String figure) {
    return figure.isEmpty() ? Speech.NONE : figure;
  }

  List<TableColumn<Restated, Restated>> ofStates() {
    return List.of(
        count(IntakeText.QUARTER, one -> one.move().quarter()),
        Columns.sorted(
            text(IntakeText.WHOSE_GOAL, 200),
            one -> one.move().department() + " " + one.move().goal()),
        state(IntakeText.STATE_BEFORE, StateMove::before),
        state(IntakeText.STATE_AFTER, StateMove::after),
        Columns.sorted(text(IntakeText.FILE, 240), Restated::file));
  }

  private TableColumn<Restated, Restated> state(
      IntakeText title, Function<StateMove, GoalState> state) {
    return Columns.sorted(
        text(title, 150),
        () ->
            StateCell.flat(
                one -> {
                  var its = state.apply(one.move());
                  return new StateCell.Told(mark(its), speech.say(its));
                }),
        SortKey.step(one -> state.apply(one.move())));
  }

  private static @Nullable Mark mark(GoalState state) {
    return switch (state) {
      case MET -> Mark.MET;
      case MET_IN_PART -> Mark.NEAR;
      case NOT_MET -> Mark.MISSED;
      case MISSING -> Mark.MISSING;
      case OPEN -> null;
    };
  }

  List<TableColumn<Noticed, Noticed>> ofNotices() {
    return List.of(
        Columns.sorted(text(IntakeText.FILE, 200), Noticed::file),
        Columns.sorted(text(IntakeText.NOTICE_OF, 700), one -> speech.say(one.notice())));
  }

  private <S> TableColumn<S, S> count(IntakeText title, ToLongFunction<S> count) {
    return Columns.sorted(
        figure(title, 72), one -> Long.toString(count.applyAsLong(one)), SortKey.count(count));
  }

  private Head text(IntakeText title, double width) {
    return Head.text(speech.say(title), width);
  }

  private Head figure(IntakeText title, double width) {
    return Head.figure(speech.say(title), width);
  }
}
