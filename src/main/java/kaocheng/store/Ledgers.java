package kaocheng.store;

import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.INDICATOR;
import static kaocheng.store.generated.Tables.LEDGER_ITEM;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kaocheng.model.IndicatorKey;
import kaocheng.model.LedgerItem;
import kaocheng.model.figure.Rational;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The tasks on the ledgers of a cycle's list goals, in the order of their numbers. */
public final class Ledgers {
  private static final Sheet.Layout LAYOUT =
      new Sheet.Layout(
          null,
          List.of(LEDGER_ITEM.INDICATOR_ID, LEDGER_ITEM.NUMBER),
          List.of(
              LEDGER_ITEM.BATTLE,
              LEDGER_ITEM.OBJECTIVE,
              LEDGER_ITEM.NAME,
              LEDGER_ITEM.WEIGHT,
              LEDGER_ITEM.LISTED_ON,
              LEDGER_ITEM.DUE_ON,
              LEDGER_ITEM.STATE,
              LEDGER_ITEM.STATE_DAY,
              LEDGER_ITEM.APPROVAL,
              LEDGER_ITEM.EVIDENCE),
          List.of(LEDGER_ITEM.IMPORT_ID, LEDGER_ITEM.LINE),
          LEDGER_ITEM.WITHDRAWN);

  private final Session session;
  private final Indicators indicators;
  private final Imports imports;
  private final Sheet sheet;

  Ledgers(Session session, Indicators indicators, Imports imports) {
    this.session = session;
    this.indicators = indicators;
    this.imports = imports;
    this.sheet = new Sheet(session, LAYOUT);
  }

  public List<LedgerItem> all(int year) {
    if (session.isEmpty(LEDGER_ITEM)) {
      return List.of();
    }
    return session
        .asking()
        .select(DEPARTMENT.CODE, INDICATOR.NUMBER)
        .select(LEDGER_ITEM.fields())
        .from(LEDGER_ITEM)
        .join(INDICATOR)
        .on(LEDGER_ITEM.INDICATOR_ID.eq(INDICATOR.ID))
        .join(DEPARTMENT)
        .on(INDICATOR.DEPARTMENT_ID.eq(DEPARTMENT.ID))
        .where(DEPARTMENT.CYCLE_YEAR.eq(year))
        .and(LEDGER_ITEM.WITHDRAWN.isNull())
        .and(INDICATOR.WITHDRAWN.isNull())
        .and(DEPARTMENT.WITHDRAWN.isNull())
        .orderBy(INDICATOR.ID, LEDGER_ITEM.NUMBER)
        .fetch(this::item);
  }

  private LedgerItem item(Record row) {
    return new LedgerItem(
        new IndicatorKey(row.get(DEPARTMENT.CODE), row.get(INDICATOR.NUMBER)),
        row.get(LEDGER_ITEM.NUMBER),
        new LedgerItem.Place(row.get(LEDGER_ITEM.BATTLE), row.get(LEDGER_ITEM.OBJECTIVE)),
        row.get(LEDGER_ITEM.NAME),
        Rational.of(row.get(LEDGER_ITEM.WEIGHT)),
        row.get(LEDGER_ITEM.LISTED_ON),
        row.get(LEDGER_ITEM.DUE_ON),
        state(row),
        row.get(LEDGER_ITEM.EVIDENCE),
        imports.row(row.get(LEDGER_ITEM.IMPORT_ID), row.get(LEDGER_ITEM.LINE)));
  }

  private static LedgerItem.State state(Record row) {
    var day = row.get(LEDGER_ITEM.STATE_DAY);
    return switch (Stored.value(Standing.class, row.get(LEDGER_ITEM.STATE))) {
      case OPEN -> new LedgerItem.State.Open();
      case CLOSED -> new LedgerItem.State.Closed(day);
      case WITHDRAWN -> new LedgerItem.State.Withdrawn(day, row.get(LEDGER_ITEM.APPROVAL));
    };
  }

  /** What has become of an item, as a word in the table. */
  private enum Standing {
    OPEN,
    CLOSED,
    WITHDRAWN
  }

  /** Puts an item of the cycle's year, as read from a file. */
  public Effect put(int year, LedgerItem item, long importId) {
    var key = item.indicator();
    var indicator = load(year, key);
    return sheet.put(
        new Sheet.Entry(
            subject(year, key, item.number()),
            List.of(indicator, Checked.text(Datum.ITEM_NUMBER, LEDGER_ITEM.NUMBER, item.number())),
            content(item),
            Origin.of(item.source(), importId).columns()));
  }

  private static List<@Nullable Object> content(LedgerItem item) {
    var place = item.place();
    return Arrays.asList(
        Checked.textOrNothing(Datum.BATTLE, LEDGER_ITEM.BATTLE, place.battle()),
        Checked.textOrNothing(Datum.OBJECTIVE, LEDGER_ITEM.OBJECTIVE, place.goal()),
        Checked.text(Datum.ITEM_NAME, LEDGER_ITEM.NAME, item.name()),
        Checked.positive(Datum.ITEM_WEIGHT, LEDGER_ITEM.WEIGHT, item.weight()),
        day(Datum.LISTED_ON, item.listed()),
        day(Datum.DUE_ON, item.due()),
        standing(item.state()).name(),
        stateDay(item.state()),
        approval(item.state()),
        Checked.textOrNothing(Datum.EVIDENCE, LEDGER_ITEM.EVIDENCE, item.evidence()));
  }

  private static @Nullable LocalDate day(Datum datum, @Nullable LocalDate day) {
    return day == null ? null : Checked.day(datum, day);
  }

  private static Standing standing(LedgerItem.State state) {
    return switch (state) {
      case LedgerItem.State.Open _ -> Standing.OPEN;
      case LedgerItem.State.Closed _ -> Standing.CLOSED;
      case LedgerItem.State.Withdrawn _ -> Standing.WITHDRAWN;
    };
  }

  private static @Nullable LocalDate stateDay(LedgerItem.State state) {
    return switch (state) {
      case LedgerItem.State.Open _ -> null;
      case LedgerItem.State.Closed(var done) -> Checked.day(Datum.STATE_DAY, done);
      case LedgerItem.State.Withdrawn(var day, var approval) -> Checked.day(Datum.STATE_DAY, day);
    };
  }

  private static @Nullable String approval(LedgerItem.State state) {
    return state instanceof LedgerItem.State.Withdrawn(var day, var approval)
        ? Checked.text(Datum.APPROVAL, LEDGER_ITEM.APPROVAL, approval)
        : null;
  }

  /** What names an item: the indicator whose ledger it is on, and its number there. */
  public record Name(IndicatorKey indicator, String number) {}

  /** Takes an item that should never have been entered out of force, for a reason. */
  public void withdraw(int year, Name name, String reason) {
    var indicator = load(year, name.indicator());
    sheet.withdraw(
        subject(year, name.indicator(), name.number()),
        List.of(indicator, name.number()),
        Withdrawal.checked(reason));
  }

  private static String subject(int year, IndicatorKey key, String number) {
    return year + " " + key.department() + " " + key.number() + " " + number;
  }

  private long load(int year, IndicatorKey key) {
    var indicator = indicators.require(year, key);
    var department = indicators.department(year, key);
    sheet.load(department, LEDGER_ITEM.INDICATOR_ID.in(Indicators.ofDepartment(department)));
    return indicator;
  }
}
