package kaocheng.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaocheng.exchange.csv.PastedText;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Action;
import kaocheng.store.Effect;
import kaocheng.store.Standing;

/**
 * Takes quarterly data from the keyboard and the clipboard. What is typed is read by the readers
 * and held to the checks that serve files, and becomes the next version of the figure; its source
 * is the person who typed it, and when.
 */
public final class TypeIn {
  private static final int MOST_CELLS = 20_000;

  private final Desk desk;

  public TypeIn(Desk desk) {
    this.desk = desk;
  }

  /** Types one figure, or only looks at what would become of it. */
  public Edited one(int year, FigureText figure, ImportMode mode) {
    var slot = figure.slot();
    var what = Message.of(Deed.FIGURE_TYPED, name(slot), slot.quarter().number());
    return run(year, what, List.of(Typed.of(figure)), mode);
  }

  /**
   * Types many figures as one step: of those that are in order every one is kept, and the others
   * are told with all that is wrong, unless the mode is to keep all or none.
   */
  public Edited many(int year, List<FigureText> figures, ImportMode mode) {
    var what = Message.of(Deed.FIGURES_TYPED, figures.size());
    return run(year, what, figures.stream().map(Typed::of).toList(), mode);
  }

  /**
   * Types a block as a spreadsheet puts it on the clipboard into the grid from its first cell on;
   * blank cells leave what stands there alone, and what reaches beyond the grid is refused.
   */
  public Pasted paste(int year, List<List<FigureSlot>> grid, String text, ImportMode mode) {
    var cells = new ArrayList<Pasted.Cell>();
    var rows = PastedText.rows(text);
    for (var row = 0; row < rows.size(); row++) {
      for (var column = 0; column < rows.get(row).size(); column++) {
        var written = rows.get(row).get(column);
        if (!written.isEmpty()) {
          cells.add(new Pasted.Cell(row, column, slot(grid, row, column), written));
        }
      }
    }
    if (cells.size() > MOST_CELLS) {
      throw Refused.because(Refusal.BLOCK_TOO_LARGE, MOST_CELLS);
    }
    var typed = cells.stream().map(Typed::of).toList();
    var what = Message.of(Deed.FIGURES_TYPED, cells.size());
    return new Pasted(cells, run(year, what, typed, mode));
  }

  private static Optional<FigureSlot> slot(List<List<FigureSlot>> grid, int row, int column) {
    return row < grid.size() && column < grid.get(row).size()
        ? Optional.of(grid.get(row).get(column))
        : Optional.empty();
  }

  /** Empties a cell, for a reason: what stood there stays as an earlier version. */
  public Edited takeBack(int year, FigureSlot slot, String reason) {
    if (reason.isBlank()) {
      throw Refused.because(Refusal.REASON_MISSING, name(slot));
    }
    var what = Message.of(Deed.FIGURE_TAKEN_BACK, name(slot), slot.quarter().number());
    var asked =
        new HandEdit.Asked(
            year, Action.ENTRY_WITHDRAWN, what, name(slot), reason, ImportMode.WHOLE_FILES);
    return new HandEdit(desk)
        .run(
            asked,
            (books, typing, tally) -> {
              switch (new Years(books).find(year, slot.indicator())) {
                case Found.Unknown(var trouble) -> tally.count(1, Taking.impossible(trouble));
                case Found.Known(var indicator) -> {
                  var place = new Standing.Slot(indicator.id(), slot.quarter(), slot.part());
                  books.measurements().takeBack(place, reason);
                  tally.count(Effect.CHANGED);
                }
              }
            });
  }

  private Edited run(int year, Message what, List<Typed> figures, ImportMode mode) {
    var subject = figures.size() == 1 ? figures.getFirst().name() : Integer.toString(year);
    var text = String.join("\n", figures.stream().map(Typed::whole).toList());
    var asked = new HandEdit.Asked(year, Action.ENTRY_TYPED, what, subject, text, mode);
    return new HandEdit(desk)
        .run(
            asked,
            (books, typing, tally) -> new FigureTyping(books, year, typing, tally).take(figures));
  }

  static String name(FigureSlot slot) {
    return slot.indicator().department() + " " + slot.indicator().number();
  }
}
