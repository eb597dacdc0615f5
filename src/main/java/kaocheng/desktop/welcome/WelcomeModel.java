package kaocheng.desktop.welcome;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaocheng.desktop.base.Preferences;

/** The workbooks opened of late, the last one first. */
public final class WelcomeModel {
  private static final String RECENT = "recent";
  private static final int MOST = 8;

  private final Preferences preferences;

  public WelcomeModel(Preferences preferences) {
    this.preferences = preferences;
  }

  public List<Path> recent() {
    return preferences.list(RECENT).stream().flatMap(text -> path(text).stream()).toList();
  }

  /** Puts a workbook at the head of the list. */
  public void opened(Path workbook) {
    var others = new ArrayList<>(recent());
    others.remove(workbook);
    keep(Stream.concat(Stream.of(workbook), others.stream()).limit(MOST));
  }

  public void forget(Path workbook) {
    keep(recent().stream().filter(one -> !one.equals(workbook)));
  }

  private void keep(Stream<Path> workbooks) {
    preferences.put(RECENT, workbooks.map(Path::toString).toList());
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException damaged) {
      return Optional.empty();
    }
  }
}
