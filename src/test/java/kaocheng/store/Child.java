package kaocheng.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kaocheng.OtherJava;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Refused;

/** Another process that works on a workbook until it is killed. */
final class Child {
  static final int ROWS = 20;

  private Child() {}

  static Process start(String task, Path workbook) throws IOException {
    var memory = task.equals("exhaust") ? "-Xmx48m" : "-Xmx512m";
    return OtherJava.of(List.of(memory), Child.class, task, workbook)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  static void main(String[] arguments) {
    var path = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "write" -> write(path);
      case "open" -> say(open(path));
      case "bulk" -> bulk(path);
      case "exhaust" -> exhaust(path);
      case "backup" -> backup(path);
      case "restore" -> restore(path);
      case "holding" -> say(holding(path));
      case "encrypt" -> encrypt(path);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static String open(Path path) {
    try (var workbook = Workbook.open(path, Given.CLOCK)) {
      return "opened " + workbook.<Long>read(books -> books.traces().size());
    } catch (Refused refused) {
      return refused.reason().key().name();
    }
  }

  /** Enters something and backs it up, again and again. */
  private static void backup(Path path) {
    while (true) {
      BackupsTest.enter(path);
      say(Backups.beside(path).make(Given.CLOCK).backup().file().toString());
    }
  }

  /** Whether another process holds the lock of the file. */
  private static String holding(Path path) {
    try (var file = FileChannel.open(path, StandardOpenOption.READ);
        var lock = file.tryLock(0, Long.MAX_VALUE, true)) {
      return lock == null ? "held elsewhere" : "free";
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Sets a password and removes it again and again. */
  private static void encrypt(Path path) {
    var encryption = new Encryption(path, Given.CLOCK);
    say(path.toString());
    while (true) {
      if (new Unlocking(path, Given.CLOCK).isEncrypted()) {
        if (Locked.unlock(path).byRecovery()) {
          throw new IllegalStateException("by the code");
        }
        encryption.decrypt("王工");
      } else {
        encryption.encrypt("王工", Locked.password()).close();
      }
    }
  }

  /** Restores the same backup again and again. */
  private static void restore(Path path) {
    while (true) {
      say(new Restoration(path, path.resolveSibling("backup"), Given.CLOCK).run("王工").toString());
    }
  }

  /** Each unit of work brings an import with as many measurements, and is told when it is kept. */
  private static void write(Path path) {
    try (var workbook = Workbook.open(path, Given.CLOCK)) {
      while (true) {
        Work<Long> work = books -> new Decision.Keep<>(step(books));
        say(workbook.<Long>change(Given.change(Action.MEASUREMENTS_IMPORTED), work).toString());
      }
    }
  }

  /** One unit of work that goes on and on; it tells now and then how far it is. */
  private static void bulk(Path path) {
    try (var workbook = Workbook.open(path, Given.CLOCK)) {
      Given.keep(
          workbook,
          books -> {
            keepOriginal(books, 1);
            var appender =
                books.measurements().appender(Given.begin(books, ImportKind.MEASUREMENTS));
            for (var version = 1; version < Integer.MAX_VALUE; version++) {
              appender.add(
                  Given.measurement(1, version, new Reported.Amount(Rational.of(version))));
              if (version % 50_000 == 0) {
                say(Integer.toString(version));
              }
            }
          });
    }
  }

  /** Some units of work that are kept, one that asks for more memory than there is, and another. */
  private static void exhaust(Path path) {
    try (var workbook = Workbook.open(path, Given.CLOCK)) {
      for (var kept = 0; kept < 5; kept++) {
        Work<Long> work = books -> new Decision.Keep<>(step(books));
        say(workbook.<Long>change(Given.change(Action.MEASUREMENTS_IMPORTED), work).toString());
      }
      say(refusal(() -> Given.keep(workbook, Child::hoard)));
      say(refusal(() -> Given.keep(workbook, Child::step)));
    }
    say("closed");
  }

  private static void hoard(Books books) {
    var hoard = new ArrayList<byte[]>();
    while (hoard.size() < Integer.MAX_VALUE) {
      hoard.add(original(step(books)));
      hoard.add(new byte[1 << 20]);
    }
  }

  private static String refusal(Runnable work) {
    try {
      work.run();
      return "kept";
    } catch (Refused refused) {
      return refused.reason().key().name();
    }
  }

  private static long step(Books books) {
    var id = Given.begin(books, ImportKind.MEASUREMENTS);
    keepOriginal(books, id);
    var appender = books.measurements().appender(id);
    var version = Math.toIntExact((id - 1) * (ROWS / 4) + 1);
    for (var row = 0; row < ROWS / 4; row++) {
      for (var quarter : List.of(Quarter.values())) {
        var content = Given.content(new Reported.Amount(Rational.of(id)));
        appender.add(new NewMeasurement(1, quarter, version + row, content, id, "第" + id));
      }
    }
    books.imports().finish(id, new ImportCounts(ROWS, 0, 0, 0));
    return id;
  }

  private static void keepOriginal(Books books, long id) {
    if (OriginalsTest.keep(books, original(id)) != Effect.NEW) {
      throw new IllegalStateException("kept before: " + id);
    }
  }

  /** The file that an import came from, of several pieces. */
  static byte[] original(long id) {
    var bytes = new byte[130_000];
    new Random(id).nextBytes(bytes);
    return bytes;
  }

  private static void say(String line) {
    System.out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }
}
