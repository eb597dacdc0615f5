package kaocheng.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.vault.DataKey;
import kaocheng.store.vault.FileMark;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * The open workbook (工作簿). A unit of work is kept as a whole, with its line in the trace, and has
 * reached the disk when {@link #change} returns. All methods may be called from any thread.
 */
public final class Workbook implements AutoCloseable {
  private static final int SECONDS_TO_CLOSE = 5;

  private final WorkbookFile file;
  private final Connection connection;
  private final Clock clock;
  private final DatabaseThread thread;
  private final @Nullable Snapshot snapshot;
  private final @Nullable DataKey key;
  private final Opened opened;
  private final ClockWatch watch;
  private final Journal journal;
  private volatile State state = State.OPEN;
  private volatile Guard guard = Guard.NONE;
  private volatile Consumer<Message> cautioned = _ -> {};

  private enum State {
    OPEN,
    OUT_OF_ORDER,
    CLOSED
  }

  private Workbook(Opening opening, Clock clock, @Nullable Snapshot snapshot) {
    this.file = opening.file();
    this.snapshot = snapshot;
    this.clock = clock;
    this.key = opening.key();
    this.thread = new DatabaseThread("workbook " + file.path().getFileName());
    try {
      this.opened = thread.call(snapshot == null ? opening::toWorkIn : opening::toLookAt);
      this.connection = opened.connection();
      this.journal = opened.journal();
      this.watch = opening.watch();
    } catch (RuntimeException | Error failure) {
      thread.end();
      throw failure;
    }
  }

  /** Makes a new workbook where there is no file yet, and opens it. */
  public static Workbook create(Path path, Clock clock) {
    new Creation(path, clock).create();
    return open(path, clock);
  }

  /** Opens a workbook; the ending {@code .mv.db} of its file need not be written. */
  public static Workbook open(Path path, Clock clock) {
    return open(path, clock, Schema.CURRENT);
  }

  static Workbook open(Path path, Clock clock, Schema schema) {
    var file = fileOf(path);
    if (OpenHere.at(file).isPresent()) {
      throw Refused.because(StoreRefusal.IN_USE, file);
    }
    var workbook = new Workbook(new Opening(path, schema, clock), clock, null);
    OpenHere.add(workbook, file);
    return workbook;
  }

  /** Opens a workbook as it was last saved, to look at; nothing can be written. */
  public static Workbook look(Path path, Clock clock) {
    var snapshot = Snapshot.of(path);
    try {
      return new Workbook(new Opening(snapshot.file(), Schema.CURRENT, clock), clock, snapshot);
    } catch (Refused refused) {
      snapshot.discard();
      throw snapshot.ofOriginal(refused);
    } catch (RuntimeException | Error failure) {
      snapshot.discard();
      throw failure;
    }
  }

  /** Has somebody look at what every unit of work has done before it is kept. */
  public void guardBy(Guard another) {
    guard = another;
  }

  /** Whether this is only looked at. */
  public boolean isReadOnly() {
    return snapshot != null || opened.reservation() != null;
  }

  /** Why the workbook may only be looked at though nobody else has it open, if so. */
  public Optional<Message> reservation() {
    return Optional.ofNullable(opened.reservation());
  }

  /** What is to be known before it is worked in. */
  public List<Message> cautions() {
    return opened.cautions();
  }

  /** Has it told what is to be known while it is worked in. */
  public void whenCautioned(Consumer<Message> told) {
    cautioned = told;
  }

  /** Whether there is a file for the workbook of this name. */
  public static boolean isPresent(Path path) {
    return Files.isRegularFile(fileOf(path));
  }

  /** The file that keeps the workbook of this name. */
  public static Path fileOf(Path path) {
    return WorkbookFile.named(path).path();
  }

  public Path file() {
    return snapshot == null ? file.path() : snapshot.original();
  }

  /** Whether the file is encrypted. */
  public boolean isEncrypted() {
    return key != null;
  }

  /** The mark of the file, where it is encrypted. */
  Optional<FileMark> mark() {
    return Optional.ofNullable(key).map(DataKey::mark);
  }

  /** Does a unit of work; when this returns, what it decided to keep is on the disk. */
  public <T> T change(Change change, Work<T> work) {
    reservation()
        .ifPresent(
            reason -> {
              throw Refused.because(reason.key(), reason.values().toArray());
            });
    if (isReadOnly()) {
      throw Refused.because(StoreRefusal.ONLY_LOOKED_AT, file());
    }
    return ask(() -> perform(change, work));
  }

  /** Looks into the books; nothing can be written. */
  public <T> T read(Reading<T> reading) {
    return ask(() -> look(reading));
  }

  /** Copies the file as it lies on the disk between two units of work. */
  void copyTo(Path to) throws IOException {
    try {
      ask(
          () -> {
            requireOpen();
            return OpenFile.copied(connection, key, to);
          });
    } catch (UncheckedIOException failure) {
      throw new IOException(failure);
    }
  }

  private <T> T ask(Supplier<T> task) {
    try {
      return thread.call(task);
    } catch (RejectedExecutionException ended) {
      throw Refused.because(ended, StoreRefusal.CLOSED, file.path());
    }
  }

  private <T> T perform(Change change, Work<T> work) {
    requireOpen();
    var now = Moment.now(clock);
    Optional.ofNullable(watch.at(now)).ifPresent(cautioned);
    try (var session = new Session(connection, now, Session.Mode.WRITING)) {
      session.begin(change);
      var books = new Books(session);
      var decision = work.run(books);
      guard.look(books);
      switch (decision) {
        case Decision.Keep<T> _ -> keep(session);
        case Decision.Discard<T> _ -> connection.rollback();
      }
      return decision.value();
    } catch (SQLException | RuntimeException | Error failure) {
      throw undone(failure, StoreRefusal.NOT_SAVED);
    }
  }

  private void keep(Session session) throws SQLException {
    var entries = session.settle();
    journal.begin(entries);
    try {
      connection.commit();
      Disk.sync(connection);
    } catch (SQLException | RuntimeException | Error failure) {
      journal.failed(entries, failure);
      throw failure;
    }
    journal.kept(entries);
  }

  private <T> T look(Reading<T> reading) {
    requireOpen();
    try (var session = new Session(connection, Moment.now(clock), Session.Mode.READING)) {
      var found = reading.run(new Books(session));
      connection.rollback();
      return found;
    } catch (SQLException | RuntimeException | Error failure) {
      throw undone(failure, StoreRefusal.NOT_READ);
    }
  }

  /** Undoes what was begun and gives what is to be thrown. */
  private RuntimeException undone(Throwable failure, StoreRefusal refusal) {
    var fatal = Failures.isFatal(failure);
    try {
      connection.rollback();
    } catch (SQLException worse) {
      failure.addSuppressed(worse);
      fatal = true;
    }
    if (fatal) {
      state = State.OUT_OF_ORDER;
      return Refused.because(failure, Failures.told(failure, refusal), file.path());
    }
    return Failures.thrown(failure);
  }

  private void requireOpen() {
    switch (state) {
      case OPEN -> {}
      case OUT_OF_ORDER -> throw Refused.because(StoreRefusal.OUT_OF_ORDER, file.path());
      case CLOSED -> throw Refused.because(StoreRefusal.CLOSED, file.path());
    }
  }

  /**
   * Ends after the work under way; a database that does not let go is left behind after a while.
   */
  @Override
  public synchronized void close() {
    if (state == State.CLOSED) {
      return;
    }
    var before = thread.call(this::end);
    try {
      thread.submit(this::disconnect).orTimeout(SECONDS_TO_CLOSE, TimeUnit.SECONDS).join();
      thread.call(() -> journal.leave(before == State.OPEN ? file : null));
    } catch (CompletionException failure) {
      if (before == State.OPEN) {
        throw Refused.because(failure, StoreRefusal.NOT_CLOSED, file.path());
      }
    } finally {
      thread.end();
      OpenHere.remove(this);
      if (key != null) {
        key.close();
      }
      if (snapshot != null) {
        snapshot.discard();
      }
    }
  }

  private State end() {
    var before = state;
    state = State.CLOSED;
    return before;
  }

  private WorkbookFile disconnect() {
    try {
      connection.close();
      return file;
    } catch (SQLException failure) {
      throw new DataAccessException("the database did not close", failure);
    }
  }
}
