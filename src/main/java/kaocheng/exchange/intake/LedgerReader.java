package kaocheng.exchange.intake;

import kaocheng.model.LedgerItem;
import kaocheng.model.figure.Rational;

/** Reads rows of the tasks on ledgers. */
final class LedgerReader implements RowReader<LedgerRow> {
  private final Subject subject;
  private final Slot number;
  private final Slot battle;
  private final Slot objective;
  private final Slot name;
  private final Slot weight;
  private final DayCell due;
  private final ItemStates states;
  private final Slot evidence;

  LedgerReader(Header header) {
    subject = new Subject(header);
    number = header.slot(LedgerColumn.ITEM);
    battle = header.slot(LedgerColumn.BATTLE);
    objective = header.slot(LedgerColumn.OBJECTIVE);
    name = header.slot(LedgerColumn.NAME);
    weight = header.slot(LedgerColumn.WEIGHT);
    due = new DayCell(header.slot(LedgerColumn.DUE));
    states = new ItemStates(header);
    evidence = header.slot(LedgerColumn.EVIDENCE);
  }

  @Override
  public Line<LedgerRow> read(Cells cells) {
    var year = subject.year(cells);
    var key = subject.key(cells);
    var listed = states.listed(cells).orElse(null);
    var state = states.read(cells);
    if (state instanceof LedgerItem.State.Closed) {
      states.checkOrder(cells);
    }
    var item =
        new LedgerItem(
            key,
            cells.code(number),
            new LedgerItem.Place(
                cells.text(battle, TextForm.NAME), cells.text(objective, TextForm.NAME)),
            cells.required(name, TextForm.NAME),
            Amounts.positive(cells, weight).orElse(Rational.ONE),
            listed,
            due.readOrNull(cells),
            state,
            cells.text(evidence, TextForm.REMARK),
            cells.source());
    cells.once(number, year, key, item.number());
    return cells.line(() -> new LedgerRow(year, item));
  }
}
