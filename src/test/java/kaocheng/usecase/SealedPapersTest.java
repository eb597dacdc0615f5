package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kaocheng.model.Quarter;
import kaocheng.model.signoff.Act;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.ScorecardRow;
import kaocheng.usecase.SignQuarter.Order;
import kaocheng.wording.TableWord;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Papers of a sealed quarter are the same whenever they are printed, and say which seal they are
 * of: 60 of 100 news reports are sealed, then 70, then 80 reported and left unsealed. Beside them
 * stands a late paper with 60 of 100, so that the totals are 60, 65 and 70.
 */
class SealedPapersTest extends OfACity {
  private static final int YEAR = 2021;
  private static final Quarter FOURTH = Quarter.FOURTH;

  @TempDir private Path out = Path.of("");

  @BeforeEach
  void sealTwiceAndReportMore() throws IOException {
    report(YEAR, "60");
    seal(YEAR, "");
    correct("70");
    seal(YEAR, "漏报十篇");
    correct("80");
  }

  private void seal(int year, String reason) {
    new SealQuarter(city().desk()).run(year, FOURTH, reason);
  }

  private void correct(String figure) throws IOException {
    new SignQuarter(city().desk())
        .run(new Order(YEAR, FOURTH, List.of("A", "B"), Act.UNLOCKED, "漏报"));
    report(YEAR, figure);
  }

  private void report(int year, String figure) throws IOException {
    city().take("年度,季度,单位代码,指标编号,填报值\n" + year + ",4,A,1.9," + figure + "\n");
  }

  private SealedPapers papers() {
    return new SealedPapers(city().desk());
  }

  private Assessment now() {
    return new AssessCycle(city().desk()).look(YEAR, FOURTH);
  }

  /** The text of each file, by its name. */
  private Map<String, String> written(Assessment assessment, PaperKind... kinds)
      throws IOException {
    var order =
        SheetOrder.all(assessment, Set.of(SheetFormat.CSV)).of(Set.copyOf(Arrays.asList(kinds)));
    var texts = new TreeMap<String, String>();
    var files =
        new WritePapers(city().desk(), out, Language.CHINESE)
            .run(assessment, order, Progress.SILENT);
    for (var file : files) {
      texts.put(file.getFileName().toString(), Files.readString(file));
    }
    return texts;
  }

  private static void assertRefused(ThrowingCallable call, Key key) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo(key));
  }

  @Test
  void haveTheFiguresOfTheirSeal() throws IOException {
    var first = written(papers().numbered(YEAR, FOURTH, 0), PaperKind.ASSESSMENT);
    var latest = written(papers().latest(YEAR, FOURTH), PaperKind.ASSESSMENT);
    var open = written(now(), PaperKind.ASSESSMENT);

    assertThat(first.keySet()).anyMatch(name -> name.endsWith("考核评分表-首次封存.csv"));
    assertThat(latest.keySet()).anyMatch(name -> name.endsWith("考核评分表-第1次更正.csv"));
    assertThat(open.keySet()).anyMatch(name -> name.endsWith("考核评分表.csv"));
    assertThat(of("市甲局", first)).contains("60 篇").contains("此后已作第 1 次更正", "仅供查考");
    assertThat(of("市甲局", latest)).contains("70 篇").contains("按 2021 年第 4 季度封存（第 1 次更正");
    assertThat(of("市甲局", open)).contains("80 篇").contains("现有数据与封存不一致");
  }

  private static String of(String department, Map<String, String> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().contains(department))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bulletinSummaryAndRankingAreOfTheSameSeal() throws IOException {
    var files =
        written(
            papers().latest(YEAR, FOURTH),
            PaperKind.RANKING,
            PaperKind.BULLETIN,
            PaperKind.SUMMARY);

    assertThat(files).hasSizeGreaterThan(3);
    assertThat(files.keySet()).allMatch(name -> name.endsWith("-第1次更正.csv"));
    assertThat(files.values()).allMatch(text -> text.contains("封存（第 1 次更正，封存校验码"));
    assertThat(String.join("\n", files.values())).contains("65.00").doesNotContain("70.00");
  }

  @Test
  void leaveNothingBehind() throws IOException {
    var stored = stored();
    var head = now().head();
    written(papers().latest(YEAR, FOURTH), PaperKind.ASSESSMENT, PaperKind.SUMMARY);
    assertThat(now().head()).isEqualTo(head);
    assertThat(stored()).isEqualTo(stored);
  }

  private List<ScorecardRow> stored() {
    return city().desk().workbook().read(books -> books.scorecards().all(YEAR, FOURTH));
  }

  @Test
  void lastYearIsToldFromItsSealOrNotAtAll() throws IOException {
    city().takeLastYear();
    report(2020, "50");
    var unsealed = summary();
    assertThat(unsealed).contains("2020 年第 4 季度没有封存").doesNotContain("50.00");
    seal(2020, "");
    assertThat(summary()).contains("50.00").contains("上年各栏按 2020 年第 4 季度封存（首次封存");
  }

  private String summary() throws IOException {
    return written(papers().latest(YEAR, FOURTH), PaperKind.SUMMARY).values().iterator().next();
  }

  @Test
  void aQuarterBeforeTheLastMakesNoSummary() throws IOException {
    new SealQuarter(city().desk()).run(YEAR, Quarter.FIRST, "");
    var first = papers().latest(YEAR, Quarter.FIRST);
    assertThat(written(first, PaperKind.BULLETIN)).isNotEmpty();
    assertRefused(() -> written(first, PaperKind.SUMMARY), Refusal.SEAL_WITHOUT_YEAR);
  }

  @Test
  void whatWasNotSealedIsRefused() {
    assertRefused(() -> papers().latest(YEAR, Quarter.SECOND), Refusal.NOT_SEALED);
    assertRefused(() -> papers().numbered(YEAR, FOURTH, 2), Refusal.NO_SUCH_SEAL);
    assertRefused(() -> papers().seals(1999, FOURTH), Refusal.NO_SUCH_YEAR);
  }

  @Test
  void chartsAreOfTheSealToo() {
    var charts =
        new WritePapers(city().desk(), out, Language.CHINESE)
            .charts(
                papers().numbered(YEAR, FOURTH, 0), EnumSet.of(PictureFormat.SVG), Progress.SILENT);
    assertThat(charts).isNotEmpty().allMatch(file -> file.toString().endsWith("-首次封存.svg"));
  }

  @Test
  void digitsThatTodaysProgramDoesNotComeToAreNotPrinted() {
    var seal = papers().seals(YEAR, FOURTH).getLast();
    var other = now();
    assertRefused(
        () -> Basis.read(city().desk(), seal, basis -> basis.vouch(other)),
        Refusal.SEAL_NOT_REPRODUCED);
  }

  @Test
  void carryTheHeadOfTheOpenWorkbook() {
    assertThat(papers().latest(YEAR, FOURTH).head()).isEqualTo(now().head()).isNotEmpty();
    assertThat(papers().latest(YEAR, FOURTH).vouching())
        .extracting(Message::key)
        .containsExactly(TableWord.NOTE_HEAD, TableWord.NOTE_FROM_SEAL);
  }
}
