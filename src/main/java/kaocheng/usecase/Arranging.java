package kaocheng.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kaocheng.exchange.intake.FileKind;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.intake.SentFile;
import kaocheng.exchange.layout.Arrangement;
import kaocheng.exchange.layout.Choices;
import kaocheng.exchange.layout.Offices;
import kaocheng.exchange.layout.Remembered;
import kaocheng.exchange.layout.SentTables;
import kaocheng.exchange.table.Table;
import kaocheng.model.Department;
import kaocheng.store.Books;
import kaocheng.store.IntakeMemory;

/** Arranges tables as a person says, and for the rest as was said of the same layout before. */
final class Arranging {
  private final Books books;
  private final Offices offices;

  Arranging(Books books) {
    this.books = books;
    this.offices = new Offices(names(books));
  }

  /** What the departments of all years are called; who is called alike in two years is one. */
  private static Set<String> names(Books books) {
    return books.cycles().years().stream()
        .flatMap(year -> books.departments().all(year).stream())
        .map(Department::name)
        .collect(Collectors.toSet());
  }

  /** The table to be taken; refuses one that cannot be read without asking. */
  SentFile sent(Table table, FileChoices choices) {
    return SentTables.sent(table, choices(table, choices), offices);
  }

  /** How the table is read, even where that is not enough; nothing where it has no rows. */
  Optional<Arrangement> toBeShown(Table table, FileChoices choices) {
    return SentTables.toBeShown(table, choices(table, choices), offices);
  }

  private Choices choices(Table table, FileChoices choices) {
    var said = choices.choices(table.sheet());
    return saidBefore(table).map(said::before).orElse(said);
  }

  private Optional<Choices> saidBefore(Table table) {
    // Another way than the best is taken only where somebody once said where the headings stand.
    var ways = SentTables.ways(table, offices);
    return remembered(ways.best())
        .or(
            () ->
                remembered(ways.all())
                    .filter(
                        said ->
                            ways.best().isEmpty()
                                || !said.headings().equals(Choices.Headings.SOUGHT)));
  }

  private Optional<Choices> remembered(List<Arrangement> ways) {
    return ways.stream()
        .filter(found -> found.kind() == FileKind.MEASUREMENTS)
        .flatMap(
            found ->
                find(sender(found), Remembered.layout(found))
                    .map(memory -> Remembered.of(found, memory.decided()))
                    .stream())
        .findFirst();
  }

  /** What was said of this sender's tables, or of those of somebody who is not named in them. */
  private Optional<IntakeMemory> find(String sender, String layout) {
    var memories = books.intakeMemories();
    return memories.find(sender, layout).or(() -> memories.find("", layout));
  }

  /** Keeps what a person said, for the next table of the same sender and layout. */
  void remember(Table table, FileChoices choices) {
    if (!choices.choices(table.sheet()).isNone()) {
      var all = choices(table, choices);
      SentTables.arrangement(table, all, offices).ifPresent(found -> remember(found, all));
    }
  }

  private void remember(Arrangement found, Choices said) {
    var text = Remembered.print(found, said);
    if (!text.isEmpty()) {
      books.intakeMemories().remember(sender(found), Remembered.layout(found), text);
    }
  }

  /** Whose table it is, as a title says; blank where it does not. */
  private static String sender(Arrangement arrangement) {
    return arrangement.givens().stream()
        .filter(given -> given.column().equals(MeasurementColumn.DEPARTMENT_NAME))
        .map(Arrangement.Given::text)
        .findFirst()
        .orElse("");
  }
}
