package kaocheng.store;

import static kaocheng.store.generated.Tables.ADJUSTMENT;
import static kaocheng.store.generated.Tables.DEPARTMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaocheng.model.Adjustment;
import kaocheng.model.Adjustment.Papers;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The bonuses, deductions, exemptions and vetoes of a cycle, in the order of their numbers. */
public final class Adjustments {
  private static final Sheet.Layout LAYOUT =
      new Sheet.Layout(
          null,
          List.of(ADJUSTMENT.DEPARTMENT_ID, ADJUSTMENT.NUMBER),
          List.of(
              ADJUSTMENT.SCOPE,
              ADJUSTMENT.SCOPE_OF,
              ADJUSTMENT.EFFECT,
              ADJUSTMENT.POINTS,
              ADJUSTMENT.CASES,
              ADJUSTMENT.CAP,
              ADJUSTMENT.NOT_ABOVE,
              ADJUSTMENT.LIFTS,
              ADJUSTMENT.EVENT,
              ADJUSTMENT.REASON,
              ADJUSTMENT.DOCUMENT,
              ADJUSTMENT.PROPOSER,
              ADJUSTMENT.APPROVER,
              ADJUSTMENT.DECIDED_ON),
          List.of(ADJUSTMENT.IMPORT_ID, ADJUSTMENT.LINE),
          ADJUSTMENT.WITHDRAWN);

  private final Session session;
  private final Departments departments;
  private final Imports imports;
  private final Sheet sheet;

  Adjustments(Session session, Departments departments, Imports imports) {
    this.session = session;
    this.departments = departments;
    this.imports = imports;
    this.sheet = new Sheet(session, LAYOUT);
  }

  public List<Adjustment> all(int year) {
    return session
        .asking()
        .select(DEPARTMENT.CODE)
        .select(ADJUSTMENT.fields())
        .from(ADJUSTMENT)
        .join(DEPARTMENT)
        .on(ADJUSTMENT.DEPARTMENT_ID.eq(DEPARTMENT.ID))
        .where(DEPARTMENT.CYCLE_YEAR.eq(year))
        .and(ADJUSTMENT.WITHDRAWN.isNull())
        .and(DEPARTMENT.WITHDRAWN.isNull())
        .orderBy(DEPARTMENT.ID, ADJUSTMENT.NUMBER)
        .fetch(this::adjustment);
  }

  /** The adjustment of a department that has this number. */
  public Optional<Adjustment> find(int year, String department, String number) {
    return all(year).stream()
        .filter(one -> one.department().equals(department) && one.number().equals(number))
        .findFirst();
  }

  private Adjustment adjustment(Record row) {
    return new Adjustment(
        row.get(DEPARTMENT.CODE),
        row.get(ADJUSTMENT.NUMBER),
        Scopes.read(row.get(ADJUSTMENT.SCOPE), row.get(ADJUSTMENT.SCOPE_OF)),
        Effects.read(row),
        new Papers(
            row.get(ADJUSTMENT.EVENT),
            row.get(ADJUSTMENT.REASON),
            row.get(ADJUSTMENT.DOCUMENT),
            row.get(ADJUSTMENT.PROPOSER),
            row.get(ADJUSTMENT.APPROVER)),
        row.get(ADJUSTMENT.DECIDED_ON),
        imports.row(row.get(ADJUSTMENT.IMPORT_ID), row.get(ADJUSTMENT.LINE)));
  }

  /** Puts an adjustment of the cycle's year, as read from a file. */
  public Effect put(int year, Adjustment adjustment, long importId) {
    var department = departments.require(year, adjustment.department());
    sheet.load(department, ADJUSTMENT.DEPARTMENT_ID.eq(department));
    return sheet.put(
        new Sheet.Entry(
            year + " " + adjustment.department() + " " + adjustment.number(),
            List.of(
                department,
                Checked.text(Datum.ADJUSTMENT_NUMBER, ADJUSTMENT.NUMBER, adjustment.number())),
            content(adjustment),
            Origin.of(adjustment.source(), importId).columns()));
  }

  private static List<@Nullable Object> content(Adjustment adjustment) {
    var papers = adjustment.papers();
    var content = new ArrayList<@Nullable Object>();
    content.add(Scopes.word(adjustment.scope()));
    content.add(Scopes.of(adjustment.scope()));
    content.addAll(Effects.columns(adjustment.effect()));
    content.add(Checked.textOrNothing(Datum.EVENT, ADJUSTMENT.EVENT, papers.event()));
    content.add(Checked.textOrNothing(Datum.REASON, ADJUSTMENT.REASON, papers.reason()));
    content.add(Checked.text(Datum.DOCUMENT, ADJUSTMENT.DOCUMENT, papers.document()));
    content.add(Checked.text(Datum.PROPOSER, ADJUSTMENT.PROPOSER, papers.proposer()));
    content.add(Checked.text(Datum.APPROVER, ADJUSTMENT.APPROVER, papers.approver()));
    content.add(Checked.day(Datum.DECIDED_ON, adjustment.day()));
    return content;
  }

  /** Takes an adjustment out of force, for a reason. */
  public void withdraw(int year, Name name, String reason) {
    var department = departments.require(year, name.department());
    sheet.load(department, ADJUSTMENT.DEPARTMENT_ID.eq(department));
    sheet.withdraw(
        year + " " + name.department() + " " + name.number(),
        List.of(department, name.number()),
        Withdrawal.checked(reason));
  }

  /** What names an adjustment: whom it is about, and its number there. */
  public record Name(String department, String number) {}
}
