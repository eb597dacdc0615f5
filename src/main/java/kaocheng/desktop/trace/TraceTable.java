package kaocheng.desktop.trace;

import java.util.List;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Speech;
import kaocheng.model.text.Key;
import kaocheng.usecase.TraceLine;
import kaocheng.usecase.TraceWord;
import org.jspecify.annotations.Nullable;

/** The entries, one a line, the latest first; the next ones come when one scrolls to them. */
final class TraceTable {
  private static final int AHEAD = 60;
  private static final int TO_THE_MINUTE = "2021-12-31 23:59".length();

  private final TableView<TraceLine> view;
  private final Speech speech;
  private final TraceModel model;

  TraceTable(Speech speech, Preferences preferences, TraceModel model) {
    this.speech = speech;
    this.model = model;
    view = new TableView<>(model.lines());
    view.setId("trace");
    view.setAccessibleText(speech.say(TraceText.TITLE));
    view.setPlaceholder(Parts.note(speech.say(TraceText.LOADING)));
    view.getColumns()
        .setAll(
            List.of(
                Columns.column(
                    Head.figure(speech.say(TraceWord.NUMBER), 60),
                    line -> Long.toString(line.number())),
                Columns.column(text(TraceWord.TIME, 148), line -> toTheMinute(line.time())),
                Columns.column(text(TraceWord.PERSON, 84), TraceLine::person),
                Columns.column(text(TraceWord.ACT, 166), TraceLine::act),
                Columns.column(text(TraceWord.SUBJECT, 196), TraceLine::subject),
                Columns.column(text(TraceWord.WAS, 110), line -> flat(line.was())),
                Columns.column(text(TraceWord.BECAME, 110), line -> flat(line.became()))));
    view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Columns.remember(view, view.getColumns(), preferences);
    view.setRowFactory(_ -> new Row());
    view.getSelectionModel().selectedItemProperty().subscribe((_, line) -> choose(line));
  }

  private Head text(Key title, double width) {
    return Head.text(speech.say(title), width);
  }

  private static String toTheMinute(String time) {
    return time.substring(0, TO_THE_MINUTE);
  }

  private static String flat(String text) {
    return text.replace("\n", "；");
  }

  TableView<TraceLine> view() {
    return view;
  }

  private void choose(@Nullable TraceLine line) {
    if (line == null) {
      model.chooseNothing();
    } else {
      model.choose(line.number());
    }
  }

  /** Says why nothing is shown. */
  void explain(TraceModel.Look look) {
    var isFiltered = !look.wanted().isEverything();
    view.setPlaceholder(
        Parts.empty(speech.say(isFiltered ? TraceText.NONE_LIKE_THIS : TraceText.NONE)));
  }

  /** Shows an entry as chosen where it is among those shown, and tells of it anyway. */
  void goTo(long number) {
    var found = view.getItems().stream().filter(line -> line.number() == number).findFirst();
    found.ifPresentOrElse(
        line -> {
          view.getSelectionModel().select(line);
          view.scrollTo(line);
        },
        () -> model.choose(number));
  }

  /** A row that is drawn near the end has the next page come. */
  private final class Row extends TableRow<TraceLine> {
    @Override
    protected void updateItem(@Nullable TraceLine line, boolean empty) {
      super.updateItem(line, empty);
      if (!empty && getIndex() >= view.getItems().size() - AHEAD) {
        model.more();
      }
    }
  }
}
