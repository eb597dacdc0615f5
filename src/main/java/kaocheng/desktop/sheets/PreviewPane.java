package kaocheng.desktop.sheets;

import javafx.scene.Group;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.util.StringConverter;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.sheets.PreviewModel.Look;
import kaocheng.desktop.sheets.PreviewModel.Paper;
import org.jspecify.annotations.Nullable;

/** A sheet as it will be printed, page by page, as wide as there is room. */
final class PreviewPane {
  private static final double AROUND = 28;
  private static final double READABLE = 1.6;

  /** Of A4 across, in points, for as long as there is no page. */
  private static final double USUAL_WIDTH = 842;

  private final Speech speech;
  private final PreviewModel model;
  private final ComboBox<Paper> papers = new ComboBox<>();
  private final Label number = Parts.plain("");
  private final StackPane page = new StackPane();
  private final ScrollPane scroll = new ScrollPane(page);
  private final Scale scale = new Scale();
  private final ToggleButton larger = new ToggleButton();
  private final VBox view;
  private double wide = USUAL_WIDTH;
  private boolean updating;

  PreviewPane(PreviewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    scroll.setFitToWidth(true);
    scroll.setId("preview");
    scroll.getStyleClass().add("preview");
    page.getStyleClass().add("preview-ground");
    scroll.widthProperty().subscribe(this::fit);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    view = new VBox(head(), scroll);
    view.getStyleClass().add("explaining");
    model.lookProperty().subscribe((_, look) -> show(look));
  }

  private FlowPane head() {
    papers.setId("paper");
    papers.setAccessibleText(speech.say(SheetsText.CHOOSE_SHEET));
    papers.getStyleClass().add("paper-choice");
    papers.setVisibleRowCount(16);
    papers.setConverter(new PaperName());
    papers.setOnAction(
        _ -> {
          if (!updating && papers.getValue() != null) {
            model.choose(papers.getValue());
          }
        });
    number.setId("page-number");
    var previous =
        Parts.iconButton(speech.say(SheetsText.PREVIOUS_PAGE), Icon.PREVIOUS, () -> model.turn(-1));
    var next = Parts.iconButton(speech.say(SheetsText.NEXT_PAGE), Icon.NEXT, () -> model.turn(1));
    next.setId("next-page");
    larger.setText(speech.say(SheetsText.LARGER));
    larger.setId("larger");
    larger.setMinWidth(FlowPane.USE_PREF_SIZE);
    larger.selectedProperty().subscribe((_, _) -> fit());
    var turning = new HBox(previous, number, next);
    turning.getStyleClass().add("panel-head");
    var head = new FlowPane(papers, turning, larger);
    head.getStyleClass().add("tools");
    return head;
  }

  VBox view() {
    return view;
  }

  private void fit() {
    var whole = Math.max(0.2, (scroll.getWidth() - AROUND) / wide);
    var times = larger.isSelected() ? Math.max(READABLE, whole) : whole;
    scroll.setFitToWidth(!larger.isSelected());
    scale.setX(times);
    scale.setY(times);
  }

  private void show(Look look) {
    updating = true;
    if (!papers.getItems().equals(look.papers())) {
      papers.getItems().setAll(look.papers());
    }
    papers.setValue(look.paper());
    updating = false;
    number.setText(speech.say(SheetsText.PAGE_OF, look.page() + 1, look.pages().size()));
    number.setVisible(!look.pages().isEmpty());
    page.getChildren().clear();
    if (look.pages().isEmpty()) {
      page.getChildren().setAll(Parts.note(speech.say(SheetsText.LAYING_OUT)));
      return;
    }
    var its = look.pages().get(look.page());
    wide = its.width();
    var shown = new PageView(its);
    shown.getTransforms().setAll(scale);
    shown.setAccessibleText(its.text());
    page.getChildren().setAll(new Group(shown));
    scroll.setVvalue(0);
    fit();
  }

  /** Shows a sheet by its name where one is chosen. */
  private static final class PaperName extends StringConverter<Paper> {
    @Override
    public String toString(@Nullable Paper paper) {
      return paper == null ? "" : paper.name();
    }

    @Override
    public @Nullable Paper fromString(String text) {
      return null;
    }
  }
}
