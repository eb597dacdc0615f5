package kaocheng.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.intake.SentFile;
import kaocheng.exchange.layout.Arrangement;
import kaocheng.exchange.layout.Meaning;
import kaocheng.exchange.layout.Peek;
import kaocheng.exchange.layout.SentTables;
import kaocheng.exchange.table.Table;
import kaocheng.model.Quarter;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Books;

/** Shows how a file would be read, so that a person can say otherwise; nothing is taken. */
public final class LookAtFile {
  private static final int FIRST_ROWS = 12;

  private final Desk desk;

  public LookAtFile(Desk desk) {
    this.desk = desk;
  }

  /** How the file would be read by these choices. */
  public FileLook run(Path file, FileChoices choices) {
    try {
      var tables = SentTables.in(file, choices.encoding());
      return desk.workbook()
          .read(books -> look(books, FormMark.of(tables, books).tables(), choices));
    } catch (Refused refused) {
      if (SentTables.isReasonToRefuse(refused.reason())
          || FormMark.isReasonToRefuse(refused.reason())) {
        return new FileLook(nameOf(file), "", List.of(), List.of(refused.reason()));
      }
      throw refused;
    }
  }

  private static String nameOf(Path file) {
    var name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static FileLook look(Books books, List<Table> tables, FileChoices choices) {
    var arranging = new Arranging(books);
    var looks = new ArrayList<TableLook>();
    var refusals = new ArrayList<Message>();
    for (var table : tables) {
      arranging
          .toBeShown(table, choices)
          .ifPresentOrElse(
              found -> looks.add(look(table, found)), () -> refusals.addAll(refusal(table)));
    }
    return new FileLook(tables.getFirst().file(), tables.getFirst().coding(), looks, refusals);
  }

  private static List<Message> refusal(Table table) {
    try {
      SentFile.of(table);
      return List.of();
    } catch (Refused refused) {
      return List.of(refused.reason());
    }
  }

  private static TableLook look(Table table, Arrangement found) {
    return new TableLook(
        table.sheet(),
        found.kind(),
        found.headings().line(),
        found.headings().rows(),
        found.parts().stream().map(LookAtFile::seen).toList(),
        found.givens().stream().map(LookAtFile::seen).toList(),
        Peek.at(table).lines().stream()
            .limit(FIRST_ROWS)
            .map(line -> new TableLook.SeenRow(line.number(), line.cells()))
            .toList(),
        gaps(found));
  }

  private static TableLook.SeenColumn seen(Arrangement.Part part) {
    return new TableLook.SeenColumn(
        part.place(),
        part.heading(),
        ColumnChoice.of(part.meaning()),
        part.confidence(),
        part.samples());
  }

  private static TableLook.SeenGiven seen(Arrangement.Given given) {
    return new TableLook.SeenGiven(
        ColumnChoice.of(Meaning.of(given.column())),
        given.text(),
        given.confidence(),
        given.foundIn());
  }

  private static TableLook.Gaps gaps(Arrangement found) {
    var answers = new ArrayList<TableLook.SeenAnswer>();
    for (var answer : IntakeAnswer.values()) {
      for (var quarter = 0; quarter <= Quarter.values().length; quarter++) {
        if (answer.isSaidIn(found.readings(), quarter)) {
          answers.add(new TableLook.SeenAnswer(answer, quarter));
        }
      }
    }
    return new TableLook.Gaps(
        found.missing().stream()
            .filter(MeasurementColumn.COLUMNS::contains)
            .map(column -> ColumnChoice.of(Meaning.of(column)))
            .toList(),
        found.unsure().stream().map(Arrangement.Part::heading).toList(),
        answers);
  }
}
