package kaocheng.desktop.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kaocheng.desktop.base.LateTip;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.overview.OverviewModel.Standing;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rounding;
import org.jspecify.annotations.Nullable;

/** A line of the ranking: the head of a group, or a department with its total as a bar. */
final class RankingCell extends ListCell<Standing> {
  private final Speech speech;
  private final Label rank = new Label();
  private final Label name = new Label();
  private final Label total = new Label();
  private final Label grade = new Label();
  private final Region bar = new Region();
  private final StackPane track = new StackPane(bar);
  private final HBox line = new HBox(rank, name, track, total, grade);
  private double share;

  RankingCell(Speech speech) {
    this.speech = speech;
    line.getStyleClass().add("ranking-line");
    rank.getStyleClass().add("ranking-rank");
    name.getStyleClass().add("ranking-name");
    total.getStyleClass().add("ranking-total");
    grade.getStyleClass().add("ranking-grade");
    track.getStyleClass().add("ranking-track");
    bar.getStyleClass().add("ranking-bar");
    StackPane.setAlignment(bar, Pos.CENTER_LEFT);
    HBox.setHgrow(track, Priority.ALWAYS);
    track.widthProperty().subscribe(this::drawBar);
    setPrefWidth(0);
  }

  private void drawBar() {
    bar.setMaxWidth(track.getWidth() * share);
  }

  @Override
  protected void updateItem(@Nullable Standing standing, boolean empty) {
    super.updateItem(standing, empty);
    getStyleClass().remove("ranking-group");
    setText(null);
    setGraphic(null);
    LateTip.on(this, "");
    if (standing == null || empty) {
      return;
    }
    switch (standing) {
      case Standing.Group(var group, var ranked, var departments) -> {
        getStyleClass().add("ranking-group");
        setGraphic(Parts.heading(speech.say(OverviewText.GROUP, group, ranked, departments)));
      }
      case Standing.Member(var card) -> show(card);
    }
  }

  private void show(Scorecard card) {
    var department = card.department();
    rank.setText(speech.rank(card));
    name.setText(department.name());
    total.setText(speech.total(card));
    grade.setText(speech.grade(card));
    share = share(card);
    drawBar();
    setGraphic(line);
    var said =
        switch (card.placement()) {
          case Placement.Ranked _ ->
              speech.say(
                  OverviewText.BAR,
                  department.code(),
                  department.name(),
                  speech.total(card),
                  speech.grade(card),
                  speech.verdicts().place(card.placement(), card.policy().ties()));
          case Placement.Unranked(var because) ->
              speech.say(OverviewText.NO_RANK, department.code(), department.name(), because);
        };
    LateTip.on(this, said);
    setAccessibleText(said);
  }

  /** The part of the track that the bar fills: the total as part of the full marks. */
  private static double share(Scorecard card) {
    if (!(card.result() instanceof Result.Total total)) {
      return 0;
    }
    var part = total.published().value().dividedBy(card.policy().fullMarks());
    return Math.clamp(part.toDecimal(Rounding.STORED).doubleValue(), 0, 1);
  }
}
