package kaocheng.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kaocheng.usecase.Demo;
import kaocheng.usecase.Desks;
import kaocheng.usecase.ImportFiles;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.Progress;

/** The workbook of the sample city, made once and copied for each test that wants one. */
final class SampleBook {
  private static final Object ONCE = new Object();

  private SampleBook() {}

  static Path copyInto(Path folder) throws IOException {
    return copy(made(), folder.resolve("city.mv.db"));
  }

  /** With its journal, as a workbook lies that was closed. */
  static Path copy(Path workbook, Path copy) throws IOException {
    Files.copy(journal(workbook), journal(copy));
    return Files.copy(workbook, copy);
  }

  private static Path journal(Path workbook) {
    var name = workbook.getFileName().toString();
    return workbook.resolveSibling(name.replace(".mv.db", ".journal"));
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

  /** The same with another year: the sample's definitions, and what D01 sent in at its end. */
  static Path withAnotherYear(Path folder, int year) throws IOException {
    var workbook = copyInto(folder);
    var sent = new ArrayList<Path>();
    for (var name :
        List.of("departments.csv", "goals.csv", "indicators.csv", "measurements/2021Q4-D01.csv")) {
      var text = Files.readString(Path.of("sample-data").resolve(name));
      var file = folder.resolve(year + "-" + Path.of(name).getFileName());
      sent.add(Files.writeString(file, text.replaceAll("2021([,-])", year + "$1")));
    }
    try (var desk = new Desks("测试员", Clock.systemUTC()).open(workbook)) {
      new ImportFiles(desk).run(sent, ImportMode.WHOLE_FILES, _ -> {}, Progress.SILENT);
    }
    return workbook;
  }
}
