package kaocheng.store;

import static kaocheng.store.generated.Tables.INTAKE_MEMORY;

import java.util.Optional;
import kaocheng.store.generated.tables.records.IntakeMemoryRecord;

/** What was decided about how a sender's tables are to be read; the latest decision counts. */
public final class IntakeMemories {
  private final Session session;

  IntakeMemories(Session session) {
    this.session = session;
  }

  /** What was decided last about a sender's tables of this layout. */
  public Optional<IntakeMemory> find(String sender, String layout) {
    return session
        .asking()
        .selectFrom(INTAKE_MEMORY)
        .where(INTAKE_MEMORY.SENDER.eq(sender))
        .and(INTAKE_MEMORY.LAYOUT.eq(layout))
        .orderBy(INTAKE_MEMORY.VERSION.desc())
        .limit(1)
        .fetchOptional(IntakeMemories::read);
  }

  /** Remembers what is decided from now on; what was decided before stays in the workbook. */
  public Effect remember(String sender, String layout, String decided) {
    var before = find(sender, layout);
    var was = before.map(IntakeMemory::decided).orElse("");
    if (was.equals(decided)) {
      return Effect.SAME;
    }
    var row = session.newRow(INTAKE_MEMORY);
    row.setSender(Checked.textOrNothing(Datum.SENDER, INTAKE_MEMORY.SENDER, sender));
    row.setLayout(Checked.text(Datum.LAYOUT, INTAKE_MEMORY.LAYOUT, layout));
    row.setVersion(before.map(IntakeMemory::version).orElse(0) + 1);
    row.setDecided(Checked.text(Datum.LAYOUT_DECIDED, INTAKE_MEMORY.DECIDED, decided));
    row.setChosenBy(session.actor());
    row.setChosenAt(session.now());
    session.insert(row);
    session.noteDecided((sender + " " + layout).strip(), was, decided);
    return before.isPresent() ? Effect.CHANGED : Effect.NEW;
  }

  private static IntakeMemory read(IntakeMemoryRecord row) {
    return new IntakeMemory(
        row.getSender(),
        row.getLayout(),
        row.getVersion(),
        row.getDecided(),
        row.getChosenBy(),
        row.getChosenAt());
  }
}
