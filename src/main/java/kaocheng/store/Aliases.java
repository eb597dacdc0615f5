package kaocheng.store;

import static kaocheng.store.generated.Tables.INTAKE_ALIAS;

import java.util.LinkedHashMap;
import java.util.Map;
import kaocheng.store.generated.tables.records.IntakeAliasRecord;

/** Which names were decided to mean which department or indicator; the latest decision counts. */
public final class Aliases {
  private static final String GIVEN_UP = "";

  private final Session session;

  Aliases(Session session) {
    this.session = session;
  }

  /** The code or number that each name means now. */
  public Map<Alias, String> all() {
    var meanings = new LinkedHashMap<Alias, String>();
    session
        .asking()
        .selectFrom(INTAKE_ALIAS)
        .orderBy(INTAKE_ALIAS.SORT, INTAKE_ALIAS.SCOPE, INTAKE_ALIAS.NAME, INTAKE_ALIAS.VERSION)
        .forEach(row -> meanings.put(alias(row), row.getMeaning()));
    meanings.values().removeIf(String::isEmpty);
    return meanings;
  }

  /** Remembers what a name means from now on. */
  public Effect remember(Alias alias, String meaning) {
    return put(alias, Checked.text(Datum.ALIAS_MEANING, INTAKE_ALIAS.MEANING, meaning));
  }

  /** Remembers that a name means nothing any more. */
  public Effect giveUp(Alias alias) {
    return put(alias, GIVEN_UP);
  }

  private Effect put(Alias alias, String meaning) {
    var before =
        session
            .asking()
            .selectFrom(INTAKE_ALIAS)
            .where(INTAKE_ALIAS.SORT.eq(alias.sort().name()))
            .and(INTAKE_ALIAS.SCOPE.eq(alias.scope()))
            .and(INTAKE_ALIAS.NAME.eq(alias.name()))
            .orderBy(INTAKE_ALIAS.VERSION.desc())
            .limit(1)
            .fetchOptional();
    var was = before.map(IntakeAliasRecord::getMeaning).orElse(GIVEN_UP);
    if (was.equals(meaning)) {
      return Effect.SAME;
    }
    var row = session.newRow(INTAKE_ALIAS);
    row.setSort(alias.sort().name());
    row.setScope(Checked.textOrNothing(Datum.ALIAS_SCOPE, INTAKE_ALIAS.SCOPE, alias.scope()));
    row.setName(Checked.text(Datum.ALIAS, INTAKE_ALIAS.NAME, alias.name()));
    row.setVersion(before.map(IntakeAliasRecord::getVersion).orElse(0) + 1);
    row.setMeaning(meaning);
    row.setChosenBy(session.actor());
    row.setChosenAt(session.now());
    session.insert(row);
    session.noteDecided((alias.scope() + " " + alias.name()).strip(), was, meaning);
    return was.equals(GIVEN_UP) ? Effect.NEW : Effect.CHANGED;
  }

  private static Alias alias(IntakeAliasRecord row) {
    return new Alias(Stored.value(AliasSort.class, row.getSort()), row.getScope(), row.getName());
  }
}
