package kaocheng.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaocheng.exchange.layout.Arrangement;
import kaocheng.exchange.layout.Choices;
import kaocheng.exchange.table.TableRows;

/**
 * The columns of a return slip: those of the table, and before them what its title said of all
 * rows, because the slip has no title.
 */
final class SlipLayout {
  private final List<Arrangement.Given> givens;
  private final List<String> headings;
  private final Choices.Headings place;

  private SlipLayout(
      List<Arrangement.Given> givens, List<String> headings, Choices.Headings place) {
    this.givens = givens;
    this.headings = headings;
    this.place = place;
  }

  /** The columns of a table as somebody arranged it; nothing where it cannot be. */
  static SlipLayout of(Optional<Arrangement> arrangement) {
    return arrangement
        .map(
            found ->
                new SlipLayout(
                    found.givens(),
                    found.parts().stream().map(Arrangement.Part::heading).toList(),
                    found.headings()))
        .orElseGet(() -> new SlipLayout(List.of(), List.of(), new Choices.Headings(1, 1)));
  }

  /** Moves to the last row of the headings. */
  void skipHeadings(TableRows rows) {
    var toSkip = place.rows();
    while (toSkip > 0 && rows.next()) {
      if (rows.line() >= place.line()) {
        toSkip--;
      }
    }
  }

  /** The headings that the table itself has. */
  List<String> ownHeadings() {
    return headings;
  }

  List<String> headings() {
    return before(givens.stream().map(given -> given.column().chinese()).toList(), headings);
  }

  /** The cells of a row, and before them what holds for all. */
  List<String> cells(List<String> row) {
    return before(givens.stream().map(Arrangement.Given::text).toList(), row);
  }

  private static List<String> before(List<String> first, List<String> then) {
    var all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }
}
