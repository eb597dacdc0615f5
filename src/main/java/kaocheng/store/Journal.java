package kaocheng.store;

import static kaocheng.store.generated.Tables.TRACE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final int MOST_NAMED = 5;

  private final Path path;
  private final DSLContext sql;
  private final JournalHand hand;
  private @Nullable JournalFile file;
  private @Nullable Message reservation;

  private Journal(Path path, Connection connection, JournalHand hand) {
    this.path = path;
    this.hand = hand;
    this.sql = DSL.using(connection, SQLDialect.H2);
  }

  /** No journal, for what cannot be written to anyway. */
  static Journal none(WorkbookFile workbook, Connection connection) {
    return new Journal(JournalFile.beside(workbook), connection, JournalHand.plain());
  }

  /** Compares the journal of a workbook with it, and makes one where there is none. */
  static Journal open(WorkbookFile workbook, Connection connection, JournalHand hand) {
    var journal = new Journal(JournalFile.beside(workbook), connection, hand);
    try {
      journal.compare();
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

  private void compare() throws IOException {
    if (!Files.exists(path)) {
      make();
      return;
    }
    var journaled = Journaled.of(path, hand);
    if (journaled.isBroken()) {
      reservation = Message.of(StoreRefusal.JOURNAL_BROKEN, path, journaled.lines() + 1);
      return;
    }
    var last = journaled.kept().isEmpty() ? null : journaled.kept().getLast();
    if (last == null) {
      make();
    } else if (hash(last.number()).filter(last.hash()::equals).isPresent()) {
      goOn(journaled, last.number());
    } else {
      reservation = difference(journaled.kept());
    }
  }

  private long lastNumber() {
    var last = sql.select(DSL.max(TRACE.SEQ)).from(TRACE).fetchOne();
    return last == null || last.value1() == null ? 0 : last.value1();
  }

  private Optional<String> hash(long number) {
    return sql.select(TRACE.HASH)
        .from(TRACE)
        .where(TRACE.SEQ.eq(number))
        .fetchOptional(row -> Hash.of(row.value1()).digits());
  }

  /** What was reported as saved is not there, or something else is. */
  private Message difference(List<JournalLine.Entered> kept) {
    var strange = kept.stream().filter(one -> !isInTheTrace(one)).toList();
    var first = strange.getFirst().number();
    var named = strange.stream().limit(MOST_NAMED).map(JournalLine.Entered::said).toList();
    var key = first > lastNumber() ? StoreRefusal.JOURNAL_AHEAD : StoreRefusal.JOURNAL_DIFFERS;
    return Message.of(key, path, strange.size(), named);
  }

  private boolean isInTheTrace(JournalLine.Entered entered) {
    return hash(entered.number()).filter(entered.hash()::equals).isPresent();
  }

  /** What the workbook has beyond the journal is entered; what it has not was never reported. */
  private void goOn(Journaled journaled, long last) throws IOException {
    var rewritten = journaled.isInAnotherHand();
    if (rewritten) {
      rewrite(path, journaled.kept(), hand);
    }
    var opened = JournalFile.open(path, rewritten ? Files.size(path) : journaled.length(), hand);
    file = opened;
    if (!rewritten && !journaled.begun().isEmpty()) {
      opened.append(List.of(new JournalLine.Dropped(last + 1)));
    }
    var later = linesAfter(last);
    if (!later.isEmpty()) {
      opened.append(later);
    }
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

  private void make() throws IOException {
    if (!Files.isWritable(path.toAbsolutePath().getParent())) {
      return;
    }
    var lines = linesAfter(0);
    JournalFile.make(path, lines, hand);
    file = JournalFile.open(path, Files.size(path), hand);
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

  /** Enters what is about to be kept. */
  void begin(List<Chain.Linked> entries) {
    write(entries.stream().map(JournalLine.Entered::of).toList());
  }

  /** Enters that it has been kept. */
  void kept(List<Chain.Linked> entries) {
    var last = entries.getLast();
    write(List.of(new JournalLine.Kept(last.entry().number(), last.hash().digits())));
  }

  /** Enters that it has not been kept. */
  void failed(List<Chain.Linked> entries, Throwable failure) {
    try {
      write(List.of(new JournalLine.Dropped(entries.getFirst().entry().number())));
    } catch (JournalFailure worse) {
      failure.addSuppressed(worse);
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
