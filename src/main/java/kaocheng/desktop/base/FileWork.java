package kaocheng.desktop.base;

import java.nio.file.Path;
import kaocheng.usecase.Desks;

/** Work on the file of a workbook that nobody has open. */
@FunctionalInterface
public interface FileWork<T> {
  T run(Desks desks, Path file);
}
