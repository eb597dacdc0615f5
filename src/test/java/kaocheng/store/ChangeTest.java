package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static kaocheng.store.Given.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import kaocheng.model.Cycle;
import kaocheng.model.Policy;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one door: everything or nothing, with its line in the trace. */
final class ChangeTest {
  @TempDir Path folder;
  private Workbook workbook;

  @BeforeEach
  void create() {
    workbook = Given.workbook(folder);
  }

  @AfterEach
  void close() {
    workbook.close();
  }

  private static Change change() {
    return Given.change(Action.DEFINITIONS_IMPORTED);
  }

  private String everything() {
    return workbook.read(
        books ->
            books.dossiers().load(YEAR)
                + books.cycles().years().toString()
                + books.traces().latest(100)
                + books.imports().all());
  }

  @Test
  void tracesWhoDidWhatAndWhen() {
    Given.keep(workbook, books -> {});

    assertThat(workbook.<List<TraceEntry>>read(books -> books.traces().latest(1)))
        .containsExactly(
            new TraceEntry(3, Moment.now(CLOCK), "王工", Action.DEFINITIONS_IMPORTED, "测试", "", ""));
  }

  @Test
  void leavesEverythingAsItWasWhenDiscarded() {
    var before = everything();

    var effect =
        workbook.<Effect>change(
            change(),
            books -> {
              books.cycles().add(new Cycle(2022, Policy.USUAL));
              Given.begin(books, ImportKind.GOALS);
              return new Decision.Discard<>(books.goals().put(YEAR, Given.goal("1", "改名", "10")));
            });

    assertThat(effect).isEqualTo(Effect.CHANGED);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void leavesEverythingAsItWasWhenTheWorkFails() {
    var before = everything();
    var failure = new IllegalArgumentException("bad row");

    assertThatThrownBy(
            () ->
                Given.keep(
                    workbook,
                    books -> {
                      books.cycles().add(new Cycle(2022, Policy.USUAL));
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void passesARefusalOnAndStaysUsable() {
    var before = everything();

    assertThat(
            OpeningTest.refusal(
                () ->
                    Given.keep(
                        workbook,
                        books -> {
                          books.cycles().add(new Cycle(2022, Policy.USUAL));
                          books.cycles().add(new Cycle(2022, Policy.USUAL));
                        })))
        .isEqualTo(StoreRefusal.CYCLE_EXISTS);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void goesOnNumberingTheTraceWithoutGapsAfterADiscard() {
    workbook.<Boolean>change(change(), books -> new Decision.Discard<>(true));
    Given.keep(workbook, books -> {});

    assertThat(workbook.<List<TraceEntry>>read(books -> books.traces().latest(100)))
        .extracting(TraceEntry::number)
        .containsExactly(3L, 2L, 1L);
  }

  @Test
  void refusesToWriteInAReading() {
    assertThatThrownBy(
            () ->
                workbook.<Effect>read(books -> books.goals().put(YEAR, Given.goal("2", "新", "1"))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void finishesTheWorkWhenTheCallerIsInterruptedAndKeepsTheInterruption() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var stillInterrupted = new AtomicBoolean();
    var caller =
        new Thread(
            () -> {
              Given.keep(
                  workbook,
                  books -> {
                    begun.countDown();
                    await(goOn);
                    books.cycles().add(new Cycle(2022, Policy.USUAL));
                  });
              stillInterrupted.set(Thread.currentThread().isInterrupted());
            });
    caller.start();
    begun.await();
    caller.interrupt();
    goOn.countDown();
    caller.join();

    assertThat(stillInterrupted).isTrue();
    assertThat(workbook.<List<Integer>>read(books -> books.cycles().years()))
        .containsExactly(2022, YEAR);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @Test
  void refusesAUnitOfWorkInsideAnother() {
    assertThatThrownBy(
            () ->
                Given.keep(workbook, books -> workbook.<Long>read(inner -> inner.traces().size())))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesEverythingAfterAFailureOfTheDatabase() {
    var broken =
        new IllegalStateException(new SQLException("io", "90028", ErrorCode.IO_EXCEPTION_1));

    assertThat(
            OpeningTest.refusal(
                () ->
                    Given.keep(
                        workbook,
                        books -> {
                          throw broken;
                        })))
        .isEqualTo(StoreRefusal.NOT_SAVED);
    assertThat(OpeningTest.refusal(this::everything)).isEqualTo(StoreRefusal.OUT_OF_ORDER);
    assertThat(OpeningTest.refusal(() -> Given.keep(workbook, books -> {})))
        .isEqualTo(StoreRefusal.OUT_OF_ORDER);
  }

  @Test
  void refusesEverythingAfterTheDatabaseWentAway() throws SQLException {
    OpeningTest.sql(workbook.file(), "SHUTDOWN IMMEDIATELY");

    assertThat(OpeningTest.refusal(() -> Given.keep(workbook, books -> {})))
        .isEqualTo(StoreRefusal.NOT_SAVED);
    assertThat(OpeningTest.refusal(this::everything)).isEqualTo(StoreRefusal.OUT_OF_ORDER);
  }

  @Test
  void refusesToReadARuleThatSaysNothing() throws SQLException {
    workbook.close();
    OpeningTest.sql(workbook.file(), "update indicator set target = '大概可以'");
    workbook = Workbook.open(workbook.file(), CLOCK);

    assertThat(OpeningTest.refusal(this::everything)).isEqualTo(StoreRefusal.DAMAGED);
  }

  @Test
  void refusesEverythingAfterClosing() {
    workbook.close();
    workbook.close();

    assertThat(OpeningTest.refusal(this::everything)).isEqualTo(StoreRefusal.CLOSED);
    assertThat(OpeningTest.refusal(() -> Given.keep(workbook, books -> {})))
        .isEqualTo(StoreRefusal.CLOSED);
  }
}
