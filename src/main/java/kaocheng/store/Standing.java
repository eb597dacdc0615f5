package kaocheng.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kaocheng.model.Quarter;
import kaocheng.model.rule.ValueKind;
import org.jspecify.annotations.Nullable;

/** What stands of a department's measurements now, to compare an arriving file with. */
public final class Standing {
  private final Map<Slot, Current> currents = new HashMap<>();
  private final Map<Slot, Integer> takenBack = new HashMap<>();

  /** An indicator's figure of a quarter; the kind tells which, null the main one. */
  public record Slot(long indicator, Quarter quarter, @Nullable ValueKind part) {
    /** The main figure. */
    public Slot(long indicator, Quarter quarter) {
      this(indicator, quarter, null);
    }
  }

  /** The latest version and what it says. */
  public record Current(int version, Content content) {}

  Standing() {}

  /** Nothing stands yet. */
  public static Standing empty() {
    return new Standing();
  }

  /** Notes down what stands from now on. */
  public void enter(Slot slot, Current current) {
    currents.put(slot, current);
  }

  /** Notes down that this version says that nothing stands. */
  void leave(Slot slot, int version) {
    takenBack.put(slot, version);
  }

  public Optional<Current> find(Slot slot) {
    return Optional.ofNullable(currents.get(slot));
  }

  /** The main figure. */
  public Optional<Current> find(long indicator, Quarter quarter) {
    return find(new Slot(indicator, quarter));
  }

  /** The version that a further content would be. */
  public int nextVersion(Slot slot) {
    return find(slot).map(Current::version).orElseGet(() -> takenBack.getOrDefault(slot, 0)) + 1;
  }

  public int size() {
    return currents.size();
  }
}
