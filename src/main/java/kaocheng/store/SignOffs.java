package kaocheng.store;

import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.SIGN_ACT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import kaocheng.model.Quarter;
import kaocheng.model.signoff.Act;
import kaocheng.model.signoff.Imprint;
import kaocheng.model.signoff.SignOff;
import kaocheng.model.signoff.Signature;
import kaocheng.model.signoff.Stage;
import org.jooq.Record;

/** What was signed, sent back, locked and unlocked; only ever appended to. */
public final class SignOffs {
  private final Session session;
  private final Departments departments;

  SignOffs(Session session, Departments departments) {
    this.session = session;
    this.departments = departments;
  }

  /** How every department of a year stands in a quarter, in the order of the departments. */
  public List<SignOff> all(int year, Quarter quarter) {
    var histories = new LinkedHashMap<String, List<Signature>>();
    departments.all(year).forEach(one -> histories.put(one.code(), new ArrayList<>()));
    session
        .asking()
        .select(DEPARTMENT.CODE)
        .select(SIGN_ACT.fields())
        .from(SIGN_ACT)
        .join(DEPARTMENT)
        .on(SIGN_ACT.DEPARTMENT_ID.eq(DEPARTMENT.ID))
        .where(DEPARTMENT.CYCLE_YEAR.eq(year))
        .and(SIGN_ACT.QUARTER.eq(quarter.number()))
        .orderBy(SIGN_ACT.ID)
        .forEach(
            row -> {
              var history = histories.get(row.get(DEPARTMENT.CODE));
              if (history != null) {
                history.add(signature(row));
              }
            });
    return histories.entrySet().stream()
        .map(entry -> new SignOff(year, quarter, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Signature signature(Record row) {
    return new Signature(
        Stored.value(Act.class, row.get(SIGN_ACT.ACT)),
        row.get(SIGN_ACT.REASON),
        row.get(SIGN_ACT.SIGNED_BY),
        row.get(SIGN_ACT.SIGNED_AT),
        new Imprint(
            row.get(SIGN_ACT.SCORES),
            row.get(SIGN_ACT.OWN),
            row.get(SIGN_ACT.DEFINITIONS),
            row.get(SIGN_ACT.REPORTS)));
  }

  /** The act as it would be done now by the person at the keyboard. */
  public Signature by(Act act, String reason, Imprint of) {
    return new Signature(act, reason, session.actor(), session.now(), of);
  }

  /** Does what is wanted about a department's quarter, to which nothing was to be objected. */
  public void add(SignOff about, Signature wanted) {
    var row = session.newRow(SIGN_ACT);
    row.setId(session.next(SIGN_ACT.ID));
    row.setDepartmentId(departments.require(about.year(), about.department()));
    row.setQuarter(about.quarter().number());
    row.setAct(wanted.act().name());
    row.setReason(
        wanted.act().needsReason()
            ? Checked.text(Datum.SIGNING_REASON, SIGN_ACT.REASON, wanted.reason())
            : Checked.textOrNothing(Datum.SIGNING_REASON, SIGN_ACT.REASON, wanted.reason()));
    row.setSignedBy(wanted.by());
    row.setSignedAt(wanted.at());
    row.setScores(wanted.of().scores());
    row.setOwn(wanted.of().own());
    row.setDefinitions(wanted.of().definitions());
    row.setReports(wanted.of().reports());
    session.insert(row);
    session.noteChanged(subject(about), said(about), "ACT=" + row.getAct() + reason(wanted));
    session.locks().forget();
  }

  private static String reason(Signature wanted) {
    return wanted.reason().isEmpty() ? "" : "\nREASON=" + wanted.reason();
  }

  private static String said(SignOff about) {
    var stage = about.stage();
    return "STAGE=" + (stage == Stage.OPEN ? "NOT_SIGNED" : stage.name());
  }

  private static String subject(SignOff about) {
    return about.year() + " Q" + about.quarter().number() + " " + about.department();
  }
}
