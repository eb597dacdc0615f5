package kaocheng.store;

import static kaocheng.store.generated.Tables.TRACE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kaocheng.model.text.Message;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Compares the trace of a workbook with the journal that lies beside it. */
final class JournalCheck {
  private static final int MOST_NAMED = 5;

  private final Path path;
  private final @Nullable Journaled journaled;
  private final @Nullable Message trouble;

  private JournalCheck(Path path, @Nullable Journaled journaled, @Nullable Message trouble) {
    this.path = path;
    this.journaled = journaled;
    this.trouble = trouble;
  }

  /**
   * Reads the journal, which has to come before the workbook is read where somebody works in it.
   */
  static JournalCheck beside(WorkbookFile workbook) {
    var path = JournalFile.beside(workbook);
    if (!Files.exists(path)) {
      return new JournalCheck(path, null, null);
    }
    try {
      return of(path, Journaled.of(path, JournalHand.beside(workbook)));
    } catch (IOException closed) {
      return new JournalCheck(path, null, Message.of(StoreRefusal.JOURNAL_NOT_READABLE, path));
    }
  }

  static JournalCheck of(Path path, Journaled journaled) {
    var trouble =
        journaled.isBroken()
            ? Message.of(StoreRefusal.JOURNAL_BROKEN, path, journaled.lines() + 1)
            : null;
    return new JournalCheck(path, journaled, trouble);
  }

  /** What is wrong, or what there is to say otherwise. */
  void run(Session session, Findings findings) {
    if (trouble != null) {
      findings.add(trouble);
    } else if (journaled == null) {
      findings.remark(Remark.NO_JOURNAL, path);
    } else {
      difference(session.sql())
          .ifPresentOrElse(
              findings::add,
              () -> findings.remark(Remark.JOURNAL_AGREES, path, journaled.kept().size()));
    }
  }

  /** What of the journal is not in the trace; nothing where all of it is. */
  Optional<Message> difference(DSLContext sql) {
    if (journaled == null || journaled.kept().isEmpty()) {
      return Optional.empty();
    }
    var last = journaled.kept().getLast();
    return isInTheTrace(sql, last) ? Optional.empty() : Optional.of(told(sql, journaled.kept()));
  }

  /** What was reported as saved is not there, or something else is. */
  private Message told(DSLContext sql, List<JournalLine.Entered> kept) {
    var strange = kept.stream().filter(one -> !isInTheTrace(sql, one)).toList();
    var first = strange.getFirst().number();
    var named = strange.stream().limit(MOST_NAMED).map(JournalLine.Entered::said).toList();
    var key = first > lastNumber(sql) ? StoreRefusal.JOURNAL_AHEAD : StoreRefusal.JOURNAL_DIFFERS;
    return Message.of(key, path, strange.size(), named);
  }

  private static boolean isInTheTrace(DSLContext sql, JournalLine.Entered entered) {
    return sql.select(TRACE.HASH)
        .from(TRACE)
        .where(TRACE.SEQ.eq(entered.number()))
        .fetchOptional(row -> Hash.of(row.value1()).digits())
        .filter(entered.hash()::equals)
        .isPresent();
  }

  static long lastNumber(DSLContext sql) {
    var last = sql.select(DSL.max(TRACE.SEQ)).from(TRACE).fetchOne();
    return last == null || last.value1() == null ? 0 : last.value1();
  }
}
