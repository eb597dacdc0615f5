package kaocheng.usecase;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The files and folders to be taken in, and what was said of how they are to be read. */
public record IntakeOrder(List<Path> files, Map<Path, FileChoices> each, FileChoices all) {

  public IntakeOrder {
    files = List.copyOf(files);
    each = Map.copyOf(each);
  }

  /** Files that are to be read as they are best read. */
  public static IntakeOrder of(List<Path> files) {
    return new IntakeOrder(files, Map.of(), FileChoices.NONE);
  }

  /** What was said of a file. */
  public FileChoices choices(Path file) {
    return each.getOrDefault(file, all);
  }
}
