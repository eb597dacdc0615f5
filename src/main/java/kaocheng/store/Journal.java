package kaocheng.store;

import static kaocheng.store.generated.Tables.TRACE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The second book beside the workbook: every entry of the trace is written there before it is kept,
 * and again when it has been. At opening the two are compared, so that what was once reported as
 * saved cannot go missing without a word, whatever becomes of the file.
 */
final class Journal implements AutoCloseable {
  private final Path path;
  private final DSLContext sql;
  private final JournalHand hand;
  private @Nullable JournalFile file;
  private @Nullable Message reservation;
  private @Nullable Message caution;
  private long last;

  private Journal(Path path, Connection connection, JournalHand hand) {
    this.path = path;
    this.hand = hand;
    this.sql = DSL.using(connection, SQLDialect.H2);
  }

  /** No journal, for what cannot be written to anyway. */
  static Journal none(WorkbookFile workbook, Connection connection) {
    return new Journal(JournalFile.beside(workbook), connection, JournalHand.plain());
  }

  /**
   * Compares the journal of a workbook with it, and makes one where there is none, which is told
   * where there should be one.
   */
  static Journal open(
      WorkbookFile workbook,
      Connection connection,
      JournalHand hand,
      @Nullable Caution whereMissing) {
    var journal = new Journal(JournalFile.beside(workbook), connection, hand);
    try {
      journal.compare(whereMissing);
      connection.rollback();
    } catch (IOException closed) {
      journal.reservation = Message.of(StoreRefusal.JOURNAL_NOT_READABLE, journal.path);
    } catch (SQLException failure) {
      throw Refused.because(failure, StoreRefusal.NOT_OPENED, workbook.path());
    }
    return journal;
  }

  /** Lays a journal aside that belongs to a workbook which is no more. */
  static void layAside(WorkbookFile workbook) throws IOException {
    var path = JournalFile.beside(workbook);
    for (var number = 1; Files.exists(path); number++) {
      var aside = path.resolveSibling(path.getFileName() + "." + number);
      if (!Files.exists(aside)) {
        Files.move(path, aside);
      }
    }
  }

  /** Begins the journal of a workbook that was just put in its place. */
  static void begin(WorkbookFile workbook, long entries) throws IOException {
    var begun = List.of(new JournalLine.Opened(entries));
    JournalFile.make(JournalFile.beside(workbook), begun, JournalHand.plain());
  }

  private void compare(@Nullable Caution whereMissing) throws IOException {
    if (!Files.exists(path)) {
      make(whereMissing);
      return;
    }
    var journaled = Journaled.of(path, hand);
    if (journaled.isBroken()) {
      reservation = Message.of(StoreRefusal.JOURNAL_BROKEN, path, journaled.lines() + 1);
    } else if (journaled.kept().isEmpty()) {
      make(isBegun(journaled) ? null : Caution.JOURNAL_EMPTY);
    } else {
      reservation = JournalCheck.of(path, journaled).difference(sql).orElse(null);
      if (reservation == null) {
        goOn(journaled, journaled.kept().getLast().number());
      }
    }
  }

  private boolean isBegun(Journaled journaled) {
    return journaled.last() instanceof JournalLine.Opened(var entries)
        && entries == JournalCheck.lastNumber(sql);
  }

  /** What the workbook has beyond the journal is entered; what it has not was never reported. */
  private void goOn(Journaled journaled, long kept) throws IOException {
    var rewritten = journaled.isInAnotherHand();
    if (rewritten) {
      rewrite(path, journaled.kept(), hand);
    }
    var opened = JournalFile.open(path, rewritten ? Files.size(path) : journaled.length(), hand);
    file = opened;
    var lines = new ArrayList<JournalLine>();
    if (!rewritten && !journaled.begun().isEmpty()) {
      lines.add(new JournalLine.Dropped(kept + 1));
    }
    lines.addAll(linesAfter(kept));
    last = JournalCheck.lastNumber(sql);
    lines.add(new JournalLine.Opened(last));
    opened.append(lines);
  }

