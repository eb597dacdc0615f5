package kaocheng.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Action;
import kaocheng.store.Alteration;
import kaocheng.store.Alterations;
import kaocheng.store.Books;
import kaocheng.store.Decision;
import kaocheng.usecase.ImportReport.Counts;
import kaocheng.usecase.ImportReport.Ending;

/**
 * Undoes and redoes what was done by hand since the workbook was opened, step by step. Undoing is a
 * step forward in the workbook: nothing is deleted, and the trace tells of it. It is refused, and
 * changes nothing, where something newer has come to stand since.
 */
public final class UndoEdits {
  private final Desk desk;

  public UndoEdits(Desk desk) {
    this.desk = desk;
  }

  /** What would be undone next; nothing where there is nothing to undo. */
  public Optional<Message> undoable() {
    return desk.steps().lastDone().map(Steps.Step::what);
  }

  /** What would be redone next. */
  public Optional<Message> redoable() {
    return desk.steps().lastUndone().map(Steps.Step::what);
  }

  /** What could be undone and redone next, empty where nothing could. */
  public record Ways(Optional<Message> undoable, Optional<Message> redoable) {
    public static final Ways NONE = new Ways(Optional.empty(), Optional.empty());
  }

  public Ways ways() {
    return new Ways(undoable(), redoable());
  }

  public Edited undo() {
    var step = desk.steps().lastDone().orElseThrow(() -> Refused.because(Refusal.NOTHING_TO_UNDO));
    var back = putBack(step, Action.EDIT_UNDONE, Alterations::undo);
    desk.steps().undone(step.with(back.made(), back.entry()));
    return back.edited();
  }

  public Edited redo() {
    var step =
        desk.steps().lastUndone().orElseThrow(() -> Refused.because(Refusal.NOTHING_TO_REDO));
    var back = putBack(step, Action.EDIT_REDONE, Alterations::redo);
    desk.steps().redone(step.with(back.made(), back.entry()));
    return back.edited();
  }

  /** Whether the step that an entry of the trace tells of would be undone next. */
  boolean wouldUndo(long entry) {
    return desk.steps().lastDone().filter(step -> step.entry() == entry).isPresent();
  }

  /** Back or forth. */
  private interface Way {
    void go(Alterations alterations, List<Alteration> made);
  }

  /** What moved by putting a step back, and what would put it forth again. */
  private record Back(Edited edited, List<Alteration> made, long entry) {}

  private Back putBack(Steps.Step step, Action action, Way way) {
    var subject = String.join(", ", step.made().stream().map(Alteration::subject).toList());
    return desk.workbook()
        .change(
            new HandEdit(desk).change(action, subject),
            books -> new Decision.Keep<>(putBack(books, step, way)));
  }

  private static Back putBack(Books books, Steps.Step step, Way way) {
    var before = HandEdit.totals(books, step.year());
    way.go(books.alterations(), step.made());
    var made = books.alterations().made();
    var notices = new ArrayList<Message>();
    if (HandEdit.isTooMuch(books)) {
      notices.add(Message.of(Notice.MOVES_NOT_LISTED));
    }
    var moves = before.movesTo(HandEdit.totals(books, step.year()));
    var counts = new Counts(0, 0, made.size(), 0);
    return new Back(
        new Edited(Ending.TAKEN, counts, List.of(), List.of(), List.of(), notices, moves),
        made,
        books.traces().current());
  }
}
