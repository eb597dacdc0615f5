package kaocheng.desktop.signing;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.Mark;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.StateCell;
import kaocheng.model.card.Result;
import kaocheng.model.signoff.Act;
import kaocheng.model.signoff.Signature;
import kaocheng.usecase.SignQuarter.Line;
import kaocheng.wording.Figures;

/** The departments of a quarter, with who signed and what was changed since. */
final class SigningTable {
  private final Speech speech;
  private final TableView<Line> view = new TableView<>();

  SigningTable(Speech speech, Preferences preferences) {
    this.speech = speech;
    view.setId("signing");
    view.setAccessibleText(speech.say(SigningText.TITLE));
    view.setPlaceholder(Parts.note(speech.say(SigningText.NONE_LIKE_THIS)));
    view.getColumns()
        .setAll(
            List.of(
                Columns.column(head(SigningText.COLUMN_DEPARTMENT, 140), SigningTable::name),
                Columns.<Line>column(
                    head(SigningText.COLUMN_STAGE, 94), () -> StateCell.flat(this::stage)),
                Columns.<Line>column(
                    head(SigningText.COLUMN_CHANGED, 120), () -> StateCell.flat(this::changed)),
                Columns.column(act(Act.ENTERED), line -> signed(line, Act.ENTERED)),
                Columns.column(act(Act.REVIEWED), line -> signed(line, Act.REVIEWED)),
                Columns.column(act(Act.APPROVED), line -> signed(line, Act.APPROVED)),
                Columns.column(act(Act.LOCKED), SigningTable::lock),
                Columns.column(
                    Head.figure(speech.say(SigningText.COLUMN_TOTAL), 64), SigningTable::total)));
    view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Columns.remember(view, view.getColumns(), preferences);
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
  }

  private Head head(SigningText title, double width) {
    return Head.text(speech.say(title), width);
  }

  private Head act(Act act) {
    return Head.text(speech.say(act), 86);
  }

  private static String name(Line line) {
    return line.department().name();
  }

  private StateCell.Told stage(Line line) {
    var stage = line.signOff().stage();
    var mark =
        switch (stage) {
          case OPEN -> Mark.NOT_DUE;
          case RETURNED -> Mark.MISSED;
          case ENTERED, REVIEWED -> Mark.SCORED;
          case APPROVED -> line.isChanged() ? Mark.NEAR : Mark.MET;
        };
    return new StateCell.Told(mark, speech.say(stage));
  }

  private StateCell.Told changed(Line line) {
    var words = line.changed().stream().sorted().map(speech::say).collect(Collectors.joining("；"));
    return new StateCell.Told(line.isChanged() ? Mark.UNSCORABLE : null, words);
  }

  private static String signed(Line line, Act act) {
    return line.signOff().signed(act).map(Signature::by).orElse("");
  }

  private static String lock(Line line) {
    return line.signOff().lock().map(Signature::by).orElse("");
  }

  private static String total(Line line) {
    var card = line.card();
    return card.result() instanceof Result.Total total
        ? Figures.decimals(total.published().value(), card.policy().published())
        : Speech.NONE;
  }

  TableView<Line> view() {
    return view;
  }

  /** Shows lines, and stays with the chosen departments where they are still there. */
  void show(List<Line> lines) {
    var codes = chosen().stream().map(line -> line.department().code()).collect(Collectors.toSet());
    view.getItems().setAll(lines);
    view.getSelectionModel().clearSelection();
    for (var at = 0; at < lines.size(); at++) {
      if (codes.contains(lines.get(at).department().code())) {
        view.getSelectionModel().select(at);
      }
    }
  }

  List<Line> chosen() {
    return view.getSelectionModel().getSelectedItems().stream()
        .filter(new HashSet<>(view.getItems())::contains)
        .toList();
  }
}
