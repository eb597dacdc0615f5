package kaocheng.exchange.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A table of any length that is written row by row, with what it is about above it. */
public final class LongTable {
  private LongTable() {}

  /** A column; the width counts narrow letters. */
  public record Column(String name, int width) {}

  /** What stands above the rows. */
  public record Top(String title, List<String> notes, List<Column> columns) {
    public Top {
      notes = List.copyOf(notes);
      columns = List.copyOf(columns);
    }

    List<String> heads() {
      return columns.stream().map(Column::name).toList();
    }
  }

  /** Where rows are entered: a number, and a text for each of the other columns. */
  public interface Rows {
    void enter(long number, List<String> texts);
  }

  /** What is entered into the table. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Rows rows);
  }

  /** The formats of such a table. */
  public enum Kind {
    CSV {
      @Override
      WholeFile.Content file(Top top, Content content) {
        return stream -> LongText.write(top, content, stream);
      }
    },
    XLSX {
      @Override
      WholeFile.Content file(Top top, Content content) {
        return stream -> LongBook.write(top, content, stream);
      }
    };

    abstract WholeFile.Content file(Top top, Content content);

    /** The format that the ending of a file stands for. */
    public static Optional<Kind> of(Path file) {
      var name = file.toString().toLowerCase(Locale.ROOT);
      return Arrays.stream(values())
          .filter(kind -> name.endsWith("." + kind.name().toLowerCase(Locale.ROOT)))
          .findFirst();
    }

    /** Writes the table; an older file stays until the new one is whole. */
    public void write(Top top, Path target, Content content) {
      var file = file(top, content);
      WholeFile.write(
          target,
          stream -> {
            try {
              file.writeTo(stream);
            } catch (UncheckedIOException e) {
              throw e.getCause();
            }
          });
    }
  }

  /** Writing that may fail where nothing may be thrown. */
  interface Writing {
    void run() throws IOException;
  }

  static void unchecked(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
