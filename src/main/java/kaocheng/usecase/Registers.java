package kaocheng.usecase;

import java.util.List;
import kaocheng.model.text.Refused;

/** What stands in the workbook, sort by sort, as forms that can be opened and changed. */
public final class Registers {
  private final Desk desk;

  public Registers(Desk desk) {
    this.desk = desk;
  }

  /** The fields of a form, in order. */
  public static List<FormField> fields(EntrySort sort) {
    return sort.columns().stream()
        .filter(column -> !column.english().equals(Draft.YEAR))
        .map(FormField::of)
        .toList();
  }

  /** All entries of a sort and year that are in force. */
  public List<RegisterRow> all(EntrySort sort, int year) {
    return desk.workbook().read(books -> new Entries(books, year).rows(sort));
  }

  /** The entry that has this name, as a form filled in; the name is the fields of the sort. */
  public Draft open(Draft named) {
    return all(named.sort(), named.year()).stream()
        .map(RegisterRow::draft)
        .filter(named::isNamedLike)
        .findFirst()
        .orElseThrow(() -> Refused.because(Refusal.NO_SUCH_ENTRY, named.sort(), named.name()));
  }
}
