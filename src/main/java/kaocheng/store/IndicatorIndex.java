package kaocheng.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kaocheng.model.IndicatorKey;

/** All indicators of a year by department and number. */
public final class IndicatorIndex {
  private final Map<String, Map<String, IndicatorRef>> departments;

  IndicatorIndex(Map<String, Map<String, IndicatorRef>> departments) {
    this.departments = departments;
  }

  /** The codes of all departments, also of those without an indicator. */
  public Set<String> departments() {
    return Set.copyOf(departments.keySet());
  }

  public boolean hasDepartment(String code) {
    return departments.containsKey(code);
  }

  public Optional<IndicatorRef> find(IndicatorKey key) {
    return find(key.department(), key.number());
  }

  public Optional<IndicatorRef> find(String department, String number) {
    return Optional.ofNullable(departments.getOrDefault(department, Map.of()).get(number));
  }

  public int size() {
    return departments.values().stream().mapToInt(Map::size).sum();
  }
}
