package kaocheng.usecase;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.exchange.intake.FileKind;
import kaocheng.exchange.intake.SentFile;
import kaocheng.exchange.table.Table;
import kaocheng.model.text.Message;

/**
 * A file whose tables are known, definitions before figures, what was said of reading it, and what
 * there is to tell of it as a whole.
 */
record OpenedFile(Path path, FileChoices choices, List<Opened> tables, FormMark.Marked form) {

  OpenedFile {
    tables = tables.stream().sorted(Comparator.comparing(one -> one.sent().kind())).toList();
  }

  /** A table as it stands in the file and as it is read. */
  record Opened(Table table, SentFile sent) {}

  /** What there is to tell of the form that it is, and of these notices what is not usual on it. */
  List<Message> told(List<Message> notices) {
    return Stream.concat(
            form.told().stream(),
            notices.stream().filter(notice -> !form.untold().contains(notice.key())))
        .toList();
  }

  /** The kind of its first table. */
  FileKind kind() {
    return tables.getFirst().sent().kind();
  }
}
