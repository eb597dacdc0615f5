package kaocheng.exchange.intake;

import java.time.LocalDate;
import java.util.Optional;
import kaocheng.model.LedgerItem.State;

/** Reads what has become of a task on a ledger, from the five cells that tell. */
final class ItemStates {
  private final Choice<ItemState> word;
  private final DayCell listed;
  private final DayCell done;
  private final DayCell withdrawn;
  private final Slot approval;

  ItemStates(Header header) {
    word = new Choice<>(header.slot(LedgerColumn.STATE), Vocabulary.ITEM_STATES, ItemState.OPEN);
    listed = new DayCell(header.slot(LedgerColumn.LISTED));
    done = new DayCell(header.slot(LedgerColumn.DONE));
    withdrawn = new DayCell(header.slot(LedgerColumn.WITHDRAWN));
    approval = header.slot(LedgerColumn.APPROVAL);
  }

  /** The states that a task can be in. */
  enum ItemState {
    OPEN,
    CLOSED,
    WITHDRAWN
  }

  Optional<LocalDate> listed(Cells cells) {
    return listed.read(cells);
  }

  State read(Cells cells) {
    var state = word.readRequired(cells);
    var doneOn = done.read(cells);
    var withdrawnOn = withdrawn.read(cells);
    var document = cells.text(approval, TextForm.REFERENCE);
    if (state != ItemState.CLOSED) {
      refuse(cells, done, Reason.DONE_DESPITE_STATE);
    }
    if (state != ItemState.WITHDRAWN) {
      refuse(cells, withdrawn, Reason.WITHDRAWN_DESPITE_STATE);
    }
    return switch (state) {
      case OPEN -> new State.Open();
      case CLOSED -> new State.Closed(doneOn.orElseGet(() -> missing(cells, done)));
      case WITHDRAWN -> {
        var day = withdrawnOn.orElseGet(() -> missing(cells, withdrawn));
        if (document.isEmpty()) {
          cells.report(approval, "", Reason.NO_APPROVAL, Advice.NAME_THE_DOCUMENT);
        }
        yield new State.Withdrawn(day, document);
      }
    };
  }

  private static void refuse(Cells cells, DayCell cell, Reason reason) {
    if (!cell.isBlank(cells)) {
      cells.report(cell.slot(), cells.found(cell.slot()), reason, Advice.CHECK_STATE_AND_DAY);
    }
  }

  private static LocalDate missing(Cells cells, DayCell cell) {
    if (cell.isBlank(cells)) {
      cells.report(cell.slot(), "", Reason.NO_DAY_FOR_STATE, Advice.WRITE_A_DAY);
    }
    return LocalDate.EPOCH;
  }

  /** Refuses what was done before it was listed. */
  void checkOrder(Cells cells) {
    var from = listed.read(cells);
    var to = done.read(cells);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      cells.report(
          done.slot(),
          cells.found(done.slot()),
          Reason.DONE_BEFORE_LISTED,
          Advice.CHECK_STATE_AND_DAY);
    }
  }
}
