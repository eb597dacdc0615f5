package kaocheng.desktop.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.LateTip;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.Pasted;
import kaocheng.usecase.UnderstoodFigure;
import org.jspecify.annotations.Nullable;

/** What is wrong with a block from the clipboard, cell by cell, before anything is written. */
final class PastePane {
  private final Speech speech;
  private final FigureTexts texts;
  private final FigureTable grid;
  private final Label verdict = Parts.note("");
  private final TableView<Line> table = new TableView<>();
  private final Button good;
  private final VBox view;
  private Consumer<ImportMode> write = _ -> {};

  /** A cell of the block: which it is, what was pasted, and how it is read or why it is not. */
  private record Line(String item, String text, String told, boolean isFaulty) {}

  PastePane(Speech speech, FigureTable grid, Runnable leave) {
    this.speech = speech;
    this.texts = new FigureTexts(speech);
    this.grid = grid;
    verdict.setId("paste-verdict");
    good = Parts.accent("", Icon.IMPORT, () -> write.accept(ImportMode.GOOD_ROWS));
    good.setId("paste-good");
    var none = Parts.button(speech.say(FiguresText.PASTE_NONE), Icon.CLOSE, leave);
    none.setId("paste-none");
    prepareTable();
    var buttons = new HBox(Parts.space(), none, good);
    buttons.getStyleClass().add("buttons");
    VBox.setVgrow(table, Priority.ALWAYS);
    view = Parts.card(verdict, table, buttons);
  }

  private void prepareTable() {
    table.setId("paste-cells");
    table.setAccessibleText(speech.say(FiguresText.PASTE_RESULT));
    table
        .getColumns()
        .setAll(
            List.of(
                Columns.column(Head.text(speech.say(FiguresText.PASTE_ROW), 240), Line::item),
                Columns.column(Head.text(speech.say(FiguresText.PASTE_TEXT), 160), Line::text),
                Columns.<Line>column(
                    Head.text(speech.say(FiguresText.PASTE_RESULT), 560), ResultCell::new)));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  VBox view() {
    return view;
  }

  /** Shows a block that was pasted from a row on; the faulty cells stand first. */
  void show(Pasted pasted, Consumer<ImportMode> writing) {
    write = writing;
    var counts = pasted.edited().counts();
    var fine = counts.rows() - counts.refused();
    verdict.setText(speech.say(FiguresText.PASTE_FAULTY, counts.rows(), counts.refused()));
    good.setText(speech.say(FiguresText.PASTE_GOOD, fine, counts.refused()));
    good.setDisable(!counts.isNews());
    table.getItems().setAll(lines(pasted));
    good.requestFocus();
  }

  private List<Line> lines(Pasted pasted) {
    var lines = new ArrayList<Line>();
    for (var at = 0; at < pasted.cells().size(); at++) {
      lines.add(line(pasted, at));
    }
    lines.sort(Comparator.comparing(Line::isFaulty).reversed());
    return lines;
  }

  private Line line(Pasted pasted, int at) {
    var cell = pasted.cells().get(at);
    var place = at + 1L;
    var faults = texts.about(place, pasted.edited().faults());
    var item =
        cell.slot()
            .flatMap(grid::find)
            .map(FigureRow::item)
            .orElseGet(() -> speech.say(FiguresText.PASTE_BEYOND, cell.row() + 1));
    return faults.isEmpty()
        ? new Line(item, cell.text(), understood(pasted, place), false)
        : new Line(item, cell.text(), String.join(" ", faults), true);
  }

  private String understood(Pasted pasted, long place) {
    return pasted.edited().understood().stream()
        .filter(one -> one.place() == place)
        .map((UnderstoodFigure one) -> speech.say(FiguresText.READS_AS, texts.figure(one)))
        .findFirst()
        .orElse("");
  }

  /** How a cell is read, or with a mark why it is not. */
  private static final class ResultCell extends TableCell<Line, Line> {
    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().remove("faulty");
      if (line == null || empty) {
        setText(null);
        setGraphic(null);
        LateTip.on(this, "");
        return;
      }
      setText(line.told());
      setGraphic(line.isFaulty() ? Icon.WARNING.node() : null);
      LateTip.on(this, line.told());
      if (line.isFaulty()) {
        getStyleClass().add("faulty");
      }
    }
  }
}
