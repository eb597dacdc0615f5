package kaocheng.desktop.base;

import javafx.scene.Parent;

/** A printer that was chosen and takes page after page. */
public interface Printing {

  /**
   * Prints a page of A4, upright or across as it is, that is in no window; whether the printer took
   * it.
   */
  boolean page(Parent page);

  /** Sends off what was printed. */
  void end();

  /** Throws away what was not sent off yet. */
  void cancel();
}