  private static void rewrite(Path path, List<JournalLine.Entered> kept, JournalHand hand)
      throws IOException {
    var lines = new ArrayList<JournalLine>(kept);
    var last = kept.getLast();
    lines.add(new JournalLine.Kept(last.number(), last.hash()));
    JournalFile.make(path, lines, hand);
  }

  /** Writes the journal of a workbook that nobody has open as it is, for all to read. */
  static void unseal(WorkbookFile workbook, JournalHand hand) throws IOException {
    var path = JournalFile.beside(workbook);
    if (Files.exists(path)) {
      var journaled = Journaled.of(path, hand);
      if (!journaled.kept().isEmpty()) {
        rewrite(path, journaled.kept(), JournalHand.plain());
      }
    }
  }

  /** Without a journal the workbook can be worked in all the same, but that has to be known. */
  private void make(@Nullable Caution told) {
    last = JournalCheck.lastNumber(sql);
    var lines = linesAfter(0);
    lines.add(new JournalLine.Opened(last));
    try {
      JournalFile.make(path, lines, hand);
      file = JournalFile.open(path, Files.size(path), hand);
      caution = told == null ? null : Message.of(told, path);
    } catch (IOException notTaken) {
      caution = Message.of(Caution.JOURNAL_NOT_MADE, path);
    }
  }

  private List<JournalLine> linesAfter(long number) {
    var lines = new ArrayList<JournalLine>();
    for (var row : sql.selectFrom(TRACE).where(TRACE.SEQ.gt(number)).orderBy(TRACE.SEQ).fetch()) {
      var linked = new Chain.Linked(ChainedEntry.of(row), Hash.of(row.getHash()));
      lines.add(JournalLine.Entered.of(linked));
    }
    if (!lines.isEmpty() && lines.getLast() instanceof JournalLine.Entered last) {
      lines.add(new JournalLine.Kept(last.number(), last.hash()));
    }
    return lines;
  }

  /** Why nothing may be written to the workbook; null where it agrees with its journal. */
  @Nullable Message reservation() {
    return reservation;
  }

  /** What is to be known about the journal itself; null where that is nothing. */
  @Nullable Message caution() {
    return caution;
  }

  /** Enters what is about to be kept. */
  void begin(List<Chain.Linked> entries) {
    write(entries.stream().map(JournalLine.Entered::of).toList());
  }

  /** Enters that it has been kept. */
  void kept(List<Chain.Linked> entries) {
    var entry = entries.getLast();
    last = entry.entry().number();
    try {
      write(List.of(new JournalLine.Kept(last, entry.hash().digits())));
    } catch (JournalFailure failure) {
      throw failure.afterKeeping();
    }
  }

  /** Enters that it has not been kept. */
  void failed(List<Chain.Linked> entries, Throwable failure) {
    try {
      write(List.of(new JournalLine.Dropped(entries.getFirst().entry().number())));
    } catch (JournalFailure worse) {
      failure.addSuppressed(worse);
    }
  }

  /**
   * Closes the journal after having entered what the file of the workbook is, if it was closed in
   * peace. Without a seal nothing is lost; everything is looked at when it is opened next.
   */
  boolean leave(@Nullable WorkbookFile sealed) {
    try (this) {
      if (sealed != null && file != null) {
        file.append(List.of(new JournalLine.Sealed(last, FileSeal.of(sealed.path()))));
      }
      return true;
    } catch (IOException unsealed) {
      return false;
    }
  }

  /** Enters what the file is where the journal was closed before. */
  static void sealClosed(WorkbookFile workbook) throws IOException {
    var path = JournalFile.beside(workbook);
    if (!Files.exists(path)) {
      return;
    }
    var hand = JournalHand.beside(workbook);
    var kept = Journaled.of(path, hand).kept();
    try (var opened = JournalFile.open(path, Files.size(path), hand)) {
      var number = kept.isEmpty() ? 0 : kept.getLast().number();
      opened.append(List.of(new JournalLine.Sealed(number, FileSeal.of(workbook.path()))));
    }
  }

  private void write(List<? extends JournalLine> lines) {
    if (file == null) {
      return;
    }
    try {
      file.append(lines);
    } catch (IOException failure) {
      throw new JournalFailure(failure);
    }
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
