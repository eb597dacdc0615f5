package kaocheng.desktop.ledger;

import java.util.Locale;
import java.util.stream.Stream;
import kaocheng.desktop.base.Mark;
import kaocheng.model.LedgerItem;
import kaocheng.usecase.Draft;
import kaocheng.usecase.LedgerList;

/** A task as the table shows it. */
public record LedgerRow(
    LedgerList.Line line, String level, String weight, Days days, Mark mark, String state) {

  /** The day it is due and the day it was done, empty where there is none. */
  public record Days(String due, String done) {}

  public LedgerItem item() {
    return line.item();
  }

  public Draft draft() {
    return line.draft();
  }

  public String lead() {
    return line.lead().code() + " " + line.lead().name();
  }

  /** The lead department's code and the number of the list. */
  public String list() {
    return line.item().indicator().department() + " " + line.item().indicator().number();
  }

  public String number() {
    return line.item().indicator().number() + "-" + line.item().number();
  }

  public String name() {
    return line.item().name();
  }

  public String evidence() {
    return line.item().evidence();
  }

  /** Whether it can be struck off. */
  public boolean isOpen() {
    return line.item().state() instanceof LedgerItem.State.Open;
  }

  boolean tellsOf(String searched) {
    var wanted = searched.strip().toLowerCase(Locale.ROOT);
    return Stream.of(list(), lead(), number(), name(), level, evidence(), draft().text("approval"))
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
