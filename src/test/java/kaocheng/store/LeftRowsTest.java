package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import kaocheng.store.generated.Tables;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong while rows are read is told from the damage of the file. */
final class LeftRowsTest {
  @TempDir private Path folder;

  @Test
  void whatFailsWhileARowIsTakenIsNoDamageAndNoRowComesTwice() throws Exception {
    Path file;
    try (var workbook = Given.workbook(folder)) {
      file = workbook.file();
    }
    var taken = new AtomicInteger();
    try (var left = new LeftRows(new WorkbookFile(file))) {
      assertThatThrownBy(
              () ->
                  left.each(
                      Tables.TRACE,
                      _ -> {
                        taken.incrementAndGet();
                        throw new DataAccessException("not taken");
                      }))
          .isInstanceOf(DataAccessException.class);
      assertThat(taken).hasValue(1);
      assertThatThrownBy(
              () ->
                  left.each(
                      Tables.TRACE,
                      _ -> {
                        throw new OutOfMemoryError("no memory left");
                      }))
          .isInstanceOf(OutOfMemoryError.class);
    }
  }

  @Test
  void lackOfMemoryComesToTheSurfaceHoweverTheDatabaseWrapsIt() {
    var lack = new OutOfMemoryError("no memory left");

    var wrapped = new DataAccessException("out of memory", lack);
    assertThatThrownBy(() -> Failures.surfaceLackOfMemory(wrapped, new Memory(80, 100)))
        .isSameAs(lack);
    assertThatCode(
            () ->
                Failures.surfaceLackOfMemory(
                    new DataAccessException("damaged"), new Memory(80, 100)))
        .doesNotThrowAnyException();
  }

  @Test
  void aLengthBeyondReasonIsDamageOfTheFile() {
    var absurd = new OutOfMemoryError("Java heap space");

    assertThatCode(() -> Failures.surfaceLackOfMemory(absurd, new Memory(20, 100)))
        .doesNotThrowAnyException();
  }
}
