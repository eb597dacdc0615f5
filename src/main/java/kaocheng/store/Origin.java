package kaocheng.store;

import java.util.List;
import kaocheng.model.figure.Source;

/** The import that brings a reference, and its row there. */
record Origin(long importId, String document, long line) {

  static Origin of(Source source, long importId) {
    return switch (source) {
      case Source.Document(var title, var row) -> new Origin(importId, title, row.line());
      case Source.Row _, Source.Report _, Source.Rule _, Source.Scheme _ ->
          throw new IllegalArgumentException("a reference names its document: " + source);
    };
  }

  List<Object> columns() {
    return List.of(importId, line);
  }
}
