package kaocheng.desktop.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaocheng.usecase.Draft;
import kaocheng.usecase.Rolls;
import org.jspecify.annotations.Nullable;

/**
 * A line of a register: an entry or a list, whose it is, what stands in its columns, and where it
 * comes from.
 */
public record RegisterLine(
    String name,
    Owner owner,
    Map<String, String> cells,
    String source,
    @Nullable Draft draft,
    Rolls.@Nullable Entry roll) {
  /** The key of what a list says in one line. */
  public static final String CONTENT = "content";

  public RegisterLine {
    cells = Map.copyOf(cells);
  }

  /** The department and the indicator, as texts; the indicator is empty where it has none. */
  public record Owner(String code, String department, String indicator) {}

  public String text(String field) {
    return cells.getOrDefault(field, "");
  }

  /** How a form calls it. */
  String title() {
    return roll == null ? name : owner.code() + " " + owner.indicator() + " " + text("quarter");
  }

  boolean tellsOf(String searched) {
    var wanted = searched.strip().toLowerCase(Locale.ROOT);
    var texts = new ArrayList<>(cells.values());
    texts.addAll(List.of(owner.department(), owner.indicator(), source));
    if (draft != null) {
      texts.addAll(draft.cells().values());
    }
    return texts.stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
