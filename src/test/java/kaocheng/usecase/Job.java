package kaocheng.usecase;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import kaocheng.OtherJava;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.signoff.Act;
import kaocheng.model.text.Language;

/** Another process that does one part of the office's work over and over until it is killed. */
final class Job {
  static final int YEAR = 2021;
  static final Quarter QUARTER = Quarter.FOURTH;

  private final Desk desk;
  private final Path folder;

  /** What is done over and over; each tells what it has done with a line. */
  enum Sort {
    IMPORT,
    EDIT,
    SCORE,
    SEAL,
    PAPERS
  }

  private Job(Desk desk, Path folder) {
    this.desk = desk;
    this.folder = folder;
  }

  static Process start(Sort sort, Path workbook) throws IOException {
    return OtherJava.of(
            List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"), Job.class, sort.name(), workbook)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  static Desks desks() {
    return new Desks("王工", Clock.systemUTC());
  }

  static void main(String[] arguments) throws IOException {
    var workbook = Path.of(arguments[1]);
    try (var desk = desks().open(workbook)) {
      new Job(desk, workbook.resolveSibling("papers")).run(Sort.valueOf(arguments[0]));
    }
  }

  private void run(Sort sort) throws IOException {
    say("ready");
    for (var number = number() + 1; ; number++) {
      switch (sort) {
        case IMPORT -> report(number);
        case EDIT -> type(number);
        case SCORE -> score(number);
        case SEAL -> seal(number);
        case PAPERS -> write(number);
      }
    }
  }

  /** What stands for the quarter before the work begins. */
  private int number() {
    return JobKillTest.figure(desk);
  }

  private void report(int figure) throws IOException {
    var rows = "年度,季度,单位代码,指标编号,数值,截至日期\n2021,4,A,1.9," + figure + ",2021-12-31\n";
    var file = Files.writeString(folder.resolveSibling("填报.csv"), rows);
    new ImportFiles(desk).run(List.of(file), ImportMode.WHOLE_FILES, _ -> {}, Progress.SILENT);
    say(figure + " imported");
  }

  private void type(int figure) {
    var slot = new FigureSlot(new IndicatorKey("A", "1.9"), QUARTER);
    var edited = new TypeIn(desk).one(YEAR, figure(slot, figure), ImportMode.WHOLE_FILES);
    say(figure + (edited.isKept() ? " kept" : " refused"));
  }

  private static FigureText figure(FigureSlot slot, int figure) {
    return new FigureText(slot, Integer.toString(figure), "", "", "口径更正");
  }

  /** After a figure was typed, so that there is something new to be kept. */
  private void score(int figure) {
    type(figure);
    var scores = ScoreDigest.ofAll(new AssessCycle(desk).run(YEAR, QUARTER).cards());
    say(figure + " scored " + scores);
  }

  /** The quarter is unlocked for a figure and sealed again. */
  private void seal(int figure) {
    var signing = new SignQuarter(desk);
    signing.run(new SignQuarter.Order(YEAR, QUARTER, List.of("A", "B"), Act.UNLOCKED, "更正"));
    type(figure);
    var seal = new SealQuarter(desk).run(YEAR, QUARTER, "更正四季度数据").seal();
    say(figure + " sealed " + seal.number() + " " + seal.made().digest());
  }

  private void write(int figure) {
    type(figure);
    var assessment = new AssessCycle(desk).look(YEAR, QUARTER);
    var order = SheetOrder.all(assessment, EnumSet.allOf(SheetFormat.class));
    var written =
        new WritePapers(desk, folder, Language.CHINESE).run(assessment, order, Progress.SILENT);
    say(figure + " written " + WrittenPapers.named(written));
  }

  private static void say(String line) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(line + "\n");
    out.flush();
  }
}
