package kaocheng.desktop.figures;

import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodRequests;

/** Lets an input method compose a text while the grid itself has the focus. */
final class Composing implements InputMethodRequests {
  private final FigureTable table;

  Composing(FigureTable table) {
    this.table = table;
  }

  @Override
  public Point2D getTextLocation(int offset) {
    var view = table.view();
    return table
        .bounds(table.at())
        .map(view::sceneToLocal)
        .map(view::localToScreen)
        .map(cell -> new Point2D(cell.getMinX(), cell.getMaxY()))
        .orElse(Point2D.ZERO);
  }

  @Override
  public int getLocationOffset(int x, int y) {
    return 0;
  }

  @Override
  public void cancelLatestCommittedText() {
    table.view().requestFocus();
  }

  @Override
  public String getSelectedText() {
    return "";
  }
}
