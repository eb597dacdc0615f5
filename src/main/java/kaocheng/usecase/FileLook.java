package kaocheng.usecase;

import java.util.List;
import kaocheng.model.text.Message;

/** How a file is read: its encoding or format and its tables, or why it cannot be read. */
public record FileLook(String file, String coding, List<TableLook> tables, List<Message> refusals) {
  public FileLook {
    tables = List.copyOf(tables);
    refusals = List.copyOf(refusals);
  }
}
