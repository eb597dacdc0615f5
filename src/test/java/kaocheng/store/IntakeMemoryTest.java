package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided about tables and names is remembered, the latest decision first. */
final class IntakeMemoryTest {
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

  private Optional<IntakeMemory> found(String sender, String layout) {
    return workbook.read(books -> books.intakeMemories().find(sender, layout));
  }

  @Test
  void remembersTheLastDecisionForASenderAndALayout() {
    Given.keep(
        workbook,
        books -> {
          var memories = books.intakeMemories();
          assertThat(memories.remember("D01", "单位|数", "1=单位\n2=数")).isEqualTo(Effect.NEW);
          assertThat(memories.remember("D01", "单位|数", "1=单位\n2=数")).isEqualTo(Effect.SAME);
          assertThat(memories.remember("D01", "单位|数", "2=单位\n1=数")).isEqualTo(Effect.CHANGED);
          assertThat(memories.remember("", "单位|数", "任何单位")).isEqualTo(Effect.NEW);
        });

    assertThat(found("D01", "单位|数"))
        .hasValueSatisfying(
            one -> {
              assertThat(one.decided()).isEqualTo("2=单位\n1=数");
              assertThat(one.version()).isEqualTo(2);
              assertThat(one.chosenBy()).isEqualTo("王工");
            });
    assertThat(found("", "单位|数")).map(IntakeMemory::decided).hasValue("任何单位");
    assertThat(found("D02", "单位|数")).isEmpty();
    assertThat(workbook.<List<TraceEntry>>read(books -> books.traces().latest(3)))
        .extracting(TraceEntry::action, TraceEntry::subject, TraceEntry::was, TraceEntry::became)
        .containsExactly(
            tuple(Action.INTAKE_DECIDED, "单位|数", "", "任何单位"),
            tuple(Action.INTAKE_DECIDED, "D01 单位|数", "1=单位\n2=数", "2=单位\n1=数"),
            tuple(Action.INTAKE_DECIDED, "D01 单位|数", "", "1=单位\n2=数"));
  }

  @Test
  void refusesWhatCannotBeKept() {
    assertThat(
            OpeningTest.refusal(
                () ->
                    Given.keep(
                        workbook,
                        books -> books.intakeMemories().remember("D01", "表", "字".repeat(16_001)))))
        .isEqualTo(StoreRefusal.TEXT_TOO_LONG);
    assertThat(
            OpeningTest.refusal(
                () ->
                    Given.keep(
                        workbook, books -> books.intakeMemories().remember("D01", " ", "一"))))
        .isEqualTo(StoreRefusal.TEXT_BLANK);
    assertThat(
            OpeningTest.refusal(
                () ->
                    Given.keep(
                        workbook,
                        books -> books.aliases().remember(Alias.ofDepartment("办\u0000"), "D01"))))
        .isEqualTo(StoreRefusal.TEXT_WITH_CONTROL_CHARACTER);
  }

  @Test
  void remembersWhatNamesMean() {
    var office = Alias.ofDepartment("市府办");
    var rate = Alias.ofIndicator("D01", "办结率");
    Given.keep(
        workbook,
        books -> {
          assertThat(books.aliases().remember(office, "D02")).isEqualTo(Effect.NEW);
          assertThat(books.aliases().remember(office, "D01")).isEqualTo(Effect.CHANGED);
          assertThat(books.aliases().remember(office, "D01")).isEqualTo(Effect.SAME);
          assertThat(books.aliases().remember(rate, "1.1")).isEqualTo(Effect.NEW);
        });
    assertThat(workbook.<Map<Alias, String>>read(books -> books.aliases().all()))
        .containsExactly(entry(office, "D01"), entry(rate, "1.1"));

    Given.keep(
        workbook, books -> assertThat(books.aliases().giveUp(rate)).isEqualTo(Effect.CHANGED));
    assertThat(workbook.<Map<Alias, String>>read(books -> books.aliases().all()))
        .containsExactly(entry(office, "D01"));
    Given.keep(
        workbook, books -> assertThat(books.aliases().remember(rate, "1.2")).isEqualTo(Effect.NEW));
    assertThat(workbook.<Map<Alias, String>>read(books -> books.aliases().all()))
        .containsEntry(rate, "1.2");
  }
}
