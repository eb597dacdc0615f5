package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.text.Refused;
import kaocheng.store.StoreRefusal;
import kaocheng.usecase.ImportReport.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any figure can show its row as it was sent, and any file comes out as it came in. */
class ShowOriginalTest extends OfACity {
  private static final String HEAD = "年度,季度,单位代码,指标编号,填报值,状态,备注\n";

  @TempDir Path folder;

  private GridVersion version(String indicator) {
    var slot = new FigureSlot(new IndicatorKey("A", indicator), Quarter.FIRST, null);
    return new QuarterGrid(city().desk()).history(2021, slot).getFirst();
  }

  private ShowOriginal.Row row(GridVersion version) {
    return new ShowOriginal(city().desk())
        .row(version.importId(), version.measurement().source().row().line());
  }

  private Object refusal(Runnable work) {
    try {
      work.run();
      return "not refused";
    } catch (Refused refused) {
      return refused.reason().key();
    }
  }

  private Path gbk(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(Charset.forName("GB18030")));
  }

  private ImportReport take(Path file) {
    return new ImportFiles(city().desk())
        .run(List.of(file), ImportMode.WHOLE_FILES, _ -> {}, Progress.SILENT)
        .getFirst();
  }

  @Test
  void showsTheRowUnderItsHeadings() throws IOException {
    var file = gbk("报.csv", HEAD + "2021,1,A,1.9,30,,\"两行\n说明\"\n\n2021,1,A,1.13,１２,,余\n");
    assertThat(take(file).ending()).isEqualTo(Ending.TAKEN);
    Files.delete(file);

    var row = row(version("1.13"));
    assertThat(row.file()).isEqualTo("报.csv");
    assertThat(row.line()).isEqualTo(5);
    assertThat(row.cells())
        .containsExactly(
            new ShowOriginal.Cell("年度", "2021"),
            new ShowOriginal.Cell("季度", "1"),
            new ShowOriginal.Cell("单位代码", "A"),
            new ShowOriginal.Cell("指标编号", "1.13"),
            new ShowOriginal.Cell("填报值", "１２"),
            new ShowOriginal.Cell("状态", ""),
            new ShowOriginal.Cell("备注", "余"));
    assertThat(row(version("1.9")).cells()).contains(new ShowOriginal.Cell("备注", "两行\n说明"));
  }

  @Test
  void writesAFileOutAsItCame() throws IOException {
    var file = gbk("报.csv", HEAD + "2021,1,A,1.9,30,,\n");
    var sha256 = take(file).origin().sha256();
    var bytes = Files.readAllBytes(file);
    var show = new ShowOriginal(city().desk());

    show.write("报.csv", folder.resolve("按名.csv"));
    show.write(sha256.substring(0, 8), folder.resolve("按摘要.csv"));
    assertThat(folder.resolve("按名.csv")).hasBinaryContent(bytes);
    assertThat(folder.resolve("按摘要.csv")).hasBinaryContent(bytes);
  }

  @Test
  void refusesWhatWasNeverImportedOrIsCalledAlike() throws IOException {
    take(gbk("报.csv", HEAD + "2021,1,A,1.9,30,,\n"));
    take(gbk("报.csv", HEAD + "2021,1,A,1.9,31,,\n"));
    var show = new ShowOriginal(city().desk());
    var out = folder.resolve("out.csv");
    assertThat(refusal(() -> show.write("报.csv", out))).isEqualTo(Refusal.SEVERAL_SUCH_IMPORTS);
    assertThat(refusal(() -> show.write("没有.csv", out))).isEqualTo(Refusal.NO_SUCH_IMPORT);
    assertThat(refusal(() -> show.write("abc", out))).isEqualTo(Refusal.NO_SUCH_IMPORT);
    assertThat(refusal(() -> show.write("报.csv", city().desk().file())))
        .isEqualTo(Refusal.ORIGINAL_OVER_WORKBOOK);
    assertThat(refusal(() -> show.row(version("1.9").importId(), 77)))
        .isEqualTo(Refusal.NO_SUCH_LINE);
    assertThat(out).doesNotExist();
  }

  @Test
  void saysOfTypedFiguresThatThereIsNoFile() {
    var slot = new FigureSlot(new IndicatorKey("A", "1.9"), Quarter.FIRST, null);
    new TypeIn(city().desk()).one(2021, new FigureText(slot, "30"), ImportMode.WHOLE_FILES);
    assertThat(refusal(() -> row(version("1.9")))).isEqualTo(Refusal.TYPED_NOT_SENT);
  }

  @Test
  void saysWhereAFileIsTooLargeToBeKept() throws IOException {
    var file = gbk("报.csv", HEAD + "2021,1,A,1.9,30,,\n");
    var report =
        new ImportFiles(city().desk(), 10)
            .run(List.of(file), ImportMode.WHOLE_FILES, _ -> {}, Progress.SILENT)
            .getFirst();
    assertThat(report.ending()).isEqualTo(Ending.TAKEN);
    assertThat(report.notices()).anyMatch(notice -> notice.key() == Notice.ORIGINAL_TOO_LARGE);
    assertThat(refusal(() -> row(version("1.9")))).isEqualTo(StoreRefusal.ORIGINAL_NOT_KEPT);
  }

  @Test
  void keepsNothingOfAPreviewOrARefusedFile() throws IOException {
    var good = gbk("好.csv", HEAD + "2021,1,A,1.9,30,,\n");
    var bad = gbk("坏.csv", HEAD + "2021,1,A,9.9,30,,\n");
    for (var file : List.of(good, bad)) {
      var mode = file.equals(good) ? ImportMode.PREVIEW : ImportMode.WHOLE_FILES;
      var report =
          new ImportFiles(city().desk())
              .run(List.of(file), mode, _ -> {}, Progress.SILENT)
              .getFirst();
      var sha256 = report.origin().sha256();
      assertThat(city().desk().workbook().<Boolean>read(books -> books.originals().holds(sha256)))
          .isFalse();
    }
    assertThatThrownBy(() -> new ShowOriginal(city().desk()).row(999, 2))
        .isInstanceOf(Refused.class);
  }
}
