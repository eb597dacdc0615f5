package kaocheng.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import kaocheng.usecase.Demo;
import kaocheng.usecase.Desks;
import kaocheng.usecase.Progress;

/** The workbook of the sample city, made once and copied for each test that wants one. */
final class SampleBook {
  private static final Object ONCE = new Object();

  private SampleBook() {}

  static Path copyInto(Path folder) throws IOException {
    return Files.copy(made(), folder.resolve("city.mv.db"));
  }

  private static Path made() throws IOException {
    synchronized (ONCE) {
      var home = Path.of("target/sample-book-" + ProcessHandle.current().pid());
      var workbook = home.resolve("city-2021.mv.db");
      if (!Files.exists(workbook)) {
        var demo = new Demo(new Desks("测试员", Clock.systemUTC()), Path.of("sample-data"), home);
        demo.make(Files.createDirectories(home), _ -> {}, Progress.SILENT).close();
      }
      return workbook;
    }
  }
}
