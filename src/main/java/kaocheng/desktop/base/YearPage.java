package kaocheng.desktop.base;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import kaocheng.model.Quarter;
import kaocheng.usecase.YearReview;

/** The page of a screen about a year; as long as the workbook has none, it says what to do. */
public final class YearPage {
  private final Room room;
  private final Node page;
  private final StackPane view = new StackPane();

  public YearPage(Room room, Node page) {
    this.room = room;
    this.page = page;
  }

  public StackPane view() {
    return view;
  }

  /** Where the keys go whenever the screen comes. */
  public void startAt(Node first) {
    view.sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                first.requestFocus();
              }
            });
  }

  /** Shows the page, and hands on the year and the quarter that it is to show. */
  public void show(BiConsumer<YearReview, Quarter> then) {
    room.sitting()
        .review()
        .ifPresentOrElse(
            review -> {
              lay(page);
              then.accept(review, room.sitting().quarterProperty().get());
            },
            () -> lay(Parts.empty(room.speech().say(BaseText.NO_YEAR))));
  }

  private void lay(Node node) {
    if (!view.getChildren().contains(node)) {
      view.getChildren().setAll(List.of(node));
    }
  }
}
