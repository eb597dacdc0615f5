package kaocheng.exchange.layout;

import java.util.List;
import java.util.Optional;
import kaocheng.exchange.table.Blanks;
import kaocheng.exchange.table.TableRows;
import kaocheng.model.text.Message;

/**
 * The rows of a table as if they had been sent as asked for: each column where its kind has it,
 * what is given once in every row, and a row of its own for each quarter.
 */
final class ArrangedRows implements TableRows {
  private final TableRows rows;
  private final List<Turn> turns;
  private final PassedOver passedOver;
  private final int width;
  private int turn;
  private boolean faulty;

  /** Behind the headings, one row for each turn. */
  ArrangedRows(TableRows rows, Arrangement arrangement, PassedOver passedOver) {
    this.rows = rows;
    this.passedOver = passedOver;
    this.turns = Turn.of(arrangement);
    this.turn = turns.size();
    this.width = arrangement.parts().size();
    skipHeadings(arrangement.headings());
  }

  private void skipHeadings(Choices.Headings headings) {
    var toSkip = headings.rows();
    while (toSkip > 0 && rows.next()) {
      if (rows.line() >= headings.line()) {
        toSkip--;
      }
    }
  }

  @Override
  public boolean next() {
    turn++;
    while (turn < turns.size() && !faulty && turns.get(turn).isSilent(rows)) {
      turn++;
      passedOver.hearNothing();
    }
    if (turn < turns.size() && !faulty) {
      return true;
    }
    do {
      if (!rows.next()) {
        passedOver.end();
        return false;
      }
      faulty = rows.fault().isPresent();
      if (faulty) {
        passedOver.lose();
      }
    } while (!faulty && passedOver.takes(rows));
    turn = faulty ? 0 : firstTurn();
    return true;
  }

  private int firstTurn() {
    for (var place = 0; place < turns.size(); place++) {
      if (!turns.get(place).isSilent(rows)) {
        return place;
      }
      passedOver.hearNothing();
    }
    return 0;
  }

  @Override
  public long line() {
    return rows.line();
  }

  @Override
  public long sourceLine() {
    return rows.sourceLine();
  }

  /** A cell behind the last heading is one too many here as well. */
  @Override
  public int size() {
    var fields = turns.getFirst().size();
    for (var cell = width; cell < rows.size(); cell++) {
      if (!rows.isBlank(cell)) {
        return fields + 1;
      }
    }
    return fields;
  }

  @Override
  public boolean isBlank(int cell) {
    return Blanks.isBlank(text(cell, ""));
  }

  @Override
  public String text(int cell, String expected) {
    var now = turns.get(turn);
    if (cell >= now.size()) {
      return rows.text(rows.size() - 1, expected);
    }
    var place = now.place(cell);
    if (place < 0) {
      return now.given(cell);
    }
    return place < rows.size() ? rows.text(place, expected) : "";
  }

  @Override
  public Optional<Message> fault() {
    return rows.fault();
  }

  @Override
  public String excerpt() {
    return rows.excerpt();
  }

  @Override
  public long position() {
    return rows.position();
  }

  @Override
  public void close() {
    rows.close();
  }
}
