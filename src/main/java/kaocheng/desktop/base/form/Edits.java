package kaocheng.desktop.base.form;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kaocheng.desktop.base.Sitting;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.usecase.Desk;
import kaocheng.usecase.Draft;
import kaocheng.usecase.EditEntries;
import kaocheng.usecase.Edited;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.Papers;
import kaocheng.usecase.UndoEdits;

/**
 * The edits of a screen: what the screen shows is read in the same errand in which an edit is
 * written, so that both are shown at once; then the year is looked at again.
 */
public final class Edits<L> {
  private final Sitting sitting;
  private final Supplier<Function<Desk, L>> reading;
  private final Consumer<L> show;

  private record Done<L>(Edited edited, L loaded) {}

  /** The way to read is asked for when an errand is given, and may hold what is looked at then. */
  public Edits(Sitting sitting, Supplier<Function<Desk, L>> reading, Consumer<L> show) {
    this.sitting = sitting;
    this.reading = reading;
    this.show = show;
  }

  /** Reads and shows what there is, and edits nothing. */
  public void read(Key loading) {
    var read = reading.get();
    sitting.work(Message.of(loading), (desk, _) -> read.apply(desk), show);
  }

  /** Looks at what would become of an entry, and writes nothing. */
  public void check(Draft draft, Consumer<Edited> then) {
    check(desk -> new EditEntries(desk).put(draft, ImportMode.PREVIEW), then);
  }

  /** Does something that writes nothing and tells what would become of it. */
  public void check(Function<Desk, Edited> work, Consumer<Edited> then) {
    sitting.work(Message.of(EditText.CHECKING), (desk, _) -> work.apply(desk), then);
  }

  public void put(Draft draft, Consumer<Edited> then) {
    write(desk -> new EditEntries(desk).put(draft, ImportMode.WHOLE_FILES), then);
  }

  public void withdraw(Draft named, Papers papers, Consumer<Edited> then) {
    write(desk -> new EditEntries(desk).withdraw(named, papers, ImportMode.WHOLE_FILES), then);
  }

  public void undo(Consumer<Edited> then) {
    write(desk -> new UndoEdits(desk).undo(), then);
  }

  public void redo(Consumer<Edited> then) {
    write(desk -> new UndoEdits(desk).redo(), then);
  }

  /** Writes something, and hands on what came of it once all is shown as it stands then. */
  public void write(Function<Desk, Edited> work, Consumer<Edited> then) {
    var read = reading.get();
    sitting.work(
        Message.of(EditText.WRITING),
        (desk, _) -> new Done<>(work.apply(desk), read.apply(desk)),
        (Done<L> done) -> {
          show.accept(done.loaded());
          then.accept(done.edited());
          if (done.edited().isKept()) {
            sitting.refresh();
          }
        });
  }
}
