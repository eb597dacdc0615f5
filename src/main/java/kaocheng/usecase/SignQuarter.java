package kaocheng.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaocheng.model.Department;
import kaocheng.model.Quarter;
import kaocheng.model.card.Scorecard;
import kaocheng.model.signoff.Act;
import kaocheng.model.signoff.Imprint;
import kaocheng.model.signoff.Objection;
import kaocheng.model.signoff.SignOff;
import kaocheng.store.Action;
import kaocheng.store.Change;
import kaocheng.store.Decision;

/**
 * Enters, reviews and approves (录入 → 复核 → 审定) the quarters of departments, sends them back, locks
 * and unlocks them, in the name of the person at the keyboard.
 */
public final class SignQuarter {
  private final Desk desk;

  public SignQuarter(Desk desk) {
    this.desk = desk;
  }

  /** How a department's quarter stands, and what is not as it was when somebody signed last. */
  public record Line(Scorecard card, SignOff signOff, Set<Imprint.Part> changed) {
    public Line {
      changed = Set.copyOf(changed);
    }

    public Department department() {
      return card.department();
    }

    /** Whether it was changed since somebody vouched for it (复核后有改动). */
    public boolean isChanged() {
      return changed.stream().anyMatch(Imprint.Part::isOwn);
    }
  }

  /** What is to be done about which departments of a quarter, and why where it takes a reason. */
  public record Order(int year, Quarter quarter, List<String> departments, Act act, String reason) {
    public Order {
      departments = List.copyOf(departments);
    }
  }

  /** The departments about which it was done, and those about which it cannot be done, and why. */
  public record Signed(List<String> done, Map<String, Objection> objections) {
    public Signed {
      done = List.copyOf(done);
    }
  }

  /** How all departments stand in a quarter. */
  public List<Line> lines(int year, Quarter quarter) {
    return desk.workbook()
        .read(
            books -> {
              var imprinted = Imprinted.of(books, year, quarter);
              var signOffs =
                  books.signOffs().all(year, quarter).stream()
                      .collect(Collectors.toMap(SignOff::department, Function.identity()));
              return imprinted.assessment().cards().stream()
                  .map(card -> line(card, signOffs, imprinted))
                  .toList();
            });
  }

  private static Line line(Scorecard card, Map<String, SignOff> signOffs, Imprinted imprinted) {
    var code = card.department().code();
    var signOff =
        signOffs.getOrDefault(
            code, new SignOff(card.cycle().year(), card.quarter(), code, List.of()));
    return new Line(card, signOff, signOff.changedSince(imprinted.imprint(code)));
  }

  /** Does it about every department about which it can be done. */
  public Signed run(Order order) {
    var subject =
        order.year()
            + " Q"
            + order.quarter().number()
            + " "
            + String.join(" ", order.departments().stream().limit(10).toList());
    return desk.workbook()
        .change(
            new Change(desk.actor(), action(order.act()), subject),
            books -> {
              var imprinted = Imprinted.of(books, order.year(), order.quarter());
              order.departments().forEach(imprinted.assessment()::card);
              var policy = imprinted.assessment().dossier().cycle().policy();
              var done = new ArrayList<String>();
              var objections = new java.util.LinkedHashMap<String, Objection>();
              for (var signOff : books.signOffs().all(order.year(), order.quarter())) {
                var code = signOff.department();
                if (order.departments().contains(code)) {
                  var wanted =
                      books
                          .signOffs()
                          .by(order.act(), order.reason().strip(), imprinted.imprint(code));
                  var objection = signOff.objection(wanted, policy.signing());
                  if (objection.isPresent()) {
                    objections.put(code, objection.get());
                  } else {
                    books.signOffs().add(signOff, wanted);
                    done.add(code);
                  }
                }
              }
              var signed = new Signed(done, objections);
              return done.isEmpty() ? new Decision.Discard<>(signed) : new Decision.Keep<>(signed);
            });
  }

  private static Action action(Act act) {
    return switch (act) {
      case ENTERED, REVIEWED, APPROVED -> Action.SIGNED_OFF;
      case RETURNED -> Action.SIGN_OFF_RETURNED;
      case LOCKED -> Action.QUARTER_LOCKED;
      case UNLOCKED -> Action.QUARTER_UNLOCKED;
    };
  }
}
