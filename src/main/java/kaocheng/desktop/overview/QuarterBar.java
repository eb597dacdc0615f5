package kaocheng.desktop.overview;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Mark;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;

/** How far the quarter is: one bar of all indicators, and how many stand how. */
final class QuarterBar extends VBox {
  private static final List<Mark> ORDER =
      List.of(
          Mark.MET,
          Mark.NEAR,
          Mark.MISSED,
          Mark.SCORED,
          Mark.UNSCORABLE,
          Mark.MISSING,
          Mark.NOT_DUE,
          Mark.NOT_APPLICABLE);

  private final Speech speech;
  private final Label reported = Parts.heading("");
  private final HBox bar = new HBox();
  private final FlowPane legend = new FlowPane();
  private List<Integer> parts = List.of();

  QuarterBar(Speech speech) {
    this.speech = speech;
    getStyleClass().add("panel");
    bar.getStyleClass().add("quarter-bar");
    legend.getStyleClass().add("legend");
    getChildren().addAll(reported, bar, legend);
    bar.widthProperty().subscribe(this::share);
  }

  void show(OverviewModel model) {
    reported.setText(
        speech.say(
            OverviewText.REPORTED,
            model.reported(),
            model.indicators(),
            percent(model.reported(), model.indicators())));
    var marks = ORDER.stream().filter(mark -> model.count(mark) > 0).toList();
    bar.getChildren().setAll(marks.stream().map(QuarterBar::part).toList());
    legend
        .getChildren()
        .setAll(ORDER.stream().map(mark -> entry(mark, model.count(mark))).toList());
    parts = marks.stream().map(model::count).toList();
    share();
  }

  private static int percent(int part, int all) {
    return all == 0 ? 0 : part * 100 / all;
  }

  private static Region part(Mark mark) {
    var part = new Region();
    part.getStyleClass().addAll("quarter-part", "mark-" + mark.styleClass());
    part.setMinWidth(3);
    HBox.setHgrow(part, Priority.SOMETIMES);
    return part;
  }

  private HBox entry(Mark mark, int count) {
    return Parts.signed(mark, speech.say(OverviewText.OF_INDICATORS, mark, count));
  }

  private void share() {
    var all = parts.stream().mapToInt(Integer::intValue).sum();
    for (var at = 0; at < parts.size(); at++) {
      if (bar.getChildren().get(at) instanceof Region part) {
        part.setPrefWidth(bar.getWidth() * parts.get(at) / all);
      }
    }
  }
}
