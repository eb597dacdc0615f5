package kaocheng.desktop.signing;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Speech;
import kaocheng.model.signoff.Seal;
import kaocheng.model.signoff.SignOff;
import kaocheng.model.signoff.Signature;
import kaocheng.usecase.SealDifferences.Difference;
import kaocheng.usecase.SealQuarter.Before;
import kaocheng.usecase.SignQuarter.Line;

/** Beside the table: what was signed of the chosen department, and the seals of the quarter. */
final class SealPane {
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Speech speech;
  private final VBox history = new VBox();
  private final VBox seals = new VBox();
  private final Label standing = Parts.note("");
  private final Label told = Parts.note("");
  private final TableView<Difference> differences = new TableView<>();
  private final Button seal;
  private final Button replay;
  private final VBox view;

  SealPane(Speech speech, Preferences preferences, Runnable sealing, Runnable replaying) {
    this.speech = speech;
    history.setId("signing-history");
    seals.setId("seals");
    standing.setId("seal-standing");
    told.setId("seal-told");
    told.managedProperty().bind(told.textProperty().map(text -> !text.isEmpty()));
    told.visibleProperty().bind(told.managedProperty());
    seal = Parts.accent(speech.say(SigningText.SEAL), Icon.SEAL, sealing);
    seal.setId("seal");
    replay = Parts.button(speech.say(SigningText.REPLAY), Icon.REDO, replaying);
    replay.setId("replay");
    var acts = new FlowPane(seal, replay);
    acts.getStyleClass().add("tools");
    prepare(preferences);
    VBox.setVgrow(differences, Priority.ALWAYS);
    var sealed =
        Parts.card(
            Parts.heading(speech.say(SigningText.SEALS)),
            Parts.note(speech.say(SigningText.SEALS_NOTE)),
            seals,
            standing,
            acts,
            told,
            differences);
    VBox.setVgrow(sealed, Priority.ALWAYS);
    view = new VBox(Parts.card(Parts.heading(speech.say(SigningText.HISTORY)), history), sealed);
    view.getStyleClass().add("beside");
  }

  private void prepare(Preferences preferences) {
    differences.setId("seal-differences");
    differences.setAccessibleText(speech.say(SigningText.DIFFERENCES));
    differences
        .getColumns()
        .setAll(
            List.of(
                Columns.column(head(SigningText.COLUMN_SUBJECT, 96), Difference::subject),
                Columns.column(head(SigningText.COLUMN_WHAT, 104), one -> speech.say(one.what())),
                Columns.column(head(SigningText.COLUMN_WAS, 84), one -> shown(one.was())),
                Columns.column(head(SigningText.COLUMN_BECAME, 84), one -> shown(one.became()))));
    differences.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Columns.remember(differences, differences.getColumns(), preferences);
  }

  private Head head(SigningText title, double width) {
    return Head.text(speech.say(title), width);
  }

  private static String shown(String text) {
    return text.isEmpty() ? Speech.NONE : text;
  }

  VBox view() {
    return view;
  }

  /** The buttons, of which the first changes the workbook. */
  Button sealing() {
    return seal;
  }

  void tell(String text) {
    told.setText(text);
  }

  /** Tells what was signed of the one department that is chosen. */
  void tell(List<Line> chosen) {
    if (chosen.size() != 1) {
      history.getChildren().setAll(List.of(Parts.note(speech.say(SigningText.CHOOSE_ONE))));
      return;
    }
    var signOff = chosen.getFirst().signOff();
    var lines = new ArrayList<Node>(List.of(Parts.note(chosen.getFirst().department().name())));
    if (signOff.history().isEmpty()) {
      lines.add(Parts.note(speech.say(SigningText.NO_HISTORY)));
    }
    lines(signOff).forEach(lines::add);
    history.getChildren().setAll(lines);
  }

  private List<Label> lines(SignOff signOff) {
    return signOff.history().stream().map(this::line).map(SealPane::wrapped).toList();
  }

  private String line(Signature one) {
    var at = TO_THE_MINUTE.format(one.at());
    return one.reason().isEmpty()
        ? speech.say(SigningText.HISTORY_LINE, at, one.by(), one.act())
        : speech.say(SigningText.HISTORY_LINE_BECAUSE, at, one.by(), one.act(), one.reason());
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  void show(SigningModel.Look look) {
    var lines = look.seals().stream().map(this::line).map(SealPane::wrapped).toList();
    seals.getChildren().setAll(lines);
    seals.setManaged(!lines.isEmpty());
    replay.setDisable(lines.isEmpty());
    seal.setText(speech.say(lines.isEmpty() ? SigningText.SEAL : SigningText.CORRECT));
    var differing = look.before().map(Before::differences).orElse(List.of());
    differences.getItems().setAll(differing);
    differences.setVisible(!differing.isEmpty());
    differences.setManaged(!differing.isEmpty());
    standing.setText(look.before().map(this::standing).orElse(""));
  }

  private String standing(Before before) {
    var approval =
        before.unapproved().isEmpty()
            ? speech.say(SigningText.ALL_APPROVED)
            : speech.say(SigningText.UNAPPROVED, before.unapproved().size());
    if (before.seal().isEmpty()) {
      return speech.say(SigningText.NOT_SEALED) + approval;
    }
    return before.differences().isEmpty()
        ? speech.say(SigningText.AS_SEALED)
        : speech.say(SigningText.DIFFERENT, before.differences().size());
  }

  private String line(Seal one) {
    var at = TO_THE_MINUTE.format(one.at());
    var program = one.made().program();
    return one.isCorrection()
        ? speech.say(
            SigningText.CORRECTED, one.number(), one.code(), one.by(), at, program, one.reason())
        : speech.say(SigningText.SEALED, one.code(), one.by(), at, program);
  }
}
