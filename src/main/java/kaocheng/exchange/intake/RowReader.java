package kaocheng.exchange.intake;

/** Reads the rows of one kind of file. */
interface RowReader<T> {

  Line<T> read(Cells cells);
}
