package kaocheng.desktop.base;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Does work one piece after the other, off the screen, and hands what came of it back to the
 * screen; what goes wrong is handed to the problems. Nothing that is under way is ever interrupted.
 */
public interface Background {

  /** Does the work; what comes of it is handed over where the screen may be touched. */
  <T> void run(Errand<T> errand, Consumer<? super T> then);

  /** What is under way, null while there is nothing to do. */
  ReadOnlyObjectProperty<@Nullable Running> running();
}
