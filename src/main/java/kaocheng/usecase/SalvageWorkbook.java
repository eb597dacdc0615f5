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
import kaocheng.model.text.Refused;
import kaocheng.store.Salvage;
import kaocheng.store.Salvaged;
import kaocheng.store.StoreRefusal;
import kaocheng.store.Unlocking;
import kaocheng.wording.Words;
import org.jspecify.annotations.Nullable;

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

  /** From which workbook into which folder. */
  public record Order(Path workbook, Path folder, Tables tables, Language language) {}

  /** Whether the rows are also written as tables that anybody can read. */
  public enum Tables {
    /** Not where the workbook has a password. */
    AS_SAFE_AS_THE_WORKBOOK,
    IN_PLAIN_TEXT
  }

  /** What there is to say, what was got of each table, and the new workbook if one was made. */
  public record Done(
      List<Message> told, List<SalvagedPart> parts, Path folder, @Nullable Path workbook) {
    public Done {
      told = List.copyOf(told);
      parts = List.copyOf(parts);
    }
  }

  /** Into which folder it would go, and whether the workbook has a password. */
  public record Prospect(Path folder, boolean isEncrypted) {}

  /** What salvaging a workbook comes to unless something else is chosen; nothing is made yet. */
  public Prospect prospect(Path workbook, Language language) {
    var words = Words.in(language);
    var folder = new OutFolder(workbook.resolveSibling(folderName(words, name(workbook))));
    for (var number = 2; folder.isUsed(); number++) {
      var numbered = folderName(words, name(workbook)) + "-" + number;
      folder = new OutFolder(workbook.resolveSibling(numbered));
    }
    return new Prospect(folder.path(), isEncrypted(workbook));
  }

  private static String folderName(Words words, String name) {
    return words.say(SalvageSaid.FOLDER_NAME, List.of(name));
  }

  /** Whether it was refused to work in an open workbook because of damage. */
  public static boolean isAbout(Refused refused) {
    return refused.reason().key() == StoreRefusal.CONTENTS_DIFFER;
  }

  /** Whether the workbook has a password. */
  public boolean isEncrypted(Path workbook) {
    return new Unlocking(workbook, clock).isEncrypted();
  }

  /** Gets out what can be read; where that is nothing, a good backup is named. */
  public Done run(Order order, Progress progress) {
    var out = new OutFolder(order.folder());
    out.make();
    var words = Words.in(order.language());
    var target = out.file(words.say(SalvageSaid.FILE_NAME, List.of(name(order.workbook()))));
    var salvaged = salvaged(order.workbook(), target, progress);
    var kept = kept(order, salvaged);
    var figures = List.<Path>of();
    if (kept != Kept.ENCRYPTED && kept != Kept.NOWHERE) {
      writeTables(salvaged, out, words);
      figures = new FigureTables(salvaged, words).writeTo(out);
    }
    var list = out.file(words.say(SalvageSaid.LIST_NAME, List.of()) + ".csv");
    PlainTable.write(list, list(salvaged, words));
    var told = told(order.folder(), salvaged, kept);
    figures.forEach(file -> told.add(Message.of(SalvageSaid.FIGURES, file)));
    if (salvaged.figures().leftOut() > 0) {
      told.add(Message.of(SalvageSaid.FIGURES_LEFT_OUT, salvaged.figures().leftOut()));
    }
    told.add(Message.of(SalvageSaid.LIST, list));
    told.add(backups.newest(order.workbook()).orElseGet(() -> Message.of(SalvageSaid.NO_BACKUP)));
    return new Done(told, SalvagedPart.all(salvaged), order.folder(), salvaged.workbook());
  }

  private static String name(Path workbook) {
    return Objects.requireNonNull(workbook.getFileName())
        .toString()
        .replaceFirst("\\.mv\\.db$", "");
  }

  private Salvaged salvaged(Path workbook, Path target, Progress progress) {
    try {
      return new Salvage(workbook, target, clock)
          .run(
              person.required(),
              rows -> {
                progress.stopIfCancelled();
                progress.reached(rows);
              });
    } catch (Refused refused) {
      throw backups.offered(workbook, refused);
    }
  }

  /** Where the rows that were read are kept, and who can read them there. */
  private enum Kept {
    PLAIN,
    ENCRYPTED,
    /** In the new workbook encrypted, and in tables as they are. */
    BOTH,
    /** In tables alone, although the workbook had a password. */
    BARE,
    /** In no file, for there is no encrypted one, and others were not asked for. */
    NOWHERE
  }

  private Kept kept(Order order, Salvaged salvaged) {
    if (!isEncrypted(order.workbook())) {
      return Kept.PLAIN;
    }
    var hasWorkbook = salvaged.workbook() != null;
    return switch (order.tables()) {
      case IN_PLAIN_TEXT -> hasWorkbook ? Kept.BOTH : Kept.BARE;
      case AS_SAFE_AS_THE_WORKBOOK -> hasWorkbook ? Kept.ENCRYPTED : Kept.NOWHERE;
    };
  }

  private static void writeTables(Salvaged salvaged, OutFolder out, Words words) {
    for (var table : salvaged.tables()) {
      if (!table.rows().isEmpty() && !table.name().equals(PIECES)) {
        var file = words.say(SalvageSaid.FILE_NAME, List.of(table.name().toLowerCase(Locale.ROOT)));
        PlainTable.write(out.file(file + ".csv"), rows(table, salvaged, words));
      }
    }
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
                SalvageSaid.COLUMN_WHAT,
                SalvageSaid.COLUMN_WRITTEN,
                SalvageSaid.COLUMN_VOUCHED_FOR,
                SalvageSaid.COLUMN_NOT_CHECKED,
                SalvageSaid.COLUMN_ORPHANS,
                SalvageSaid.COLUMN_LOST)
            .stream()
            .map(key -> words.say(key, List.of()))
            .toList());
    for (var part : SalvagedPart.all(salvaged)) {
      rows.add(
          List.of(
              part.table(),
              words.say(part.what(), List.of()),
              part.written() == null
                  ? words.say(SalvageSaid.UNKNOWN, List.of())
                  : part.written().toString(),
              Long.toString(part.vouchedFor()),
              Long.toString(part.unverified()),
              Long.toString(part.orphans()),
              Integer.toString(part.lost())));
    }
    return rows;
  }

  private List<Message> told(Path folder, Salvaged salvaged, Kept kept) {
    var told = new ArrayList<Message>();
    told.add(
        Message.of(
            kept == Kept.NOWHERE ? SalvageSaid.ONLY_COUNTED : SalvageSaid.DONE,
            count(salvaged, Salvaged.State.VOUCHED_FOR),
            count(salvaged, Salvaged.State.NOT_CHECKED) + salvaged.orphans().size(),
            folder));
    var made = salvaged.made();
    if (made != null) {
      told.add(Message.of(SalvageSaid.NEW_WORKBOOK, made.workbook()));
      told.add(Message.of(SalvageSaid.UP_TO, backups.told(made.last())));
    } else if (kept != Kept.NOWHERE) {
      told.add(Message.of(SalvageSaid.NO_WORKBOOK));
    }
    switch (kept) {
      case PLAIN, NOWHERE -> {}
      case ENCRYPTED -> told.add(Message.of(SalvageSaid.SAME_PASSWORD));
      case BOTH -> {
        told.add(Message.of(SalvageSaid.SAME_PASSWORD));
        told.add(Message.of(SalvageSaid.ANYBODY_CAN_READ));
      }
      case BARE -> told.add(Message.of(SalvageSaid.ANYBODY_CAN_READ));
    }
    return told;
  }

  private static long count(Salvaged salvaged, Salvaged.State state) {
    return salvaged.tables().stream().mapToLong(table -> table.of(state)).sum();
  }
}
