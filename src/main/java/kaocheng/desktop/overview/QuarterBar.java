package kaocheng.desktop.overview;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
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
  private final Consumer<Unreported> goToMissing;
  private List<Integer> parts = List.of();

  QuarterBar(Speech speech, Consumer<Unreported> goToMissing) {
    this.speech = speech;
    this.goToMissing = goToMissing;
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
    legend.getChildren().setAll(ORDER.stream().map(mark -> entry(mark, model)).toList());
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

  private HBox entry(Mark mark, OverviewModel model) {
    var words = speech.say(OverviewText.OF_INDICATORS, mark, model.count(mark));
    if (mark != Mark.MISSING || model.unreported().isEmpty()) {
      return Parts.signed(mark, words);
    }
    var box = new HBox(Parts.sign(mark), missing(words, model));
    box.getStyleClass().add("signed");
    return box;
  }

  /** Lists the departments that have not reported; each leads to what is missing. */
  private MenuButton missing(String words, OverviewModel model) {
    var menu = new MenuButton(words);
    menu.setId("missing");
    menu.setMinWidth(USE_PREF_SIZE);
    menu.getStyleClass().addAll(Styles.FLAT, "legend-menu");
    menu.setTooltip(new Tooltip(speech.say(OverviewText.GO_MISSING)));
    for (var one : model.unreported()) {
      var item =
          new MenuItem(
              speech.say(
                  OverviewText.UNREPORTED,
                  one.department().code(),
                  one.department().name(),
                  speech.verdicts().quarter(one.quarter()),
                  one.indicators()));
      item.setOnAction(_ -> goToMissing.accept(one));
      menu.getItems().add(item);
    }
    return menu;
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
