package kaocheng.desktop.sheets;

import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import kaocheng.usecase.SheetPage;
import kaocheng.usecase.SheetPage.Box;

/** A page of a sheet as it comes out of a printer: black on white in every theme. */
final class PageView extends Pane {
  private static final String FAMILY = "Noto Sans SC";
  private static final double PADDING = 2;

  PageView(SheetPage page) {
    setMinSize(SheetPage.WIDTH, SheetPage.HEIGHT);
    setPrefSize(SheetPage.WIDTH, SheetPage.HEIGHT);
    setMaxSize(SheetPage.WIDTH, SheetPage.HEIGHT);
    resize(SheetPage.WIDTH, SheetPage.HEIGHT);
    getChildren().add(ground(new Rectangle(SheetPage.WIDTH, SheetPage.HEIGHT), Color.WHITE));
    page.boxes().forEach(this::draw);
  }

  private static Rectangle ground(Rectangle shape, Color color) {
    shape.setFill(color);
    return shape;
  }

  private void draw(Box box) {
    if (box.isFramed() || !box.fill().isEmpty()) {
      var frame = new Rectangle(box.left(), box.top(), box.width(), box.height());
      frame.setFill(box.fill().isEmpty() ? Color.TRANSPARENT : Color.web(box.fill()));
      frame.setStroke(box.isFramed() ? Color.BLACK : null);
      frame.setStrokeWidth(0.5);
      getChildren().add(frame);
    }
    if (!box.text().isEmpty()) {
      getChildren().add(text(box));
    }
  }

  private static Text text(Box box) {
    var type = box.type();
    var weight = type.isHeavy() ? FontWeight.BOLD : FontWeight.NORMAL;
    var text = new Text(box.text());
    text.setFont(Font.font(FAMILY, weight, type.size()));
    text.setFill(Color.BLACK);
    text.setTextOrigin(VPos.TOP);
    text.setTextAlignment(
        switch (type.side()) {
          case LEFT -> TextAlignment.LEFT;
          case MIDDLE -> TextAlignment.CENTER;
          case RIGHT -> TextAlignment.RIGHT;
        });
    var bounds = text.getLayoutBounds();
    var lines = box.text().lines().count();
    text.setLineSpacing(
        Math.min(0, (box.height() - PADDING - bounds.getHeight()) / Math.max(1, lines)));
    var inner = text.getLayoutBounds();
    text.setX(
        switch (type.side()) {
          case LEFT -> box.left() + PADDING;
          case MIDDLE -> box.left() + (box.width() - inner.getWidth()) / 2;
          case RIGHT -> box.left() + box.width() - inner.getWidth() - 2 * PADDING;
        });
    text.setY(
        type.isInTheMiddle()
            ? box.top() + Math.max(0, (box.height() - inner.getHeight()) / 2)
            : box.top() + PADDING / 2);
    return text;
  }
}
