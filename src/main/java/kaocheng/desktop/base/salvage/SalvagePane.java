package kaocheng.desktop.base.salvage;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Errand;
import kaocheng.desktop.base.Guide.Question;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.SalvageWorkbook.Done;
import kaocheng.usecase.SalvageWorkbook.Order;
import kaocheng.usecase.SalvageWorkbook.Prospect;
import kaocheng.usecase.SalvageWorkbook.Tables;
import org.jspecify.annotations.Nullable;

/** Asks where to, gets out of a damaged workbook what is left, and shows what that was. */
public final class SalvagePane {
  private final Room room;
  private final Speech speech;
  private final Label note = Parts.note("");
  private final Label where = Parts.note("");
  private final CheckBox plain;
  private final Button start;
  private final VBox asking;
  private final SalvageResult result;
  private final VBox view;
  private final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>();
  private Path workbook = Path.of("");

  public SalvagePane(Room room) {
    this.room = room;
    this.speech = room.speech();
    where.setId("salvage-folder");
    where.textProperty().bind(folder.map(path -> speech.say(SalvageText.FOLDER, path)).orElse(""));
    plain = new CheckBox(speech.say(SalvageText.PLAIN));
    plain.setId("salvage-plain");
    plain.setWrapText(true);
    start = Parts.accent(speech.say(SalvageText.START), Icon.IMPORT, this::salvage);
    start.setId("salvage-now");
    asking = new VBox(note, where, plain(), buttons());
    asking.getStyleClass().add("beside");
    result = new SalvageResult(room, this::hide);
    view = new VBox(Parts.heading(speech.say(SalvageText.TITLE)), asking, result.view());
    view.getStyleClass().add("reason-row");
    view.setId("salvaging");
    note.setMinWidth(0);
    where.setMinWidth(0);
    hide();
  }

  public VBox view() {
    return view;
  }

  private VBox plain() {
    var warning = Parts.note(speech.say(SalvageText.PLAIN_NOTE));
    warning.setMinWidth(0);
    var both = new VBox(plain, warning);
    both.getStyleClass().add("beside");
    both.visibleProperty().bind(plain.visibleProperty());
    both.managedProperty().bind(plain.visibleProperty());
    return both;
  }

  private FlowPane buttons() {
    var choose = Parts.button(speech.say(SalvageText.CHOOSE_FOLDER), Icon.FOLDER, this::choose);
    choose.setId("salvage-elsewhere");
    var leave = Parts.button(speech.say(SalvageText.NOT_NOW), Icon.CLOSE, this::hide);
    leave.setId("salvage-not");
    var buttons = new FlowPane(start, choose, leave);
    buttons.getStyleClass().add("choices");
    for (Button button : new Button[] {start, choose}) {
      button.disableProperty().bind(room.background().running().isNotNull());
    }
    return buttons;
  }

  /** Looks off the screen what there is to choose, and asks. */
  public void begin(Path damaged) {
    begin(damaged, () -> {});
  }

  /** The same, where something is to be done as soon as it can be seen. */
  public void begin(Path damaged, Runnable shown) {
    hide();
    workbook = damaged;
    note.setText(speech.say(SalvageText.NOTE, damaged.getFileName()));
    var language = speech.language();
    room.background()
        .run(
            Errand.brief(
                SalvageText.LOOKING,
                () -> room.sitting().rescue().salvaging().prospect(damaged, language)),
            prospect -> {
              ask(prospect);
              shown.run();
            });
  }

  private void ask(Prospect prospect) {
    folder.set(prospect.folder());
    plain.setSelected(false);
    plain.setVisible(prospect.isEncrypted());
    result.hide();
    showing(asking, true);
    showing(view, true);
    start.requestFocus();
  }

  private void choose() {
    room.guide().askForOne(Question.FOLDER_FOR_SALVAGE).ifPresent(folder::set);
  }

  private void salvage() {
    var tables = plain.isSelected() ? Tables.IN_PLAIN_TEXT : Tables.AS_SAFE_AS_THE_WORKBOOK;
    Optional.ofNullable(folder.get())
        .map(there -> new Order(workbook, there, tables, speech.language()))
        .ifPresent(order -> room.sitting().rescue().salvage(order, this::tell));
  }

  private void tell(Done done) {
    showing(asking, false);
    result.show(done);
  }

  public void hide() {
    showing(view, false);
  }

  private static void showing(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
