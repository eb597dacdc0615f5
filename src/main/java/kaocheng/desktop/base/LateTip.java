package kaocheng.desktop.base;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A tip that is made only once the mouse comes: to make one for every cell of a table takes longer
 * than the table itself.
 */
public final class LateTip {
  private static final String KEY = "late-tip";

  private LateTip() {}

  /** Tells a text where the mouse rests on a part; an empty one tells nothing. */
  public static void on(Control part, String text) {
    var isNew = part.getProperties().put(KEY, text) == null;
    if (isNew) {
      part.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> come(part));
    }
    if (part.getTooltip() != null) {
      come(part);
    }
  }

  /** What the tip of a part tells; empty where there is none. */
  public static String of(Control part) {
    return part.getProperties().getOrDefault(KEY, "").toString();
  }

  private static void come(Control part) {
    var text = of(part);
    var tip = part.getTooltip();
    if (text.isEmpty()) {
      part.setTooltip(null);
    } else if (tip == null) {
      part.setTooltip(new Tooltip(text));
    } else {
      tip.setText(text);
    }
  }
}
