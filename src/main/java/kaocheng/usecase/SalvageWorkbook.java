package kaocheng.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kaocheng.exchange.sheet.PlainTable;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.store.Salvage;
import kaocheng.store.Salvaged;
import kaocheng.wording.Words;

/**
 * Gets what can still be read out of a damaged workbook (抢救): a new workbook, every table as plain
 * text with a label at each row, and a list of what is there and what is not.
 */
public final class SalvageWorkbook {
  private static final String PIECES = "ORIGINAL_PIECE";

  private final Person person;
  private final Clock clock;
  private final KeepBackups backups;

  SalvageWorkbook(Person person, Clock clock, KeepBackups backups) {
    this.person = person;
    this.clock = clock;
    this.backups = backups;
  }

  /** What there is to say when it is done. */
  public List<Message> run(Path workbook, Path folder, Language language) {
    var out = new OutFolder(folder);
    out.make();
    var words = Words.in(language);
    var name =
        Objects.requireNonNull(workbook.getFileName()).toString().replaceFirst("\\.mv\\.db$", "");
    var target = out.file(words.say(SalvageSaid.FILE_NAME, List.of(name)));
    var salvaged = new Salvage(workbook, target, clock).run(person.required());
    for (var table : salvaged.tables()) {
      if (!table.rows().isEmpty() && !table.name().equals(PIECES)) {
        var file = words.say(SalvageSaid.FILE_NAME, List.of(table.name().toLowerCase(Locale.ROOT)));
        PlainTable.write(out.file(file + ".csv"), rows(table, salvaged, words));
      }
    }
    var list = out.file(words.say(SalvageSaid.LIST_NAME, List.of()) + ".csv");
    PlainTable.write(list, list(salvaged, words));
    return told(workbook, folder, salvaged, list);
  }

  private static List<List<String>> rows(Salvaged.Table table, Salvaged salvaged, Words words) {
    var rows = new ArrayList<List<String>>();
    rows.add(labelled(words.say(SalvageSaid.COLUMN_STATE, List.of()), table.columns()));
    table.rows().forEach(row -> rows.add(labelled(state(row, words), row.values())));
    salvaged.orphans().stream()
        .filter(row -> row.table().equals(table.name()))
        .forEach(row -> rows.add(labelled(state(row, words), row.values())));
    return rows;
  }

  private static List<String> labelled(String label, List<String> values) {
    var row = new ArrayList<String>(List.of(label));
    row.addAll(values);
    return row;
  }

  private static String state(Salvaged.Row row, Words words) {
    var key =
        switch (row.state()) {
          case VOUCHED_FOR -> SalvageSaid.VOUCHED_FOR;
          case NOT_CHECKED -> SalvageSaid.NOT_CHECKED;
          case ORPHAN -> SalvageSaid.ORPHAN;
        };
    return words.say(key, List.of());
  }

  private static List<List<String>> list(Salvaged salvaged, Words words) {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.<Key>of(
                SalvageSaid.COLUMN_TABLE,
                SalvageSaid.COLUMN_WRITTEN,
                SalvageSaid.COLUMN_VOUCHED_FOR,
                SalvageSaid.COLUMN_NOT_CHECKED,
                SalvageSaid.COLUMN_ORPHANS,
                SalvageSaid.COLUMN_LOST)
            .stream()
            .map(key -> words.say(key, List.of()))
            .toList());
    for (var table : salvaged.tables()) {
      var orphans =
          salvaged.orphans().stream().filter(row -> row.table().equals(table.name())).count();
      rows.add(
          List.of(
              table.name().toLowerCase(Locale.ROOT),
              table.written() == null
                  ? words.say(SalvageSaid.UNKNOWN, List.of())
                  : table.written().toString(),
              Long.toString(table.of(Salvaged.State.VOUCHED_FOR)),
              Long.toString(table.of(Salvaged.State.NOT_CHECKED)),
              Long.toString(orphans),
              Integer.toString(table.lost())));
    }
    return rows;
  }

  private List<Message> told(Path workbook, Path folder, Salvaged salvaged, Path list) {
    var told = new ArrayList<Message>();
    told.add(
        Message.of(
            SalvageSaid.DONE,
            count(salvaged, Salvaged.State.VOUCHED_FOR),
            count(salvaged, Salvaged.State.NOT_CHECKED) + salvaged.orphans().size(),
            folder));
    told.add(
        salvaged.workbook() == null
            ? Message.of(SalvageSaid.NO_WORKBOOK)
            : Message.of(SalvageSaid.NEW_WORKBOOK, salvaged.workbook()));
    told.add(Message.of(SalvageSaid.LIST, list));
    told.add(backups.newest(workbook).orElseGet(() -> Message.of(SalvageSaid.NO_BACKUP)));
    return told;
  }

  private static long count(Salvaged salvaged, Salvaged.State state) {
    return salvaged.tables().stream().mapToLong(table -> table.of(state)).sum();
  }
}
