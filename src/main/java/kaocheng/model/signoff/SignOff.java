package kaocheng.model.signoff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kaocheng.model.Quarter;
import kaocheng.model.SigningRule;
import org.jspecify.annotations.Nullable;

/**
 * What was signed, sent back, locked and unlocked about a department's quarter, in order. Entering,
 * reviewing and approving (录入 → 复核 → 审定) follow each other; what is sent back or changed begins
 * anew.
 */
public record SignOff(int year, Quarter quarter, String department, List<Signature> history) {

  public SignOff {
    history = List.copyOf(history);
  }

  public Stage stage() {
    var stage = Stage.OPEN;
    for (var one : history) {
      stage = after(stage, one.act());
    }
    return stage;
  }

  private static Stage after(Stage stage, Act act) {
    return switch (act) {
      case ENTERED -> Stage.ENTERED;
      case REVIEWED -> Stage.REVIEWED;
      case APPROVED -> Stage.APPROVED;
      case RETURNED -> Stage.RETURNED;
      case LOCKED, UNLOCKED -> stage;
    };
  }

  public boolean isLocked() {
    return lock().isPresent();
  }

  /** The lock that is on, with who put it there. */
  public Optional<Signature> lock() {
    Signature lock = null;
    for (var one : history) {
      lock =
          switch (one.act()) {
            case LOCKED -> one;
            case UNLOCKED -> null;
            case ENTERED, REVIEWED, APPROVED, RETURNED -> lock;
          };
    }
    return Optional.ofNullable(lock);
  }

  /** The signature of this sort that still holds; what was sent back or entered anew does not. */
  public Optional<Signature> signed(Act act) {
    Signature found = null;
    for (var one : history) {
      if (one.act() == act) {
        found = one;
      } else if (begins(one.act(), act)) {
        found = null;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether the one act takes a signature of the other sort away. */
  private static boolean begins(Act one, Act signed) {
    return one == Act.RETURNED || (one == Act.ENTERED && signed.isSignature());
  }

  /** The last time somebody vouched for it, where that still holds. */
  public Optional<Signature> last() {
    return switch (stage()) {
      case OPEN, RETURNED -> Optional.empty();
      case ENTERED -> signed(Act.ENTERED);
      case REVIEWED -> signed(Act.REVIEWED);
      case APPROVED -> signed(Act.APPROVED);
    };
  }

  /** Why it was sent back, while it is. */
  public Optional<Signature> returned() {
    return stage() == Stage.RETURNED
        ? history.reversed().stream().filter(one -> one.act() == Act.RETURNED).findFirst()
        : Optional.empty();
  }

  /** What is not as it was when somebody vouched for it last (复核后有改动). */
  public Set<Imprint.Part> changedSince(Imprint now) {
    return last().map(signature -> signature.of().changedTo(now)).orElse(Set.of());
  }

  private boolean isChanged(Imprint now) {
    return changedSince(now).stream().anyMatch(Imprint.Part::isOwn);
  }

  /** Why this cannot be done now by this person; empty where it can. */
  public Optional<Objection> objection(Signature wanted, SigningRule rule) {
    if (wanted.act().needsReason() && wanted.reason().isBlank()) {
      return Optional.of(Objection.REASON_MISSING);
    }
    return Optional.ofNullable(
        switch (wanted.act()) {
          case ENTERED -> entering(wanted);
          case REVIEWED -> reviewing(wanted, rule);
          case APPROVED -> approving(wanted, rule);
          case RETURNED -> returning();
          case LOCKED -> isLocked() ? Objection.LOCKED : null;
          case UNLOCKED -> isLocked() ? null : Objection.NOT_LOCKED;
        });
  }

  private @Nullable Objection entering(Signature wanted) {
    return last().isPresent() && !isChanged(wanted.of()) ? Objection.SIGNED_ALREADY : null;
  }

  private @Nullable Objection reviewing(Signature wanted, SigningRule rule) {
    return switch (stage()) {
      case OPEN, RETURNED -> Objection.NOT_ENTERED;
      case ENTERED -> following(wanted, rule);
      case REVIEWED, APPROVED ->
          isChanged(wanted.of()) ? Objection.CHANGED_SINCE : Objection.SIGNED_ALREADY;
    };
  }

  private @Nullable Objection approving(Signature wanted, SigningRule rule) {
    return switch (stage()) {
      case OPEN, RETURNED -> Objection.NOT_ENTERED;
      case ENTERED -> Objection.NOT_REVIEWED;
      case REVIEWED -> following(wanted, rule);
      case APPROVED -> isChanged(wanted.of()) ? Objection.CHANGED_SINCE : Objection.SIGNED_ALREADY;
    };
  }

  private @Nullable Objection following(Signature wanted, SigningRule rule) {
    if (isChanged(wanted.of())) {
      return Objection.CHANGED_SINCE;
    }
    return switch (rule) {
      case ANYONE -> null;
      case DIFFERENT_PERSONS -> hasSigned(wanted.by()) ? Objection.SAME_PERSON : null;
    };
  }

  private boolean hasSigned(String person) {
    return List.of(Act.ENTERED, Act.REVIEWED).stream()
        .flatMap(act -> signed(act).stream())
        .anyMatch(signature -> signature.by().equals(person));
  }

  private @Nullable Objection returning() {
    if (last().isEmpty()) {
      return Objection.NOTHING_TO_RETURN;
    }
    return isLocked() ? Objection.LOCKED : null;
  }
}
