package kaocheng.usecase;

import java.util.List;
import java.util.Locale;
import kaocheng.store.Salvaged;
import org.jspecify.annotations.Nullable;

/**
 * What was got of one table of a damaged workbook: the rows there were when it was written, which
 * is not always known, those that are as they were, those that nobody vouches for, those whose
 * department, indicator or other parent is lost, and the places that cannot be read.
 */
public record SalvagedPart(
    String table,
    SalvagedTable what,
    @Nullable Long written,
    long vouchedFor,
    long unverified,
    long orphans,
    int lost) {

  static List<SalvagedPart> all(Salvaged salvaged) {
    return salvaged.tables().stream().map(table -> of(table, salvaged)).toList();
  }

  private static SalvagedPart of(Salvaged.Table table, Salvaged salvaged) {
    return new SalvagedPart(
        table.name().toLowerCase(Locale.ROOT),
        SalvagedTable.valueOf(table.name()),
        table.written(),
        table.of(Salvaged.State.VOUCHED_FOR),
        table.of(Salvaged.State.NOT_CHECKED),
        salvaged.orphans().stream().filter(row -> row.table().equals(table.name())).count(),
        table.lost());
  }

  /** How many rows that were written are nowhere any more; of the trace nobody knows. */
  public long missing() {
    return written == null ? 0 : Math.max(0, written - vouchedFor - unverified - orphans);
  }

  /** Whether there is anything to say of it. */
  public boolean isEmpty() {
    return vouchedFor + unverified + orphans + lost + missing() == 0;
  }

  /** Whether all rows are there, only that nobody vouches for some of them. */
  public boolean isUncertainOnly() {
    return unverified > 0 && orphans + lost + missing() == 0;
  }

  /** Whether every row is there and as it was written. */
  public boolean isWhole() {
    return unverified + orphans + lost + missing() == 0;
  }
}
