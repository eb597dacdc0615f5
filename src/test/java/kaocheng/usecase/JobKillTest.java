package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kaocheng.Tally;
import kaocheng.model.Measurement;
import kaocheng.model.Reported;
import kaocheng.model.text.Language;
import kaocheng.store.Examination;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process killed at any moment of the office's work - importing, typing, scoring, sealing,
 * writing sheets - has done what it told, and the rest wholly or not at all.
 */
final class JobKillTest {
  private static final int SORTS = Job.Sort.values().length;
  private static final int ROUNDS = Math.ceilDiv(Integer.getInteger("kaocheng.kills", 5), SORTS);
  private static final RandomGenerator MOMENTS =
      RandomGeneratorFactory.of("L64X128MixRandom").create(20210707);

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource
  void whatWasToldIsThere(Job.Sort sort) throws Exception {
    try (var city = new City(folder)) {
      city.take("年度,季度,单位代码,指标编号,数值,截至日期\n2021,4,A,1.9,1,2021-12-31\n");
      if (sort == Job.Sort.SEAL) {
        assertThat(new SealQuarter(city.desk()).run(Job.YEAR, Job.QUARTER, "").seal()).isNotNull();
      }
    }
    var told = 0;
    for (var round = 0; round < ROUNDS; round++) {
      var lines = killedWhile(sort);
      told += lines.size();
      assertNothingLost(sort, lines);
    }
    Tally.tell("kills while doing " + sort, ROUNDS + " kills, " + told + " deeds told, 0 lost");
  }

  /** What it told before it was killed. */
  private List<String> killedWhile(Job.Sort sort) throws IOException, InterruptedException {
    var child = Job.start(sort, folder.resolve("city"));
    var told = new ArrayList<String>();
    try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).isEqualTo("ready");
      Thread.sleep(MOMENTS.nextInt(20, 2500));
      assertThat(child.toHandle().destroyForcibly()).isTrue();
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        told.add(line);
      }
      assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
    return told;
  }

  private void assertNothingLost(Job.Sort sort, List<String> told) throws IOException {
    var last = told.isEmpty() ? new String[] {"0", "started"} : told.getLast().split(" ");
    var figure = Integer.parseInt(last[0]);
    try (var desk = Job.desks().open(folder.resolve("city"))) {
      assertThat(desk.reservation()).isEmpty();
      assertThat(told).noneMatch(line -> line.endsWith("refused"));
      if (!told.isEmpty()) {
        assertThat(figure(desk)).isBetween(figure, figure + 1);
      }
      switch (sort) {
        case IMPORT, EDIT -> {}
        case SCORE -> assertScored(desk, figure, last);
        case SEAL -> assertSealed(desk, last);
        case PAPERS -> assertWritten(desk, last);
      }
    }
    assertThat(Examination.of(folder.resolve("city")).findings()).isEmpty();
  }

  private static void assertScored(Desk desk, int figure, String[] told) {
    var assessment = new AssessCycle(desk).look(Job.YEAR, Job.QUARTER);
    if (told[1].equals("scored") && figure(desk) == figure) {
      assertThat(ScoreDigest.ofAll(assessment.cards())).isEqualTo(told[2]);
      assertThat(
              desk.workbook()
                  .<Boolean>read(
                      books ->
                          books
                              .scorecards()
                              .holds(Job.YEAR, Job.QUARTER, new CardRows().packed(assessment))))
          .isTrue();
    }
  }

  /** Each seal is whole and gives the same digits; a reported one has the digest reported. */
  private static void assertSealed(Desk desk, String[] told) {
    var seals = new SealQuarter(desk).all();
    if (told[1].equals("sealed")) {
      var number = Integer.parseInt(told[2]);
      assertThat(seals).hasSizeBetween(number + 1, number + 2);
      assertThat(seals.get(number).made().digest()).isEqualTo(told[3]);
    }
    assertThat(
            new ReplaySeals(desk).run(seals.reversed().stream().limit(2).toList(), Progress.SILENT))
        .isNotEmpty()
        .allMatch(ReplaySeals.Replayed::isSame);
  }

  /** Each file is what was reported, or the whole of a later one; and writing goes on. */
  private void assertWritten(Desk desk, String[] told) throws IOException {
    var papers = new WrittenPapers(folder.resolve("papers"));
    papers.assertWhole();
    if (told[1].equals("written")) {
      papers.assertHolds(told[2], figure(desk) == Integer.parseInt(told[0]));
    }
    var assessment = new AssessCycle(desk).look(Job.YEAR, Job.QUARTER);
    var order = SheetOrder.all(assessment, EnumSet.allOf(SheetFormat.class));
    var writing = new WritePapers(desk, folder.resolve("papers"), Language.CHINESE);
    assertThat(writing.run(assessment, order, Progress.SILENT)).isNotEmpty();
    papers.assertWhole();
  }

  /** What is reported for the quarter. */
  static int figure(Desk desk) {
    return desk.workbook().read(books -> books.dossiers().load(Job.YEAR)).measurements().stream()
        .filter(one -> one.quarter() == Job.QUARTER)
        .map(Measurement::reported)
        .map(Reported.Amount.class::cast)
        .mapToInt(amount -> Integer.parseInt(amount.value().toString()))
        .findFirst()
        .orElseThrow();
  }
}
