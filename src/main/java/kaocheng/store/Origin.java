package kaocheng.store;

import java.util.List;
import kaocheng.model.figure.Source;

/** The import that brings a reference, its row there, and the document where one is named. */
record Origin(long importId, String document, long line) {

  static Origin of(Source source, long importId) {
    return switch (source) {
      case Source.Document(var title, var row) -> new Origin(importId, title, row.line());
      case Source.Row row -> new Origin(importId, "", row.line());
      case Source.Report _, Source.Rule _, Source.Scheme _ ->
          throw new IllegalArgumentException("a reference comes from a row: " + source);
    };
  }

  /** The source that a document is, or the row itself where none is named. */
  static Source source(String document, Source.Row row) {
    return document.isEmpty() ? row : new Source.Document(document, row);
  }

  List<Object> columns() {
    return List.of(importId, line);
  }
}
