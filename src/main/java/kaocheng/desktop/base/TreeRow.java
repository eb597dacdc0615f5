package kaocheng.desktop.base;

import javafx.scene.Parent;
import javafx.scene.control.Skin;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.skin.TreeTableRowSkin;
import javafx.scene.text.Font;

/**
 * A row of a tree that is indented by the size of its texts. JavaFX forgets the indentation of the
 * style sheet when a row is chosen, and sets it off its siblings.
 */
public final class TreeRow<T> extends TreeTableRow<T> {

  @Override
  protected Skin<?> createDefaultSkin() {
    var skin = new TreeTableRowSkin<>(this);
    skin.indentProperty().bind(fontProperty().map(Font::getSize));
    skin.indentProperty().subscribe(this::layCellsOut);
    return skin;
  }

  private void layCellsOut() {
    getChildrenUnmodifiable().stream()
        .filter(Parent.class::isInstance)
        .map(Parent.class::cast)
        .forEach(Parent::requestLayout);
  }
}
