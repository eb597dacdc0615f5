package kaocheng.desktop.trace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.base.Speech;
import kaocheng.model.text.Message;
import kaocheng.usecase.Desk;
import kaocheng.usecase.Edited;
import kaocheng.usecase.ReadTrace;
import kaocheng.usecase.ReadTrace.Counts;
import kaocheng.usecase.TraceDetail;
import kaocheng.usecase.TraceLine;
import kaocheng.usecase.TraceWanted;
import kaocheng.usecase.UndoEdits;
import kaocheng.usecase.WriteTrace;
import kaocheng.usecase.WriteTrace.Written;

/** The entries of the trace that are wanted, as many as were scrolled to, and the chosen one. */
public final class TraceModel {
  static final int PAGE = 200;

  private final Sitting sitting;
  private final Speech speech;
  private final ObservableList<TraceLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
  private final ReadOnlyObjectWrapper<Optional<TraceDetail>> detail =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private TraceWanted wanted = TraceWanted.EVERYTHING;
  private boolean isLoading;

  /** What is wanted, how many that are, and everybody who ever did something. */
  public record Look(TraceWanted wanted, Counts counts, List<String> people) {
    static final Look NONE = new Look(TraceWanted.EVERYTHING, new Counts(0, 0, ""), List.of());

    public Look {
      people = List.copyOf(people);
    }
  }

  private record Loaded(List<TraceLine> page, Look look) {}

  public TraceModel(Sitting sitting, Speech speech) {
    this.sitting = sitting;
    this.speech = speech;
  }

  public ObservableList<TraceLine> lines() {
    return lines;
  }

  public ReadOnlyObjectProperty<Look> lookProperty() {
    return look.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<TraceDetail>> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  public TraceWanted wanted() {
    return wanted;
  }

  private ReadTrace trace(Desk desk) {
    return new ReadTrace(desk, speech.language());
  }

  /** Shows other entries. */
  public void want(TraceWanted other) {
    if (!other.equals(wanted)) {
      wanted = other;
      look();
    }
  }

  /** Looks again, from the latest entry on. */
  public void look() {
    var asked = wanted;
    isLoading = true;
    sitting.work(
        Message.of(TraceText.LOADING),
        (desk, _) ->
            new Loaded(
                trace(desk).page(asked, Long.MAX_VALUE, PAGE),
                new Look(asked, trace(desk).counts(asked), trace(desk).people())),
        this::show);
  }

  private void show(Loaded loaded) {
    if (loaded.look().wanted().equals(wanted)) {
      isLoading = false;
      lines.setAll(loaded.page());
      look.set(loaded.look());
    }
  }

  /** Adds the next page below, where there is one. */
  public void more() {
    if (isLoading || lines.isEmpty() || lines.size() >= look.get().counts().wanted()) {
      return;
    }
    isLoading = true;
    var asked = wanted;
    var below = lines.getLast().number();
    sitting.work(
        Message.of(TraceText.LOADING),
        (desk, _) -> trace(desk).page(asked, below, PAGE),
        page -> {
          if (asked.equals(wanted) && !lines.isEmpty() && lines.getLast().number() == below) {
            isLoading = false;
            lines.addAll(page);
          }
        });
  }

  /** Tells everything of an entry. */
  public void choose(long number) {
    sitting.work(
        Message.of(TraceText.LOADING), (desk, _) -> trace(desk).detail(number), detail::set);
  }

  /** Shows no entry in full. */
  public void chooseNothing() {
    detail.set(Optional.empty());
  }

  /** Undoes the last step by hand. */
  public void undo(Consumer<Edited> then) {
    sitting.work(
        Message.of(TraceText.UNDOING),
        (desk, _) -> new UndoEdits(desk).undo(),
        edited -> {
          then.accept(edited);
          sitting.refresh();
        });
  }

  /** Writes all entries that are wanted to a file. */
  public void write(Path file, Consumer<Written> then) {
    var asked = wanted;
    sitting.work(
        Message.of(TraceText.WRITING),
        (desk, progress) -> new WriteTrace(desk, speech.language()).run(asked, file, progress),
        then);
  }
}
