package kaocheng.desktop.scorecards;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.scorecards.CompareModel.Look;
import kaocheng.desktop.scorecards.CompareModel.Other;
import kaocheng.desktop.scorecards.CompareModel.Sort;
import org.jspecify.annotations.Nullable;

/** Two scorecards side by side, with a sign and a colour for which is better. */
final class ComparePane {
  private final Speech speech;
  private final CompareModel model;
  private final Map<Sort, ToggleButton> sorts = new EnumMap<>(Sort.class);
  private final ComboBox<Other> others = new ComboBox<>();
  private final Label against;
  private final TableView<CompareRow> table = new TableView<>();
  private final TableColumn<CompareRow, CompareRow> one = new TableColumn<>();
  private final TableColumn<CompareRow, CompareRow> other = new TableColumn<>();
  private final VBox view;
  private boolean updating;

  /** A line chosen with the mouse or the keyboard leads on. */
  ComparePane(CompareModel model, Speech speech, Consumer<CompareRow> open) {
    this.model = model;
    this.speech = speech;
    against = Parts.plain(speech.say(ScorecardsText.AGAINST));
    fill(one, CompareRow::one);
    fill(other, CompareRow::other);
    prepareTable(open);
    VBox.setVgrow(table, Priority.ALWAYS);
    view = Parts.card(head(), Parts.note(speech.say(ScorecardsText.COMPARE_NOTE)), table);
    VBox.setVgrow(view, Priority.ALWAYS);
    model.lookProperty().subscribe((_, look) -> show(look));
  }

  /** What one side measured and scored, below its name. */
  private void fill(
      TableColumn<CompareRow, CompareRow> side, Function<CompareRow, CompareRow.Side> of) {
    side.getColumns()
        .setAll(
            List.of(
                Columns.column(
                    Head.figure(speech.say(ScorecardsText.COLUMN_MEASURED), 166),
                    (CompareRow row) -> of.apply(row).measured()),
                Columns.column(
                    Head.figure(speech.say(ScorecardsText.COLUMN_SCORE), 96),
                    (CompareRow row) -> of.apply(row).score())));
    side.setSortable(false);
    side.setReorderable(false);
  }

  private HBox head() {
    var group = new ToggleGroup();
    var choice = new HBox();
    choice.setMinWidth(HBox.USE_PREF_SIZE);
    Arrays.stream(Sort.values())
        .forEach(
            sort -> {
              var toggle = new ToggleButton(speech.say(sort));
              toggle.setId("compare-" + sort.name().toLowerCase(Locale.ROOT));
              toggle.setToggleGroup(group);
              toggle.setMinWidth(HBox.USE_PREF_SIZE);
              toggle
                  .getStyleClass()
                  .add(
                      switch (sort) {
                        case DEPARTMENTS -> Styles.LEFT_PILL;
                        case QUARTERS -> Styles.CENTER_PILL;
                        case YEARS -> Styles.RIGHT_PILL;
                      });
              toggle.setOnAction(
                  _ -> {
                    toggle.setSelected(true);
                    model.compare(sort);
                  });
              sorts.put(sort, toggle);
              choice.getChildren().add(toggle);
            });
    others.setId("compare-other");
    others.setAccessibleText(speech.say(ScorecardsText.AGAINST));
    others.getStyleClass().add("department-choice");
    others.setVisibleRowCount(16);
    others.setConverter(new OtherName());
    others.setOnAction(_ -> choose());
    var head = new HBox(choice, against, others);
    head.getStyleClass().add("panel-head");
    return head;
  }

  private void prepareTable(Consumer<CompareRow> open) {
    table.setId("comparison");
    table.setAccessibleText(speech.say(ScorecardsText.COMPARE));
    table
        .getColumns()
        .setAll(
            List.of(
                Columns.column(
                    Head.text(speech.say(ScorecardsText.COMPARED_ITEM), 230), CompareRow::item),
                one,
                other,
                Columns.column(
                    Head.figure(speech.say(ScorecardsText.APART), 150), CompareRow::apart),
                Columns.<CompareRow>column(
                    Head.figure(speech.say(ScorecardsText.POINTS_APART), 180),
                    () -> new SenseCell(speech))));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Runnable lead =
        () -> {
          var row = table.getSelectionModel().getSelectedItem();
          if (row != null) {
            open.accept(row);
          }
        };
    table.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            lead.run();
          }
        });
    table.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            lead.run();
          }
        });
  }

  ComparePane remembering(Preferences preferences) {
    Columns.remember(table, table.getVisibleLeafColumns(), preferences);
    return this;
  }

  VBox view() {
    return view;
  }

  private void choose() {
    var chosen = others.getValue();
    if (!updating && chosen != null) {
      model.choose(chosen);
    }
  }

  private void show(Look look) {
    updating = true;
    sorts.forEach((sort, toggle) -> toggle.setSelected(sort == model.sort()));
    others.getItems().setAll(look.others());
    others.setValue(look.chosen());
    updating = false;
    var isThere = look.chosen() != null;
    others.setVisible(isThere);
    against.setVisible(isThere);
    var chosen = look.chosen();
    one.setText(look.one());
    other.setText(chosen == null ? "" : chosen.brief());
    table.setPlaceholder(Parts.note(speech.say(ScorecardsText.NOTHING_TO_COMPARE)));
    table.getItems().setAll(look.rows());
  }

  /** Shows by its name what can be chosen. */
  private static final class OtherName extends StringConverter<Other> {
    @Override
    public String toString(@Nullable Other other) {
      return other == null ? "" : other.name();
    }

    @Override
    public @Nullable Other fromString(String text) {
      return null;
    }
  }
}
