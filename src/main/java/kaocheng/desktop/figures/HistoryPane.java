package kaocheng.desktop.figures;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.GridVersion;
import kaocheng.usecase.ShowOriginal;

/** What is asked of an indicator in its own words, and all versions of the chosen cell. */
final class HistoryPane {
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

  private final Speech speech;
  private final FigureTexts texts;
  private final Originals originals;
  private final Label item = Parts.heading("");
  private final VBox asked = new VBox();
  private final VBox versions = new VBox();
  private final VBox view;

  HistoryPane(Speech speech, Originals originals) {
    this.speech = speech;
    this.originals = originals;
    this.texts = new FigureTexts(speech);
    item.setWrapText(true);
    item.setMinWidth(0);
    asked.getStyleClass().add("background");
    versions.getStyleClass().add("versions");
    versions.setId("versions");
    var all = new VBox(item, asked, versions);
    all.getStyleClass().add("history");
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    view = Parts.card(scroll);
    view.setId("history");
  }

  /** Looks up the row that a version came from. */
  @FunctionalInterface
  interface Originals {
    void find(GridVersion version, Consumer<ShowOriginal.Row> then);
  }

  VBox view() {
    return view;
  }

  /** Tells of a row; its versions come later. */
  void show(Optional<FigureRow> row) {
    versions.getChildren().clear();
    asked.getChildren().clear();
    item.setText(row.map(FigureRow::item).orElseGet(() -> speech.say(FiguresText.NOTHING_CHOSEN)));
    row.ifPresent(this::tellAsked);
  }

  private void tellAsked(FigureRow row) {
    var indicator = row.indicator();
    note(FiguresText.ASKED, row.asked());
    note(FiguresText.METHOD, speech.words().sentence(indicator.method()));
    if (!indicator.definition().isBlank()) {
      note(FiguresText.DEFINITION, indicator.definition());
    }
  }

  private void note(FiguresText key, String text) {
    asked.getChildren().add(Parts.note(speech.say(key, text)));
  }

  /** The versions of the row's cell, the newest first. */
  void show(FigureRow row, List<GridVersion> all) {
    var heading =
        all.isEmpty()
            ? Parts.note(speech.say(FiguresText.NO_VERSIONS))
            : Parts.heading(speech.say(FiguresText.VERSIONS, all.size()));
    versions.getChildren().setAll(heading);
    all.forEach(one -> versions.getChildren().add(version(row, one)));
  }

  private VBox version(FigureRow row, GridVersion one) {
    var box = new VBox(bold(speech.say(FiguresText.VERSION, one.version(), said(row, one))));
    var source = one.measurement().source();
    add(box, texts.source(source));
    add(box, speech.say(FiguresText.AS_OF, source.asOf()));
    add(box, speech.say(FiguresText.BROUGHT_BY, one.by(), TO_THE_MINUTE.format(one.at())));
    one.restores().ifPresent(number -> restored(box, number));
    if (!one.note().isBlank()) {
      add(box, speech.say(FiguresText.NOTE, one.note()));
    }
    if (isFromFile(one)) {
      box.getChildren().add(asSent(one));
    }
    box.getStyleClass().add("version");
    return box;
  }

  private static boolean isFromFile(GridVersion one) {
    return !one.measurement().source().row().isTyped() && one.restores().orElse(1) > 0;
  }

  /** A button, and in its place the row once it has been asked for. */
  private VBox asSent(GridVersion one) {
    var place = new VBox();
    var button =
        Parts.button(
            speech.say(FiguresText.SHOW_ORIGINAL),
            Icon.SEARCH,
            () -> originals.find(one, row -> tell(place, row)));
    button.getStyleClass().addAll("small", "show-original");
    place.getChildren().add(button);
    return place;
  }

  private void tell(VBox place, ShowOriginal.Row row) {
    place.getChildren().clear();
    add(place, speech.say(FiguresText.ORIGINAL_OF, row.file(), row.line()));
    row.cells().forEach(cell -> add(place, text(cell)));
  }

  private String text(ShowOriginal.Cell cell) {
    return speech.say(
        FiguresText.ORIGINAL_CELL,
        cell.heading().isEmpty() ? Speech.NONE : cell.heading(),
        cell.text().isEmpty() ? Speech.NONE : cell.text());
  }

  private void restored(VBox box, int number) {
    if (number > 0) {
      add(box, speech.say(FiguresText.VERSION_RESTORES, number));
    }
  }

  private String said(FigureRow row, GridVersion one) {
    if (one.restores().isPresent() && one.restores().getAsInt() == 0) {
      return speech.say(FiguresText.VERSION_TAKEN_BACK);
    }
    return texts.value(one.written(), Optional.of(one.measurement()), row.counted());
  }

  private static Label bold(String text) {
    var label = Parts.heading(text);
    label.setWrapText(true);
    label.setMinWidth(0);
    return label;
  }

  private static void add(VBox box, String text) {
    box.getChildren().add(Parts.note(text));
  }
}
