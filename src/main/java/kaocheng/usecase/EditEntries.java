package kaocheng.usecase;

import java.util.List;
import java.util.stream.Collectors;
import kaocheng.exchange.intake.Form;
import kaocheng.model.text.Message;
import kaocheng.store.Action;
import kaocheng.store.Books;

/**
 * Enters, changes and withdraws definitions and registers by hand. A form is read by the reader
 * that reads the files of its sort and held to the same checks; looking at what would become of it
 * is the same work, undone at the end. Scorecards that were stored keep the definitions as they
 * were until the cycle is assessed again.
 */
public final class EditEntries {
  private final Desk desk;

  public EditEntries(Desk desk) {
    this.desk = desk;
  }

  /** Puts what is written in a form: a new entry, or another content for the one of its name. */
  public Edited put(Draft draft, ImportMode mode) {
    return put(draft, Message.of(Deed.ENTRY_PUT, draft.sort(), draft.name()), mode);
  }

  Edited put(Draft draft, Message what, ImportMode mode) {
    return putAll(List.of(draft), what, mode);
  }

  /** Puts forms of one year as one step. */
  Edited putAll(List<Draft> drafts, Message what, ImportMode mode) {
    var names = drafts.stream().map(Draft::name).collect(Collectors.joining(", "));
    var text = drafts.stream().map(one -> one.columns().toString()).toList();
    var year = drafts.getFirst().year();
    var asked =
        new HandEdit.Asked(
            year, Action.ENTRY_TYPED, what, year + " " + names, String.join("\n", text), mode);
    return new HandEdit(desk)
        .run(
            asked,
            (books, typing, tally) -> {
              var putting = new Putting(books, typing, tally);
              for (var at = 0; at < drafts.size(); at++) {
                tally.after(at);
                putting.put(drafts.get(at));
              }
            });
  }

  /**
   * Withdraws the entry of this name, with all that hangs on it: a department with its goals, a
   * goal with its indicators. What was reported stays in the workbook, out of force.
   */
  public Edited withdraw(Draft named, Papers papers, ImportMode mode) {
    papers.require(named.sort(), named.name());
    var what = Message.of(Deed.ENTRY_WITHDRAWN, named.sort(), named.name());
    var subject = named.year() + " " + named.name();
    var text = named.columns().toString();
    var asked = new HandEdit.Asked(named.year(), Action.ENTRY_WITHDRAWN, what, subject, text, mode);
    return new HandEdit(desk)
        .run(
            asked,
            (books, typing, tally) ->
                new Withdrawing(books, named.year(), papers, tally).withdraw(named));
  }

  /** Hands a form to the taker of its sort. */
  private record Putting(Books books, HandEdit.Typing typing, HandTally tally) {
    void put(Draft draft) {
      var typed = typing.number();
      switch (draft.sort()) {
        case DEPARTMENT -> put(draft, Form.DEPARTMENT, new DepartmentTaker(books));
        case CLAUSE -> put(draft, Form.CLAUSE, new PolicyTaker(books));
        case GOAL -> put(draft, Form.GOAL, new GoalTaker(books));
        case INDICATOR -> put(draft, Form.INDICATOR, new IndicatorTaker(books));
        case BASELINE -> put(draft, Form.BASELINE, new BaselineTaker(books, typed));
        case BENCHMARK -> put(draft, Form.BENCHMARK, new BenchmarkTaker(books, typed));
        case REFERENCE -> put(draft, Form.REFERENCE, new ReferenceTaker(books, typed));
        case LEDGER_ITEM -> put(draft, Form.LEDGER_ITEM, new LedgerTaker(books, typed));
        case ADJUSTMENT -> put(draft, Form.ADJUSTMENT, new AdjustmentTaker(books, typed));
      }
    }

    private <T> void put(Draft draft, Form<T> form, Taker<T> taker) {
      tally.take(form.read(typing.by(), List.of(draft.columns())).getFirst(), taker);
      taker.afterwards().stream().filter(notice -> isAbout(draft, notice)).forEach(tally::notice);
    }

    /** Notices tell of all departments of the year; here only one of them is being edited. */
    private static boolean isAbout(Draft draft, Message notice) {
      return draft.sort() == EntrySort.DEPARTMENT
          || notice.values().isEmpty()
          || notice.values().getFirst().equals(draft.text("department").strip());
    }
  }
}
