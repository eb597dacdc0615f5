package kaocheng.store;

import java.util.List;
import kaocheng.model.Policy;
import org.jspecify.annotations.Nullable;

/** What one step by hand did to one entry, so that it can be put back as long as it stands so. */
public sealed interface Alteration {
  /** The reason that stands beside an entry whose making was undone. */
  String UNDONE = "↶";

  /** What was altered, in the words of the trace. */
  String subject();

  /** An entry of a table; nothing stood there before where it was made. */
  record OfEntry(
      String subject, Sheet.Layout layout, List<?> key, Sheet.@Nullable Row was, Sheet.Row became)
      implements Alteration {
    public OfEntry {
      key = List.copyOf(key);
    }
  }

  /** Which version of a figure stood before and which one stands; 0 where none does. */
  record OfFigure(String subject, Standing.Slot slot, int was, int became) implements Alteration {}

  /** The policy of a year. */
  record OfPolicy(int year, Policy was, Policy became) implements Alteration {
    @Override
    public String subject() {
      return Integer.toString(year);
    }
  }
}
