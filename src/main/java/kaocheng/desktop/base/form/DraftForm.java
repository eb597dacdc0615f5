package kaocheng.desktop.base.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import kaocheng.desktop.base.form.EntryForm.Asked;
import kaocheng.usecase.Draft;
import kaocheng.usecase.Edited;
import kaocheng.usecase.EntrySort;
import kaocheng.usecase.FormField;
import kaocheng.usecase.Papers;
import kaocheng.usecase.Registers;

/** The form of one entry: it is looked at while it is filled in, then written or withdrawn. */
public final class DraftForm {
  private static final Set<String> OF_PAPERS = Set.of("reason", "document", "proposer", "approver");

  private final EntryForm form;
  private final Edits<?> edits;
  private final IntSupplier quarter;
  private final Consumer<Edited> then;

  /** What becomes of each act is handed on. */
  public DraftForm(EntryForm form, Edits<?> edits, IntSupplier quarter, Consumer<Edited> then) {
    this.form = form;
    this.edits = edits;
    this.quarter = quarter;
    this.then = then;
  }

  /** Asks for the fields of an entry; what is not asked stays as the draft has it. */
  public void open(Asked asked, Draft draft) {
    form.open(
        asked,
        written -> edits.put(draft.with(written), then),
        written -> edits.check(draft.with(written), this::foretell));
  }

  private void foretell(Edited edited) {
    form.foretell(edited, quarter.getAsInt());
  }

  /** Asks for the papers by which an entry is withdrawn. */
  public void withdraw(Asked asked, Draft draft) {
    form.open(asked, written -> edits.withdraw(draft, papers(written), then), _ -> {});
    form.focus();
  }

  /** The fields of those papers. */
  public static List<EntryLine> papers() {
    return Registers.fields(EntrySort.ADJUSTMENT).stream()
        .filter(field -> OF_PAPERS.contains(field.name()))
        .map(FormField::needed)
        .map(field -> EntryLine.of(field, ""))
        .toList();
  }

  private static Papers papers(Map<String, String> written) {
    return new Papers(
        written.getOrDefault("reason", ""),
        written.getOrDefault("document", ""),
        written.getOrDefault("proposer", ""),
        written.getOrDefault("approver", ""));
  }
}
