package kaocheng.desktop.figures;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.ReasonRow;
import kaocheng.usecase.FigureSlot;
import kaocheng.usecase.FigureText;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.Pasted;

/** The grid with all that is done in it: typing, pasting, telling states, taking back. */
final class FigureDesk implements FigureKeys.Commands, CellEditor.Typist {
  private static final String NOT_REPORTED = "未报";
  private static final String NOT_DUE = "未到期";
  private static final String NOT_APPLICABLE = "不适用";

  private final Speech speech;
  private final FiguresModel model;
  private final FigureTexts texts;
  private final FigureTable table;
  private final CellEditor editor;
  private final PastePane pasting;
  private final ReasonRow reason;
  private final VBox grid;
  private final StackPane view;

  /** The line below the grid tells what came of the last edit. */
  FigureDesk(Speech speech, FiguresModel model, FigureTable table, Label told) {
    this.speech = speech;
    this.model = model;
    this.table = table;
    texts = new FigureTexts(speech);
    editor = new CellEditor(table, speech, this);
    pasting = new PastePane(speech, table, this::showGrid);
    reason = ReasonRow.line(speech, () -> table.view().requestFocus());
    VBox.setVgrow(editor.layer(), Priority.ALWAYS);
    grid = Parts.card(editor.layer(), reason.view(), told);
    view = new StackPane(grid);
    new FigureKeys(speech, table, this);
  }

  StackPane view() {
    return view;
  }

  /** Of a workbook that is only looked at nothing is changed, which is said at once. */
  private boolean isFrozen() {
    return model.refusesEdits();
  }

  @Override
  public void edit() {
    if (isFrozen()) {
      return;
    }
    table
        .chosen()
        .ifPresent(
            row -> {
              var untaken = row.untaken();
              editor.open(row, row.written(), untaken == null ? "" : untaken.reason());
            });
  }

  @Override
  public void replace(String text) {
    if (isFrozen()) {
      return;
    }
    table.chosen().ifPresent(row -> editor.open(row, text, ""));
  }

  @Override
  public void commit(FigureRow row, String text, CellEditor.Next next) {
    switch (next) {
      case STAY -> {}
      case DOWN -> table.step(1);
      case UP -> table.step(-1);
      case RIGHT -> table.stepRight();
    }
    if (!text.equals(row.written().strip()) || row.untaken() != null) {
      model.type(List.of(new FigureText(row.slot(), text)), edited -> typed(row));
    }
  }

  /** Goes back to a text that was not taken, unless one is typing the next already. */
  private void typed(FigureRow row) {
    table
        .find(row.slot())
        .filter(now -> now.untaken() != null && table.view().isFocused())
        .ifPresent(now -> editor.open(now, now.written(), refusal(now)));
  }

  private static String refusal(FigureRow row) {
    var untaken = row.untaken();
    return untaken == null ? "" : untaken.reason();
  }

  @Override
  public void giveUp(FigureRow row) {
    model.giveUp(row.slot());
  }

  @Override
  public void check(FigureRow row, String text, Consumer<String> then) {
    model.check(
        new FigureText(row.slot(), text),
        edited ->
            then.accept(
                edited.understood().stream()
                    .filter(_ -> !edited.isRefused())
                    .map(one -> speech.say(FiguresText.READS_AS, texts.figure(one)))
                    .findFirst()
                    .orElse("")));
  }

  @Override
  public void sayNotReported() {
    say(NOT_REPORTED, "");
  }

  @Override
  public void sayNotDue() {
    say(NOT_DUE, "");
  }

  @Override
  public void sayNotApplicable() {
    if (isFrozen()) {
      return;
    }
    table
        .chosen()
        .ifPresent(
            row ->
                reason.ask(
                    speech.say(FiguresText.WHY_NOT_APPLICABLE, row.number()),
                    speech.say(FiguresText.DO_NOT_APPLICABLE),
                    given -> say(NOT_APPLICABLE, given)));
  }

  private void say(String text, String note) {
    var figures =
        table.allChosen().stream()
            .map(row -> new FigureText(row.slot(), text, "", "", note))
            .toList();
    if (!figures.isEmpty() && !isFrozen()) {
      model.type(figures, _ -> {});
    }
  }

  @Override
  public void takeBack() {
    if (isFrozen()) {
      return;
    }
    table
        .chosen()
        .ifPresent(
            row ->
                reason.ask(
                    speech.say(FiguresText.WHY_TAKEN_BACK, row.number()),
                    speech.say(FiguresText.DO_TAKE_BACK),
                    given -> model.takeBack(row.slot(), given)));
  }

  @Override
  public void copy() {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, table.copied()));
  }

  @Override
  public void paste() {
    var text = Clipboard.getSystemClipboard().getString();
    var from = table.allChosen().stream().findFirst().map(FigureRow::slot);
    if (text != null && from.isPresent() && !isFrozen()) {
      preview(from.get(), text);
    }
  }

  private void preview(FigureSlot from, String text) {
    model.paste(from, text, ImportMode.PREVIEW, pasted -> pasted(from, text, pasted));
  }

  /** A block without a fault is written at once; of another one is shown what is wrong. */
  private void pasted(FigureSlot from, String text, Pasted pasted) {
    if (!pasted.edited().isRefused()) {
      model.paste(from, text, ImportMode.WHOLE_FILES, _ -> {});
      return;
    }
    view.getChildren().setAll(pasting.view());
    pasting.show(pasted, mode -> model.paste(from, text, mode, _ -> showGrid()));
  }

  private void showGrid() {
    view.getChildren().setAll(grid);
    table.view().requestFocus();
  }
}
