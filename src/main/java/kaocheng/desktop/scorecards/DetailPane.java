package kaocheng.desktop.scorecards;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.model.Measurement;
import org.jspecify.annotations.Nullable;

/** Beside the scorecard: where the chosen line's score comes from, or its way through the year. */
final class DetailPane {
  private final Speech speech;
  private final ScorecardsModel model;
  private final Consumer<TreeItem<CardRow>> select;
  private final Label chosen = Parts.heading("");
  private final VBox background = new VBox();
  private final FlowPane wayUp = new FlowPane();
  private final DerivationView derivation;
  private final ProgressPane progress;
  private final StackPane middle = new StackPane();
  private final ToggleButton explaining;
  private final ToggleButton following;
  private final ToggleButton appealing;
  private final AppealPane appeals;
  private final VBox view;
  private @Nullable TreeItem<CardRow> shown;

  /** Where the pane leads to: another line, or the quarterly data. */
  record Ways(Consumer<TreeItem<CardRow>> select, Consumer<Measurement> open) {}

  DetailPane(Room room, ScorecardsModel model, Ways ways) {
    this.speech = room.speech();
    this.model = model;
    this.select = ways.select();
    derivation = new DerivationView(model, speech, ways.open()).remembering(room.preferences());
    progress = new ProgressPane(speech, room.palette());
    explaining = toggle("explaining", ScorecardsText.EXPLANATION, Styles.LEFT_PILL);
    following = toggle("following", ScorecardsText.FOLLOWING, Styles.CENTER_PILL);
    appealing = toggle("appealing", ScorecardsText.APPEALS, Styles.RIGHT_PILL);
    appeals = new AppealPane(room, model);
    var group = new ToggleGroup();
    group.getToggles().setAll(explaining, following, appealing);
    explaining.setSelected(true);
    var choice = new HBox(explaining, following, appealing);
    choice.setMinWidth(HBox.USE_PREF_SIZE);
    chosen.setWrapText(true);
    chosen.setMinWidth(0);
    chosen.setMinHeight(HBox.USE_PREF_SIZE);
    background.getStyleClass().add("background");
    wayUp.getStyleClass().add("way-up");
    VBox.setVgrow(middle, Priority.ALWAYS);
    view = Parts.card(choice, chosen, middle, wayUp);
  }

  private ToggleButton toggle(String id, ScorecardsText key, String style) {
    var toggle = new ToggleButton(speech.say(key));
    toggle.setId(id);
    toggle.setMinWidth(HBox.USE_PREF_SIZE);
    toggle.getStyleClass().add(style);
    toggle.setOnAction(
        _ -> {
          toggle.setSelected(true);
          tell();
        });
    return toggle;
  }

  VBox view() {
    return view;
  }

  void show(@Nullable TreeItem<CardRow> item) {
    shown = item;
    tell();
  }

  private void tell() {
    var item = shown;
    wayUp.getChildren().clear();
    background.getChildren().clear();
    if (item == null) {
      derivation.show(null);
      middle.getChildren().clear();
      chosen.setText("");
      return;
    }
    var row = item.getValue();
    chosen.setText(row.item());
    if (explaining.isSelected()) {
      row.background().forEach(text -> background.getChildren().add(Parts.note(text)));
      derivation.show(row.derivation());
      var both = new VBox(background, derivation);
      both.getStyleClass().add("explaining");
      VBox.setVgrow(derivation, Priority.ALWAYS);
      middle.getChildren().setAll(both);
      showWayUp(item);
    } else if (appealing.isSelected()) {
      middle.getChildren().setAll(appeals.view());
      appeals.show(row);
    } else {
      showProgress(row);
    }
  }

  private void showProgress(CardRow row) {
    var line = model.indicator(row);
    var review = model.review();
    if (line.isPresent() && review.isPresent()) {
      progress.show(review.get(), model.quarter(), line.get());
    } else {
      progress.showNone();
    }
    middle.getChildren().setAll(progress.view());
  }

  /** The lines above the chosen one, up to the total and the place. */
  private void showWayUp(TreeItem<CardRow> item) {
    wayUp.getChildren().add(Parts.plain(speech.say(ScorecardsText.WAY_UP)));
    var steps = new ArrayList<TreeItem<CardRow>>();
    for (var at = item; at != null; at = at.getParent()) {
      steps.add(at);
    }
    for (var step : steps) {
      var row = step.getValue();
      var name = row.number().isEmpty() ? row.name() : row.number();
      var link = new Hyperlink(name + " " + row.figures().score());
      link.setMinWidth(FlowPane.USE_PREF_SIZE);
      link.setOnAction(_ -> select.accept(step));
      wayUp.getChildren().addAll(link, Parts.plain("→"));
    }
    model
        .card()
        .map(card -> speech.verdicts().place(card.placement(), card.policy().ties()))
        .ifPresent(place -> wayUp.getChildren().add(Parts.plain(place)));
  }
}
