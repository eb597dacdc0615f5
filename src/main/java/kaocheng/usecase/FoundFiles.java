package kaocheng.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The files that are to be taken: those that were named, and the tables that lie in the folders
 * that were named, however deep; and what lies there and is passed over, each with the reason.
 */
final class FoundFiles {
  private static final int DEEPEST = 50;
  private static final Set<String> TABLES =
      Set.of("csv", "txt", "tsv", "xlsx", "xlsm", "xls", "et", "ods");

  private final Set<Path> files = new LinkedHashSet<>();
  private final List<Left> left = new ArrayList<>();

  private FoundFiles() {}

  /** A file or folder of which nothing is taken, and why. */
  record Left(Path path, Message why, Sort sort) {}

  /** Whether something is passed over as a matter of course or could not be had. */
  enum Sort {
    PASSED_OVER,
    REFUSED
  }

  static FoundFiles of(List<Path> named) {
    var found = new FoundFiles();
    named.forEach(found::add);
    return found;
  }

  List<Path> files() {
    return List.copyOf(files);
  }

  List<Left> left() {
    return left;
  }

  private void add(Path named) {
    if (!Files.isDirectory(named)) {
      files.add(named.toAbsolutePath().normalize());
      return;
    }
    var inside = new Inside(named.toAbsolutePath().normalize());
    try {
      Files.walkFileTree(inside.folder, Set.of(), DEEPEST, inside);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    inside.tables.sort(null);
    files.addAll(inside.tables);
    if (inside.tables.isEmpty()) {
      leave(named, Refusal.NO_TABLES_IN_FOLDER, Sort.REFUSED);
    }
  }

  private void leave(Path path, Key why, Sort sort) {
    left.add(new Left(path, Message.of(why), sort));
  }

  /** Looks through one folder; what cannot be read is told, and stops nothing. */
  private final class Inside extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Path> tables = new ArrayList<>();

    Inside(Path folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
      if (!visited.equals(folder) && nameOf(visited).startsWith(".")) {
        leave(visited, Notice.PASSED_OVER_HIDDEN, Sort.PASSED_OVER);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      var name = nameOf(file);
      if (attributes.isSymbolicLink()) {
        leave(file, Notice.PASSED_OVER_LINK, Sort.PASSED_OVER);
      } else if (attributes.isDirectory()) {
        leave(file, Notice.PASSED_OVER_TOO_DEEP, Sort.REFUSED);
      } else if (name.startsWith(".") || name.startsWith("~$")) {
        leave(file, Notice.PASSED_OVER_HIDDEN, Sort.PASSED_OVER);
      } else if (TABLES.contains(ending(name))) {
        tables.add(file);
      } else {
        leave(file, Notice.PASSED_OVER_NO_TABLE, Sort.PASSED_OVER);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
      leave(file, Notice.PASSED_OVER_UNREADABLE, Sort.REFUSED);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException why) {
      if (why != null) {
        leave(visited, Notice.PASSED_OVER_UNREADABLE, Sort.REFUSED);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  static String nameOf(Path path) {
    var name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
