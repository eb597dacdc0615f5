package kaocheng.desktop.base.salvage;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.model.text.Message;
import kaocheng.usecase.SalvageWorkbook.Done;
import kaocheng.usecase.SalvagedPart;

/** What was got out of a damaged workbook table by table, what is lost, and where it is now. */
final class SalvageResult {
  private final Room room;
  private final Speech speech;
  private final VBox told = new VBox();
  private final VBox lines = new VBox();
  private final FlowPane ways = new FlowPane();
  private final VBox view;
  private final Runnable leave;

  SalvageResult(Room room, Runnable leave) {
    this.room = room;
    this.speech = room.speech();
    this.leave = leave;
    lines.getStyleClass().add("beside");
    told.getStyleClass().add("beside");
    ways.getStyleClass().add("choices");
    view = new VBox(told, ways, lines);
    view.setId("salvaged");
    view.getStyleClass().add("beside");
    hide();
  }

  VBox view() {
    return view;
  }

  void hide() {
    view.setVisible(false);
    view.setManaged(false);
  }

  /** What is lost or not sure comes first. */
  void show(Done done) {
    told.getChildren().setAll(done.told().stream().map(line -> note(speech.say(line))).toList());
    var labels = new ArrayList<Node>();
    labels.add(Parts.heading(speech.say(SalvageText.RESULT)));
    done.parts().stream()
        .filter(part -> !part.isEmpty() && !part.isWhole())
        .map(this::line)
        .forEach(labels::add);
    whole(done).ifPresent(labels::add);
    lines.getChildren().setAll(labels);
    ways.getChildren().setAll(ways(done));
    view.setVisible(true);
    view.setManaged(true);
    ways.getChildren().getFirst().requestFocus();
  }

  private Optional<Node> whole(Done done) {
    var all =
        done.parts().stream()
            .filter(part -> !part.isEmpty() && part.isWhole())
            .map(part -> speech.say(SalvageText.WHOLE, part.what(), part.vouchedFor()))
            .collect(Collectors.joining(speech.say(SalvageText.AND)));
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(note(speech.say(SalvageText.ALL_WHOLE, all)));
  }

  private List<Node> ways(Done done) {
    var buttons = new ArrayList<Node>();
    Optional.ofNullable(done.workbook()).ifPresent(made -> buttons.add(opening(made)));
    var folder =
        Parts.button(
            speech.say(SalvageText.OPEN_FOLDER),
            Icon.FOLDER,
            () -> room.guide().open(done.folder()));
    folder.setId("open-salvage-folder");
    buttons.add(folder);
    var close = Parts.button(speech.say(SalvageText.CLOSE), Icon.CLOSE, leave);
    close.setId("salvage-close");
    buttons.add(close);
    return buttons;
  }

  private Node opening(Path made) {
    var button =
        Parts.accent(
            speech.say(SalvageText.OPEN_WORKBOOK), Icon.OPEN, () -> room.sitting().open(made));
    button.setId("open-salvaged");
    button.disableProperty().bind(room.background().running().isNotNull());
    return button;
  }

  private Label line(SalvagedPart part) {
    var sentence = new ArrayList<Message>();
    sentence.add(Message.of(SalvageText.PARTLY, part.what(), part.vouchedFor(), part.unverified()));
    add(sentence, SalvageText.ORPHANS, part.orphans());
    add(sentence, SalvageText.MISSING, part.missing());
    add(sentence, SalvageText.UNREADABLE, part.lost());
    var label = note(String.join("", sentence.stream().map(speech::say).toList()));
    label.getStyleClass().remove(Styles.TEXT_MUTED);
    label.getStyleClass().add(part.isUncertainOnly() ? Styles.WARNING : Styles.DANGER);
    return label;
  }

  private static void add(List<Message> sentence, SalvageText key, long count) {
    if (count > 0) {
      sentence.add(Message.of(key, count));
    }
  }

  private static Label note(String text) {
    var label = Parts.note(text);
    label.setMinWidth(0);
    return label;
  }
}
