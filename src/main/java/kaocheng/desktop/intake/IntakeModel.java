package kaocheng.desktop.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaocheng.model.text.Message;
import kaocheng.usecase.FileChoices;
import kaocheng.usecase.ImportReport;
import kaocheng.usecase.ImportReport.Ending;
import kaocheng.usecase.IntakeOrder;

/** The files to be taken in, and what a look at them has brought to light. */
public final class IntakeModel {
  private final ReadOnlyObjectWrapper<Look> look =
      new ReadOnlyObjectWrapper<>(new Look(State.EMPTY, List.of(), Findings.NONE));

  /** How far an import has come. */
  private final Map<Path, FileChoices> choices = new HashMap<>();

  /** Remembers what was said of how a file is read. */
  public void say(Path file, FileChoices said) {
    choices.put(file, said);
  }

  public FileChoices choices(Path file) {
    return choices.getOrDefault(file, FileChoices.NONE);
  }

  /** The files to be taken and how they are to be read. */
  public IntakeOrder order(List<Path> files) {
    return new IntakeOrder(files, choices, FileChoices.NONE);
  }

  /** How far the taking of files has come. */
  public enum State {
    EMPTY,
    PREVIEWED,
    TAKEN
  }

  /** What is looked at: the files, and what became of each of them. */
  public record Look(State state, List<Path> files, Findings findings) {
    public Look {
      files = List.copyOf(files);
    }
  }

  public ReadOnlyObjectProperty<Look> lookProperty() {
    return look.getReadOnlyProperty();
  }

  public State state() {
    return look.get().state();
  }

  public List<Path> files() {
    return look.get().files();
  }

  public List<ImportReport> reports() {
    return findings().reports();
  }

  public Findings findings() {
    return look.get().findings();
  }

  public void previewed(List<Path> looked, Findings found) {
    look.set(new Look(State.PREVIEWED, looked, found));
  }

  public void taken(Findings found) {
    look.set(new Look(State.TAKEN, files(), found));
  }

  public void clear() {
    look.set(new Look(State.EMPTY, List.of(), Findings.NONE));
  }

  /** Why it is not known what moves, where there was too much to look through. */
  public Optional<Message> unlisted() {
    return reports().stream().flatMap(report -> report.unlistedMoves().stream()).findFirst();
  }

  /** How many rows would be written. */
  public long news() {
    return reports().stream().mapToLong(one -> one.counts().fresh() + one.counts().changed()).sum();
  }

  /** How many rows of faultless files would be written. */
  public long newsOfWholeFiles() {
    return reports().stream()
        .filter(one -> !one.isRefused())
        .mapToLong(one -> one.counts().fresh() + one.counts().changed())
        .sum();
  }

  public long refusedRows() {
    return reports().stream().mapToLong(one -> one.counts().refused()).sum();
  }

  /** Whether any row or file is refused. */
  public boolean isFaulty() {
    return reports().stream().anyMatch(ImportReport::isRefused);
  }

  /** How many files ended so that something of them was written. */
  public long takenFiles() {
    return reports().stream()
        .filter(one -> one.ending() == Ending.TAKEN || one.ending() == Ending.TAKEN_IN_PART)
        .count();
  }
}
