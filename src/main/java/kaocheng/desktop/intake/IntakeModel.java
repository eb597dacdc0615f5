package kaocheng.desktop.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaocheng.model.text.Message;
import kaocheng.usecase.ImportReport;
import kaocheng.usecase.ImportReport.Ending;

/** The files to be taken in, and what a look at them has brought to light. */
public final class IntakeModel {
  private final ReadOnlyObjectWrapper<Look> look =
      new ReadOnlyObjectWrapper<>(new Look(State.EMPTY, List.of(), List.of()));

  /** How far an import has come. */
  public enum State {
    EMPTY,
    PREVIEWED,
    TAKEN
  }

  /** What is looked at: the files, and what became of each of them. */
  public record Look(State state, List<Path> files, List<ImportReport> reports) {
    public Look {
      files = List.copyOf(files);
      reports = List.copyOf(reports);
    }
  }

  /** A fault in a cell, or in a file as a whole. */
  public record Fault(
      String file, long line, String column, String found, Message reason, List<Message> advice) {}

  /** A total or a score that moves, and the file that moves it. */
  public record Moved(String file, ImportReport.Move move) {}

  /** Something worth knowing about a file. */
  public record Noticed(String file, Message notice) {}

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
    return look.get().reports();
  }

  public void previewed(List<Path> looked, List<ImportReport> found) {
    look.set(new Look(State.PREVIEWED, looked, found));
  }

  public void taken(List<ImportReport> found) {
    look.set(new Look(State.TAKEN, files(), found));
  }

  public void clear() {
    look.set(new Look(State.EMPTY, List.of(), List.of()));
  }

  public List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    for (var report : reports()) {
      var file = report.origin().file();
      report
          .refusals()
          .forEach(reason -> faults.add(new Fault(file, 0, "", "", reason, List.of())));
      report
          .problems()
          .forEach(
              one ->
                  faults.add(
                      new Fault(
                          file,
                          one.line(),
                          one.column(),
                          one.found(),
                          one.reason(),
                          List.of(one.advice()))));
    }
    return faults;
  }

  /** What moves, the totals first. */
  public List<Moved> moves() {
    var all =
        reports().stream()
            .flatMap(
                report ->
                    report.moves().stream().map(move -> new Moved(report.origin().file(), move)))
            .toList();
    return Stream.concat(
            all.stream().filter(one -> one.move().isTotal()),
            all.stream().filter(one -> !one.move().isTotal()))
        .toList();
  }

  public List<Noticed> notices() {
    return reports().stream()
        .flatMap(
            report ->
                report.notices().stream().map(one -> new Noticed(report.origin().file(), one)))
        .toList();
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
