package kaocheng.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kaocheng.model.Quarter;

/** What stands of a department's measurements now, to compare an arriving file with. */
public final class Standing {
  private final Map<Slot, Current> currents = new HashMap<>();

  private record Slot(long indicator, Quarter quarter) {}

  /** The latest version and what it says. */
  public record Current(int version, Content content) {}

  Standing() {}

  void enter(long indicator, Quarter quarter, Current current) {
    currents.put(new Slot(indicator, quarter), current);
  }

  public Optional<Current> find(long indicator, Quarter quarter) {
    return Optional.ofNullable(currents.get(new Slot(indicator, quarter)));
  }

  /** The version that a further content would be. */
  public int nextVersion(long indicator, Quarter quarter) {
    return find(indicator, quarter).map(Current::version).orElse(0) + 1;
  }

  public int size() {
    return currents.size();
  }
}
