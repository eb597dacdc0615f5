package kaocheng.desktop.goals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.EditedLine;
import kaocheng.model.text.Message;
import kaocheng.usecase.Desk;
import kaocheng.usecase.Draft;
import kaocheng.usecase.EditEntries;
import kaocheng.usecase.EditFault;
import kaocheng.usecase.Edited;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.Papers;
import kaocheng.usecase.UndoEdits;
import org.jspecify.annotations.Nullable;

/** The departments of a year with their goals and indicators, and the entry that is edited. */
public final class GoalsModel {
  private final Sitting sitting;
  private final Speech speech;
  private final Map<Slot, Unwritten> unwritten = new HashMap<>();
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
  private final ReadOnlyObjectWrapper<@Nullable OpenForm> form = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private Outline outline = Outline.NOTHING;
  private Predicate<GoalRow> filter = _ -> true;
  private int year;
  private @Nullable Slot wanted;

  /** What the tree shows, and what could be undone and redone. */
  public record Look(List<GoalRow> rows, List<GoalRow> all, UndoEdits.Ways ways) {
    static final Look NONE = new Look(List.of(), List.of(), UndoEdits.Ways.NONE);

    public Look {
      rows = List.copyOf(rows);
      all = List.copyOf(all);
    }
  }

  /** What was typed and could not be written, and why. */
  private record Unwritten(Draft typed, List<EditFault> faults) {}

  /** What was read, and the chosen entry in it. */
  private record Loaded(Outline outline, Optional<OpenForm> form) {}

  /** What came of an edit, with everything as it stands after it. */
  private record Done(Edited edited, Loaded loaded) {}

  public GoalsModel(Sitting sitting, Speech speech) {
    this.sitting = sitting;
    this.speech = speech;
  }

