package kaocheng.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.Department;
import kaocheng.model.Measurement;
import kaocheng.model.figure.Source;
import kaocheng.store.Books;
import kaocheng.store.Kept;

/** The ballots, panels and honours that were reported, as lists that can be opened and changed. */
public final class Rolls {
  private final Desk desk;

  public Rolls(Desk desk) {
    this.desk = desk;
  }

  /** A list that stands, the figure it is, and its last version's source. */
  public record Entry(Roll roll, FigureSlot slot, Source.Report source) {}

  /** All lists that stand in a year. */
  public List<Entry> all(int year) {
    return desk.workbook()
        .read(
            books -> {
              books.cycles().require(year);
              return books.departments().all(year).stream()
                  .map(Department::code)
                  .flatMap(code -> ofDepartment(books, year, code))
                  .toList();
            });
  }

  private static Stream<Entry> ofDepartment(Books books, int year, String code) {
    var entries = new ArrayList<Entry>();
    for (var kept : books.measurements().kept(year, code)) {
      var measurement = kept.measurement();
      RollSort.of(measurement.reported())
          .filter(_ -> kept.stands())
          .ifPresent(sort -> entries.add(entry(sort, year, kept)));
    }
    return entries.stream();
  }

  private static Entry entry(RollSort sort, int year, Kept kept) {
    Measurement one = kept.measurement();
    var subject = new Roll.Subject(one.indicator(), one.quarter());
    var asOf = one.source().asOf();
    var told = asOf.equals(one.quarter().lastDay(year)) ? "" : asOf.toString();
    var rows = RollRows.of(one.reported(), kept.written());
    var slot = new FigureSlot(one.indicator(), one.quarter(), one.part());
    return new Entry(new Roll(sort, year, subject, told, rows), slot, one.source());
  }
}
