package kaocheng.usecase;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The files and folders to be taken in, and what was said of how they are to be read. */
public record IntakeOrder(
    List<Path> files, Map<Path, FileChoices> each, FileChoices all, List<MeantName> names) {

  public IntakeOrder {
    files = List.copyOf(files);
    each = Map.copyOf(each);
    names = List.copyOf(names);
  }

  public IntakeOrder(List<Path> files, Map<Path, FileChoices> each, FileChoices all) {
    this(files, each, all, List.of());
  }

  /** The same, and these names mean what is said of them, but only for this once. */
  public IntakeOrder meaning(List<MeantName> said) {
    return new IntakeOrder(files, each, all, said);
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