  public ReadOnlyObjectProperty<Look> lookProperty() {
    return look.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable OpenForm> formProperty() {
    return form.getReadOnlyProperty();
  }

  /** What came of the last edit, in one line. */
  public ReadOnlyStringProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  public Look look() {
    return look.get();
  }

  public int year() {
    return year;
  }

  /** Looks at a year, and stays with what is edited where it is the same year. */
  public void look(int looked) {
    if (looked != year) {
      year = looked;
      wanted = null;
      unwritten.clear();
      form.set(null);
      told.set("");
    }
    load();
  }

  public void filter(Predicate<GoalRow> which) {
    filter = which;
    show(outline);
  }

  /** Opens the form of an entry. */
  public void choose(Slot slot) {
    var now = form.get();
    if (now == null || !now.slot().equals(slot)) {
      told.set("");
    }
    wanted = slot;
    load();
  }

  /** Begins an entry; what was typed into its form before and not made is still there. */
  public void begin(Function<NewForms, OpenForm> which) {
    var blank = which.apply(new NewForms(outline, year));
    wanted = blank.slot();
    told.set("");
    form.set(with(blank));
  }

  /** Keeps what was typed into a new form, should somebody look elsewhere in between. */
  public void remember(Slot slot, Draft typed) {
    if (slot.isNew()) {
      unwritten.put(slot, new Unwritten(typed, List.of()));
    }
  }

  /** Gives up what was typed and not written. */
  public void giveUp(Slot slot) {
    unwritten.remove(slot);
    told.set("");
    if (slot.isNew()) {
      wanted = null;
      form.set(null);
    }
    load();
  }

  /** The line of an entry. */
  public Optional<GoalRow> row(Slot slot) {
    return look().all().stream().flatMap(row -> row.find(slot).stream()).findFirst();
  }

  /** The year as it was read last. */
  Outline outline() {
    return outline;
  }

  public boolean isUnwritten(Slot slot) {
    return unwritten.containsKey(slot);
  }

  private void load() {
    var asked = year;
    if (asked > 0) {
      var slot = wanted;
      sitting.work(
          Message.of(GoalsText.LOADING), (desk, _) -> loaded(desk, asked, slot), this::show);
    }
  }

  private static Loaded loaded(Desk desk, int year, @Nullable Slot slot) {
    var outline = Outline.read(desk, year);
    return new Loaded(outline, slot == null ? Optional.empty() : outline.open(desk, slot));
  }

  private void show(Loaded loaded) {
    if (loaded.outline().year() != year) {
      return;
    }
    show(loaded.outline());
    var slot = wanted;
    if (slot != null && slot.isNew()) {
      return;
    }
    loaded
        .form()
        .filter(one -> one.slot().equals(slot))
        .ifPresentOrElse(one -> form.set(with(one)), () -> forget(slot));
  }

  /** What is wanted is no longer there, by an undo or a withdrawal. */
  private void forget(@Nullable Slot slot) {
    if (slot == null || !outline.has(slot)) {
      wanted = null;
      form.set(null);
    }
  }

  private OpenForm with(OpenForm kept) {
    var typed = unwritten.get(kept.slot());
    return typed == null
        ? kept
        : new OpenForm(kept.slot(), kept.kept(), typed.typed(), typed.faults(), kept.beside());
  }

  private void show(Outline read) {
    outline = read;
    var rows = new GoalRows(speech).of(read.wholes());
    look.set(new Look(GoalRows.filtered(rows, filter), rows, read.ways()));
  }

  /** Writes what a form says; what cannot be taken is kept beside the fields with the reason. */
  public void write(Slot slot, Draft typed) {
    unwritten.put(slot, new Unwritten(typed, List.of()));
    var named = Slot.of(typed);
    edit(
        typed.year(),
        desk -> new EditEntries(desk).put(typed, ImportMode.WHOLE_FILES),
        named,
        done -> written(slot, typed, done));
  }

  private void written(Slot slot, Draft typed, Done done) {
    var edited = done.edited();
    unwritten.remove(slot);
    if (edited.isRefused()) {
      unwritten.put(slot, new Unwritten(typed, edited.faults()));
      if (slot.isNew() && slot.equals(wanted)) {
        refuse(typed, edited.faults());
      }
    } else if (slot.equals(wanted)) {
      wanted = Slot.of(typed);
    }
    var opensYear = edited.isKept() && typed.year() != year;
    if (opensYear) {
      year = typed.year();
    }
    show(done.loaded());
    tell(edited);
    if (opensYear) {
      sitting.chooseYear(typed.year());
    }
  }

  private void refuse(Draft typed, List<EditFault> faults) {
    var now = form.get();
    if (now != null) {
      form.set(new OpenForm(now.slot(), now.kept(), typed, faults, now.beside()));
    }
  }

  /** Withdraws an entry with all below it. */
  public void withdraw(Slot slot, String reason) {
    var named = slot.named(year);
    unwritten.remove(slot);
    edit(
        year,
        desk ->
            new EditEntries(desk).withdraw(named, Papers.because(reason), ImportMode.WHOLE_FILES),
        slot,
        this::edited);
  }

  public void undo() {
    putBack(desk -> new UndoEdits(desk).undo());
  }

  public void redo() {
    putBack(desk -> new UndoEdits(desk).redo());
  }

  private void putBack(Function<Desk, Edited> way) {
    unwritten.clear();
    edit(year, way, wanted, this::edited);
  }

  private void edited(Done done) {
    show(done.loaded());
    tell(done.edited());
  }

  private void edit(
      int ofYear, Function<Desk, Edited> work, @Nullable Slot then, Consumer<Done> end) {
    sitting.work(
        Message.of(GoalsText.WRITING),
        (desk, _) -> new Done(work.apply(desk), loaded(desk, ofYear, then)),
        end);
  }

  private void tell(Edited edited) {
    told.set(new EditedLine(speech).done(edited, sitting.quarterProperty().get().number()));
    if (edited.isKept()) {
      sitting.refresh();
    }
  }
}
