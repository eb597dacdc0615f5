package kaocheng.desktop.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import kaocheng.desktop.base.Palette;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.overview.HeatRow.Cell;
import kaocheng.model.Department;

/**
 * The heat map: departments by goals. Only what can be seen is painted, so that a large city costs
 * no more than a small one.
 */
final class HeatMap extends Region {
  private final Canvas canvas = new Canvas();
  private final ScrollBar across = new ScrollBar();
  private final ScrollBar down = new ScrollBar();
  private final Label probe = new Label();
  private final Tooltip tip = new Tooltip();
  private final Speech speech;
  private final HeatBrush brush;
  private final BiConsumer<Department, Cell> chosen;
  private List<HeatRow> rows = List.of();
  private int columns;
  private int row;
  private int column;

  HeatMap(Speech speech, Palette palette, BiConsumer<Department, Cell> chosen) {
    this.speech = speech;
    this.brush = new HeatBrush(canvas, palette);
    this.chosen = chosen;
    down.setOrientation(Orientation.VERTICAL);
    probe.setVisible(false);
    probe.setManaged(false);
    getStyleClass().add("heat-map");
    getChildren().addAll(canvas, across, down, probe);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    across.valueProperty().subscribe(this::paint);
    down.valueProperty().subscribe(this::paint);
    focusedProperty().subscribe(this::paint);
    setOnMouseMoved(this::hover);
    setOnMouseClicked(this::click);
    setOnScroll(this::scroll);
    setOnKeyPressed(this::type);
    Tooltip.install(canvas, tip);
  }

  void show(List<HeatRow> shown) {
    rows = shown;
    columns = shown.stream().mapToInt(one -> one.cells().size()).max().orElse(0);
    row = 0;
    column = 0;
    tell();
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return brush.height(rows.size()) + 20;
  }

  @Override
  protected double computePrefWidth(double height) {
    return brush.width(columns) + 20;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 120;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 240;
  }

  @Override
  protected void layoutChildren() {
    brush.use(probe.getFont());
    var thick = down.prefWidth(-1);
    var wide = Math.max(0, getWidth() - thick);
    var high = Math.max(0, getHeight() - thick);
    canvas.setWidth(wide);
    canvas.setHeight(high);
    canvas.relocate(0, 0);
    across.resizeRelocate(0, high, wide, thick);
    down.resizeRelocate(wide, 0, thick, high);
    range(across, columns, brush.columnsSeen());
    range(down, rows.size(), brush.rowsSeen());
    paint();
  }

  private static void range(ScrollBar bar, int all, int seen) {
    bar.setMin(0);
    bar.setMax(Math.max(0, all - seen));
    bar.setVisibleAmount(all == 0 ? 0 : bar.getMax() * seen / all);
    bar.setUnitIncrement(1);
    bar.setBlockIncrement(Math.max(1, seen - 1));
    bar.setVisible(all > seen);
    bar.setValue(Math.min(bar.getValue(), bar.getMax()));
  }

  private int firstRow() {
    return (int) Math.round(down.getValue());
  }

  private int firstColumn() {
    return (int) Math.round(across.getValue());
  }

  private void paint() {
    brush.paint(rows, new HeatBrush.Corner(firstRow(), firstColumn()), columns);
    if (isFocused()) {
      brush.ring(row - firstRow(), column - firstColumn());
    }
  }

  private Optional<Cell> at(int wantedRow, int wantedColumn) {
    if (wantedRow < 0 || wantedRow >= rows.size() || wantedColumn < 0) {
      return Optional.empty();
    }
    var cells = rows.get(wantedRow).cells();
    return wantedColumn < cells.size() ? Optional.of(cells.get(wantedColumn)) : Optional.empty();
  }

  private void hover(MouseEvent event) {
    var overRow = brush.rowAt(event.getY()) + firstRow();
    var text = at(overRow, brush.columnAt(event.getX()) + firstColumn());
    tip.setText(text.map(cell -> told(rows.get(overRow).department(), cell)).orElse(""));
    tip.setOpacity(text.isPresent() ? 1 : 0);
  }

  private void click(MouseEvent event) {
    requestFocus();
    var overRow = brush.rowAt(event.getY()) + firstRow();
    var overColumn = brush.columnAt(event.getX()) + firstColumn();
    at(overRow, overColumn)
        .ifPresent(
            cell -> {
              row = overRow;
              column = overColumn;
              tell();
              chosen.accept(rows.get(overRow).department(), cell);
            });
  }

  private void scroll(ScrollEvent event) {
    var bar = event.isShiftDown() || Math.abs(event.getDeltaX()) > 0 ? across : down;
    var moved = event.getDeltaY() + event.getDeltaX() > 0 ? -2 : 2;
    bar.setValue(Math.clamp(bar.getValue() + moved, 0, bar.getMax()));
    event.consume();
  }

  private void type(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> move(-1, 0);
      case DOWN -> move(1, 0);
      case LEFT -> move(0, -1);
      case RIGHT -> move(0, 1);
      case PAGE_UP -> move(-brush.rowsSeen(), 0);
      case PAGE_DOWN -> move(brush.rowsSeen(), 0);
      case HOME -> move(0, -columns);
      case END -> move(0, columns);
      case ENTER, SPACE ->
          at(row, column).ifPresent(cell -> chosen.accept(rows.get(row).department(), cell));
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int byRows, int byColumns) {
    if (rows.isEmpty()) {
      return;
    }
    row = Math.clamp(row + byRows, 0, rows.size() - 1);
    column = Math.clamp(column + byColumns, 0, Math.max(0, rows.get(row).cells().size() - 1));
    down.setValue(follow(down, row, brush.rowsSeen()));
    across.setValue(follow(across, column, brush.columnsSeen()));
    tell();
    paint();
  }

  private static double follow(ScrollBar bar, int wanted, int seen) {
    var first = (int) Math.round(bar.getValue());
    var shifted = wanted < first ? wanted : Math.max(first, wanted - seen + 1);
    return Math.clamp(shifted, 0, bar.getMax());
  }

  private void tell() {
    setAccessibleText(
        at(row, column)
            .map(cell -> told(rows.get(row).department(), cell))
            .orElseGet(() -> speech.say(OverviewText.HEAT)));
  }

  private String told(Department department, Cell cell) {
    return speech.say(
        OverviewText.CELL,
        department.code(),
        department.name(),
        cell.goal().key().number(),
        cell.goal().title(),
        cell.mark(),
        cell.score(),
        speech.number(cell.goal().weight()));
  }
}
