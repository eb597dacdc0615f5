package kaocheng.desktop;

import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import kaocheng.desktop.base.LateTip;
import org.jspecify.annotations.Nullable;

/** Looks at a screen for what no user should see, and names every fault it finds. */
final class ScreenChecks {
  private static final Pattern UNFILLED = Pattern.compile("\\{\\d}");
  private static final Pattern KEY = Pattern.compile("[a-z]+\\.[A-Z][A-Z_]+");
  private static final double SLACK = 1.5;
  private static final String FAMILY = "Noto Sans SC";

  private final java.awt.Font font;
  private final List<String> faults = new ArrayList<>();
  private Scene scene;

  private ScreenChecks(Scene scene) throws IOException {
    this.scene = scene;
    try {
      font =
          java.awt.Font.createFont(
              java.awt.Font.TRUETYPE_FONT, Path.of("assets/fonts/NotoSansSC-Regular.ttf").toFile());
    } catch (FontFormatException damaged) {
      throw new IOException(damaged);
    }
  }

  /**
   * The faults of everything that can be seen; to be called where the screen may be touched. What
   * has only just come is dressed and laid out first, as it is before anybody sees it.
   */
  static List<String> faults(Scene scene) throws IOException {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    var checks = new ScreenChecks(scene);
    checks.look(scene.getRoot(), false);
    return checks.faults;
  }

  private void look(Node node, boolean inCell) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      lookAtText(labeled, inCell);
    }
    if (node instanceof Control control && control.isFocusTraversable()) {
      lookAtName(control);
    }
    if (node instanceof HBox || node instanceof VBox || node instanceof FlowPane) {
      lookAtSiblings((Parent) node);
    }
    if (node instanceof Parent parent) {
      var cell = inCell || node instanceof IndexedCell<?>;
      parent.getChildrenUnmodifiable().forEach(child -> look(child, cell));
    }
  }

  /** Whatever the focus can be on has a name for those who cannot see it. */
  private void lookAtName(Control control) {
    var isNamed =
        hasText(control.getAccessibleText())
            || (control instanceof Labeled labeled && hasText(labeled.getText()))
            || control instanceof ScrollPane;
    if (!isNamed && !control.isDisabled() && !(control instanceof IndexedCell<?>)) {
      faults.add(
          "no name for screen readers: " + control.getClass().getSimpleName() + " #" + id(control));
    }
  }

  private static boolean hasText(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  /** The id of a node, or of the nearest above it that has one. */
  private static String id(Node node) {
    var at = node;
    while (at.getId() == null && at.getParent() != null) {
      at = at.getParent();
    }
    return at.getId();
  }

  private void lookAtText(Labeled labeled, boolean inCell) {
    var text = labeled.getText();
    if (text.isBlank()) {
      return;
    }
    if (UNFILLED.matcher(text).find() || KEY.matcher(text).matches()) {
      faults.add("text not said: " + text);
    }
    var unknown = font.canDisplayUpTo(text.replaceAll("\\p{Cntrl}", ""));
    if (unknown >= 0) {
      faults.add("glyph not in the font: " + text);
    }
    if (!labeled.getFont().getFamily().equals(FAMILY)) {
      faults.add("not in the shipped font but " + labeled.getFont().getFamily() + ": " + text);
    }
    if (isCut(labeled, text) && !(inCell || labeled instanceof IndexedCell<?>)) {
      faults.add("cut off: " + text);
    }
    if (isCut(labeled, text) && labeled instanceof IndexedCell<?> && !isTold(labeled)) {
      faults.add("cut off without a tip: " + text);
    }
    var right = labeled.localToScene(labeled.getBoundsInLocal()).getMaxX();
    if (!inCell && !scrolls(labeled) && right > scene.getWidth() + SLACK) {
      faults.add("beyond the window: " + text);
    }
  }

  /** Whether it is part of a table, which can be scrolled. */
  private static boolean scrolls(Node node) {
    return node instanceof IndexedCell<?>
        || node instanceof TableColumnHeader
        || (node.getParent() != null && scrolls(node.getParent()));
  }

  private static boolean isTold(Labeled labeled) {
    return labeled.getTooltip() != null || !LateTip.of(labeled).isEmpty();
  }

  private static boolean isCut(Labeled labeled, String text) {
    return labeled.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .anyMatch(shown -> shown.getText().endsWith("...") && !text.endsWith("..."));
  }

  private void lookAtSiblings(Parent parent) {
    var children =
        parent.getChildrenUnmodifiable().stream()
            .filter(child -> child.isVisible() && child.isManaged())
            .toList();
    for (var one = 0; one < children.size(); one++) {
      for (var other = one + 1; other < children.size(); other++) {
        if (overlap(children.get(one), children.get(other))) {
          faults.add("overlapping: " + children.get(one) + " and " + children.get(other));
        }
      }
    }
  }

  private static boolean overlap(Node one, Node other) {
    var left = one.localToParent(one.getLayoutBounds());
    var right = other.localToParent(other.getLayoutBounds());
    var wide =
        Math.min(left.getMaxX(), right.getMaxX()) - Math.max(left.getMinX(), right.getMinX());
    var high =
        Math.min(left.getMaxY(), right.getMaxY()) - Math.max(left.getMinY(), right.getMinY());
    return wide > SLACK && high > SLACK;
  }
}
