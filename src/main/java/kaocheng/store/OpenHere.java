package kaocheng.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The workbooks that this very process has open. Their files are never opened a second time: where
 * the system is Unix, closing the second handle would let go of the lock of the first.
 */
final class OpenHere {
  private static final Map<Path, Workbook> OPEN = new ConcurrentHashMap<>();

  private OpenHere() {}

  static void add(Workbook workbook, Path file) {
    OPEN.put(real(file), workbook);
  }

  static void remove(Workbook workbook) {
    OPEN.values().removeIf(workbook::equals);
  }

  static Optional<Workbook> at(Path file) {
    return Optional.ofNullable(OPEN.get(real(file)));
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException absent) {
      return file.toAbsolutePath().normalize();
    }
  }
}
