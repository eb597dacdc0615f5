package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.template.TemplateMark;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.usecase.TemplateCheck.State;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that comes back is held against what the cycle asks for by now. */
class TemplateCheckTest extends OfACity {
  private static final String HEADS = "年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,累计方法,指标值,计分方法,权重\n";

  @TempDir private Path forms;

  private List<List<String>> written() throws IOException {
    var order = TemplateOrder.all(2021, Quarter.SECOND);
    var file =
        new WriteTemplates(city().desk(), Language.CHINESE)
            .run(order, forms, Progress.SILENT)
            .getFirst();
    try (var stream = Files.newInputStream(file);
        var book = new ReadableWorkbook(stream)) {
      return book.findSheet(TemplateMark.SHEET).orElseThrow().read().stream()
          .map(TemplateCheckTest::texts)
          .toList();
    }
  }

  private static List<String> texts(Row row) {
    return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
  }

  private TemplateCheck check(List<List<String>> rows) {
    var mark = TemplateMark.in(rows).orElseThrow();
    return city().desk().workbook().read(books -> TemplateCheck.of(mark, books));
  }

  private static List<String> told(TemplateCheck check) {
    return check.messages().stream()
        .map(one -> one.key().name() + " " + one.values().getFirst())
        .toList();
  }

  @Test
  void aFreshFormIsCurrent() throws IOException {
    var check = check(written());
    assertThat(check.state()).isEqualTo(State.CURRENT);
    assertThat(check.messages()).isEmpty();
  }

  @Test
  void changedDefinitionsAreNamed() throws IOException {
    var rows = written();
    city()
        .take(
            HEADS
                + "2021,A,1,1.6,新台账,项,累计,,台账全部销号,按销号率得分,10\n"
                + "2021,A,1,1.9,信息,篇,累计,,不少于 120 篇,\"按完成率得分，封顶 100%\",10\n"
                + "2021,A,1,1.16,新指标,篇,当期,,不少于 10 篇,\"按完成率得分，封顶 100%\",10\n");
    var check = check(rows);
    assertThat(check.state()).isEqualTo(State.OUTDATED);
    assertThat(told(check))
        .containsExactly("OUTDATED A", "ADDED 1.16", "RENAMED 1.6", "TARGET_CHANGED 1.9");
  }

  @Test
  void aMarkThatWasChangedTells() throws IOException {
    var rows = new ArrayList<>(written());
    rows.replaceAll(row -> row.getFirst().equals("department") ? List.of("department", "B") : row);
    assertThat(check(rows).state()).isEqualTo(State.ALTERED);
  }

  @Test
  void aFormOfANewerProgramIsForeign() throws IOException {
    var rows = new ArrayList<>(written());
    rows.replaceAll(row -> row.getFirst().equals("template") ? List.of("template", "2") : row);
    assertThat(check(rows).state()).isEqualTo(State.FOREIGN);
  }

  @Test
  void whatNothingCanBeMadeOfIsNotAskedFor() {
    var planned =
        new WriteTemplates(city().desk(), Language.CHINESE)
            .preview(TemplateOrder.all(2021, Quarter.SECOND));
    assertThat(planned).extracting(PlannedTemplate::isWritten).containsExactly(true, false);
    assertThat(planned.getFirst().spared()).isEqualTo(4);
  }
}
