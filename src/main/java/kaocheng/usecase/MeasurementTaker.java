package kaocheng.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.intake.MeasurementRow;
import kaocheng.exchange.intake.Reading;
import kaocheng.exchange.intake.ReportedReader;
import kaocheng.model.Reported;
import kaocheng.model.text.Message;
import kaocheng.store.Appender;
import kaocheng.store.Books;
import kaocheng.store.Content;
import kaocheng.store.Effect;
import kaocheng.store.IndicatorRef;
import kaocheng.store.NewMeasurement;
import kaocheng.store.Standing;
import kaocheng.usecase.RowFault.Remedy;

/**
 * Takes a quarter's figures: what says the same as before is left alone, what differs becomes the
 * next version.
 */
final class MeasurementTaker implements Taker<MeasurementRow> {
  private final Books books;
  private final Years years;
  private final Appender appender;
  private final Map<String, Standing> standings = new HashMap<>();
  private final SaidBefore said = new SaidBefore();

  MeasurementTaker(Books books, long importId) {
    this.books = books;
    this.years = new Years(books);
    this.appender = books.measurements().appender(importId);
  }

  @Override
  public Taking take(long line, MeasurementRow row) {
    var year = years.trouble(MeasurementColumn.YEAR, row.year());
    if (year.isPresent()) {
      return Taking.impossible(year.get());
    }
    var key = row.indicator();
    var index = years.index(row.year());
    if (!index.hasDepartment(key.department())) {
      return Taking.impossible(
          Doubts.unknownDepartment(MeasurementColumn.DEPARTMENT, key.department()));
    }
    var indicator = index.find(key);
    if (indicator.isEmpty()) {
      return Taking.impossible(
          Doubts.unknownIndicator(MeasurementColumn.INDICATOR, key.department(), key.number()));
    }
    var first = said.firstLine(indicator.get().id(), row.quarter(), line);
    if (first != line) {
      return Taking.impossible(
          Doubts.about(
              MeasurementColumn.INDICATOR,
              key.number(),
              Message.of(RowFault.TWICE_IN_FILE, first),
              Message.of(Remedy.DELETE_ONE)));
    }
    return read(line, row, indicator.get());
  }

  private Taking read(long line, MeasurementRow row, IndicatorRef indicator) {
    return switch (ReportedReader.read(row.text(), indicator.kind(), indicator.unit())) {
      case Reading.NotUnderstood<Reported>(var problems) -> new Taking.Impossible(problems);
      case Reading.Understood<Reported>(var reported, var remarks) -> {
        var content = content(row, reported);
        var dated = dated(row, reported);
        yield dated instanceof Taking.Impossible
            ? dated
            : new Taking.Remarked(keep(line, row, indicator, content), remarks);
      }
    };
  }

  private static Content content(MeasurementRow row, Reported reported) {
    return new Content(reported, row.text().qualifier(), row.asOf(), row.text().note());
  }

  /** Nothing can be known of a day that lies behind the as-of date. */
  private static Taking dated(MeasurementRow row, Reported reported) {
    var firstDay = LocalDate.of(row.year(), 1, 1);
    var lastDay = row.quarter().lastDay(row.year());
    if (row.asOf().isBefore(firstDay) || row.asOf().isAfter(lastDay)) {
      return Taking.impossible(
          Doubts.about(
              MeasurementColumn.AS_OF,
              row.asOf().toString(),
              Message.of(RowFault.AS_OF_OUTSIDE_QUARTER, firstDay, lastDay),
              Message.of(Remedy.WRITE_AS_OF)));
    }
    if (reported instanceof Reported.Done(var day) && day.isAfter(row.asOf())) {
      return Taking.impossible(
          Doubts.about(
              MeasurementColumn.VALUE,
              day.toString(),
              Message.of(RowFault.DONE_AFTER_AS_OF, row.asOf()),
              Message.of(Remedy.CHECK_DATE)));
    }
    return new Taking.Taken(Effect.SAME);
  }

  private Effect keep(long line, MeasurementRow row, IndicatorRef indicator, Content content) {
    var department = row.indicator().department();
    var standing =
        standings.computeIfAbsent(
            department, code -> books.measurements().standing(row.year(), code));
    var current = standing.find(indicator.id(), row.quarter());
    if (current.isPresent() && current.get().content().equals(content)) {
      return Effect.SAME;
    }
    var version = current.map(Standing.Current::version).orElse(0) + 1;
    appender.add(
        new NewMeasurement(
            indicator.id(), row.quarter(), version, content, line, row.text().written()));
    return current.isPresent() ? Effect.CHANGED : Effect.NEW;
  }
}
