package kaocheng.usecase;

import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.intake.About;
import kaocheng.exchange.intake.Answer;
import kaocheng.exchange.intake.ColumnReadings;
import kaocheng.exchange.intake.Expected;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.intake.MeasurementRow;
import kaocheng.exchange.intake.MeasurementRow.Called;
import kaocheng.exchange.intake.Reading;
import kaocheng.exchange.intake.ReportedReader;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.store.Content;
import kaocheng.store.IndicatorRef;
import kaocheng.usecase.ImportReport.Doubt;
import kaocheng.usecase.RowFault.Remedy;
import org.jspecify.annotations.Nullable;

/** Takes a quarter's figures. */
final class MeasurementTaker implements Taker<MeasurementRow> {
  private final Years years;
  private final Names names;
  private final Filing filing;
  private final ColumnReadings readings;
  private final @Nullable OddFigures odd;
  private final SaidBefore said = new SaidBefore();

  MeasurementTaker(Books books, long importId) {
    this(books, importId, ColumnReadings.ASKED, null);
  }

  /** Takes figures whose columns are meant like this, and tells those who look for odd ones. */
  MeasurementTaker(Books books, long importId, ColumnReadings readings, @Nullable OddFigures odd) {
    this.readings = readings;
    this.years = new Years(books);
    this.names = new Names(books);
    this.filing = new Filing(books, importId, MeasurementColumn.VALUE, odd);
    this.odd = odd;
  }

  @Override
  public List<Doubt> doubts() {
    return odd == null ? List.of() : odd.all();
  }

  @Override
  public List<Message> afterwards() {
    return odd == null ? List.of() : odd.limits();
  }

  @Override
  public Taking take(long line, MeasurementRow row) {
    return take(new Written(line, row, row.text().written()));
  }

  /** A row, and how its figure was written in the first place. */
  record Written(long line, MeasurementRow row, String text) {}

  Taking take(Written written) {
    var row = written.row();
    if (row.called().equals(Called.NOTHING)) {
      return takeByCode(written);
    }
    var trouble = years.trouble(MeasurementColumn.YEAR, row.year());
    if (trouble.isPresent()) {
      return Taking.impossible(trouble.get());
    }
    return switch (names.meant(row)) {
      case Names.Meant.Nobody(var why) -> Taking.impossible(why);
      case Names.Meant.Unclear(var why, var name) -> new Taking.Unclear(why, name);
      case Names.Meant.Key(var key, var remarks) ->
          remarked(
              takeByCode(new Written(written.line(), row.about(key), written.text())), remarks);
    };
  }

  private static Taking remarked(Taking taking, List<Trouble> remarks) {
    return switch (taking) {
      case Taking.Taken(var effect) -> new Taking.Remarked(effect, remarks);
      case Taking.Remarked(var effect, var more) ->
          new Taking.Remarked(effect, joined(remarks, more));
      case Taking.Impossible _, Taking.Unclear _, Taking.Waiting _ -> taking;
    };
  }

  private Taking takeByCode(Written written) {
    var row = written.row();
    return switch (years.find(row.year(), row.indicator())) {
      case Found.Unknown(var trouble) -> Taking.impossible(trouble);
      case Found.Known(var indicator) -> take(written, indicator);
    };
  }

  private Taking take(Written written, IndicatorRef indicator) {
    var line = written.line();
    var row = written.row();
    var part = row.part() == indicator.kind() ? null : row.part();
    if (part != null && !indicator.kinds().contains(part)) {
      return Taking.impossible(
          Doubts.about(
              MeasurementColumn.PART,
              "",
              Message.of(RowFault.PART_NOT_OF_INDICATOR),
              Message.of(Remedy.CHECK_PART)));
    }
    var first = said.firstLine(indicator.id(), new SaidBefore.Time(row.quarter(), part), line);
    if (first != line) {
      return Taking.impossible(
          Doubts.about(
              MeasurementColumn.INDICATOR,
              row.indicator().number(),
              Message.of(RowFault.TWICE_IN_FILE, first),
              Message.of(Remedy.DELETE_ONE)));
    }
    return read(written, new Asked(indicator, part));
  }

  /** Which figure of which indicator. */
  private record Asked(IndicatorRef indicator, @Nullable ValueKind part) {
    ValueKind kind() {
      return part == null ? indicator.kind() : part;
    }
  }

  private Taking read(Written text, Asked asked) {
    var row = text.row();
    var unit = asked.indicator().unitOf(asked.part());
    var expected = new Expected(asked.kind(), unit, readings.in(row.quarter()), row.year());
    return switch (ReportedReader.read(row.text(), expected)) {
      case Reading.NotUnderstood<Answer>(var problems) -> new Taking.Impossible(problems);
      case Reading.Understood<Answer>(var answer, var remarks) ->
          file(text, asked, new Reading.Understood<>(answer, remarks));
    };
  }

  private Taking file(Written text, Asked asked, Reading.Understood<Answer> read) {
    var row = text.row();
    var reported = read.value().reported();
    var check = new RuleCheck(asked.indicator());
    var written = text.text();
    var problem = check.problem(reported, written);
    if (problem.isPresent()) {
      return Taking.impossible(problem.get());
    }
    var content = new Content(reported, read.value().qualifier(), row.asOf(), row.text().note());
    var about = new About(row.year(), row.quarter(), row.indicator(), row.asOf());
    var filed =
        new Filing.Report(
            about, asked.indicator(), asked.part(), new Filing.Said(content, text.line(), written));
    return filing.file(
        filed, joined(read.remarks(), check.remarks(reported, row.quarter(), written)));
  }

  private static List<Trouble> joined(List<Trouble> these, List<Trouble> those) {
    if (those.isEmpty()) {
      return these;
    }
    var all = new ArrayList<>(these);
    all.addAll(those);
    return all;
  }
}
