package kaocheng.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.AcceptanceRefusal;
import kaocheng.store.Acknowledgement;

/** Accepts (认可) in somebody's name what a check of a workbook has found. */
public final class AcceptDamage {
  private final Person person;
  private final Clock clock;

  /** What there is to say when it is done. */
  public enum Said implements Key {
    /** {0} how many, {1} who, {2} the file as it was. */
    DONE;

    @Override
    public String family() {
      return "accepted";
    }
  }

  AcceptDamage(Person person, Clock clock) {
    this.person = person;
    this.clock = clock;
  }

  /** The same in the name of somebody else, who sits beside. */
  public AcceptDamage by(String name) {
    return new AcceptDamage(Person.named(name.strip()), clock);
  }

  /** Accepts exactly what was seen; nobody may have the workbook open. */
  public Message run(Path workbook, List<Message> seen, String reason) {
    if (reason.isBlank()) {
      throw Refused.because(AcceptanceRefusal.REASON_MISSING);
    }
    var aside = new Acknowledgement(workbook, clock).run(person.required(), reason.strip(), seen);
    return Message.of(Said.DONE, seen.size(), person.required(), aside.getFileName());
  }
}
