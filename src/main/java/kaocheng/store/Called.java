package kaocheng.store;

import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.FILE_IMPORT;
import static kaocheng.store.generated.Tables.ORIGINAL;
import static kaocheng.store.generated.Tables.SEAL;
import static kaocheng.store.generated.Tables.TRACE;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kaocheng.model.text.Message;
import kaocheng.store.generated.tables.records.TraceRecord;
import org.jspecify.annotations.Nullable;

/** What sections and entries are called where something of them is wrong. */
final class Called {
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Session session;

  Called(Session session) {
    this.session = session;
  }

  Message entry(@Nullable TraceRecord row) {
    return row == null ? Message.of(Whose.FIRST) : Message.of(Whose.OF_ENTRY, values(row));
  }

  /** Number, action, who and when. */
  static Object[] values(TraceRecord row) {
    return new Object[] {
      row.getSeq(), action(row.getAction()), row.getActor(), time(row.getHappenedAt())
    };
  }

  /** The same and one more. */
  static Object[] and(TraceRecord row, Object more) {
    List<Object> values = new ArrayList<>(List.of(values(row)));
    values.add(more);
    return values.toArray();
  }

  static Object action(String word) {
    try {
      return Action.valueOf(word);
    } catch (IllegalArgumentException unknown) {
      return word;
    }
  }

  static String time(OffsetDateTime moment) {
    return TO_THE_MINUTE.format(moment);
  }

  Message entry(long number) {
    return entry(session.sql().fetchAny(TRACE, TRACE.SEQ.eq(number)));
  }

  Message section(Section section) {
    var holding = Holding.valueOf(section.table());
    return Message.of(holding, scope(holding, section.scope()));
  }

  private Message scope(Holding holding, String scope) {
    return switch (holding) {
      case CYCLE, GRADE_BAND, POLICY_CLAUSE, DEPARTMENT, SEAL -> Message.of(Whose.OF_YEAR, scope);
      case GOAL,
          INDICATOR,
          ADJUSTMENT,
          APPEAL,
          SIGN_ACT,
          BASELINE,
          BENCHMARK,
          REFERENCE_VALUE,
          LEDGER_ITEM ->
          department(scope);
      case MEASUREMENT ->
          scope.startsWith(Sections.ENTRY)
              ? entry(number(scope.substring(Sections.ENTRY.length())))
              : imported(scope);
      case FILE_IMPORT -> imported(scope);
      case ORIGINAL, ORIGINAL_PIECE -> original(scope);
      case SCORECARD, SCORE_LINE, SCORE_TEXT -> quarter(scope);
      case APPEAL_DECISION -> Message.of(Whose.OF_APPEAL, scope);
      case SEAL_PIECE -> sealed(scope);
      case INTAKE_MEMORY, INTAKE_ALIAS -> Message.of(Whose.OF_ALL);
    };
  }

  private static long number(String scope) {
    try {
      return Long.parseLong(scope);
    } catch (NumberFormatException unknown) {
      return 0;
    }
  }

  private static Message quarter(String scope) {
    var dash = scope.indexOf('-');
    return dash < 0
        ? Message.of(Whose.OF_NOBODY)
        : Message.of(Whose.OF_QUARTER, scope.substring(0, dash), scope.substring(dash + 1));
  }

  private Message department(String scope) {
    return session
        .sql()
        .selectFrom(DEPARTMENT)
        .where(DEPARTMENT.ID.eq(number(scope)))
        .limit(1)
        .fetchOptional(
            row ->
                Message.of(
                    Whose.OF_DEPARTMENT,
                    row.getCycleYear().toString(),
                    row.getCode(),
                    row.getName()))
        .orElseGet(() -> Message.of(Whose.OF_NOBODY));
  }

  private Message sealed(String scope) {
    return session
        .sql()
        .selectFrom(SEAL)
        .where(SEAL.ID.eq(number(scope)))
        .limit(1)
        .fetchOptional(row -> quarter(Sections.quarter(row.getCycleYear(), row.getQuarter())))
        .orElseGet(() -> Message.of(Whose.OF_NOBODY));
  }

  private Message imported(String scope) {
    return session
        .sql()
        .selectFrom(FILE_IMPORT)
        .where(FILE_IMPORT.ID.eq(number(scope)))
        .limit(1)
        .fetchOptional(
            row ->
                Message.of(
                    Whose.OF_IMPORT, row.getFileName(), time(row.getTakenAt()), row.getTakenBy()))
        .orElseGet(() -> Message.of(Whose.OF_NOBODY));
  }

  private Message original(String scope) {
    return session
        .sql()
        .select(ORIGINAL.SHA256)
        .from(ORIGINAL)
        .where(ORIGINAL.ID.eq(number(scope)))
        .limit(1)
        .fetchOptional(ORIGINAL.SHA256)
        .map(this::file)
        .orElseGet(() -> Message.of(Whose.OF_NOBODY));
  }

  /** The import that brought the file with this digest. */
  Message file(String sha256) {
    return session
        .sql()
        .select(FILE_IMPORT.ID)
        .from(FILE_IMPORT)
        .where(FILE_IMPORT.SHA256.eq(sha256))
        .orderBy(FILE_IMPORT.ID)
        .limit(1)
        .fetchOptional(FILE_IMPORT.ID)
        .map(id -> imported(id.toString()))
        .orElseGet(() -> Message.of(Whose.OF_NOBODY));
  }
}
