package kaocheng.store;

import java.sql.Connection;
import java.util.List;
import kaocheng.model.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that was opened: its database, its journal, why it may only be looked at if so, and
 * what else is to be known.
 */
record Opened(
    Connection connection, Journal journal, @Nullable Message reservation, List<Message> cautions) {
  Opened {
    cautions = List.copyOf(cautions);
  }
}
