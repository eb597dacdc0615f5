package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.text.Refused;
import kaocheng.usecase.ImportReport.Counts;
import kaocheng.usecase.ImportReport.Ending;
import org.junit.jupiter.api.Test;

/** Ballots, panels and honours are typed in, by the checks that files are held to. */
class EnterRollsTest extends OfACity {
  private static Roll roll(RollSort sort, String indicator, List<Map<String, String>> rows) {
    var subject = new Roll.Subject(new IndicatorKey("A", indicator), Quarter.FOURTH);
    return new Roll(sort, 2021, subject, "", rows);
  }

  private static Map<String, String> row(String... cells) {
    var row = new LinkedHashMap<String, String>();
    for (var at = 0; at < cells.length; at += 2) {
      row.put(cells[at], cells[at + 1]);
    }
    return row;
  }

  private static List<Map<String, String>> votes(String good, String fair) {
    return List.of(
        row("point", "优", "ballots", good),
        row("point", "中", "ballots", fair),
        row("point", "弃权", "ballots", "3"));
  }

  private Edited put(Roll roll) {
    return new EnterRolls(city().desk()).put(roll, ImportMode.WHOLE_FILES);
  }

  private static List<String> faults(Edited edited) {
    return edited.faults().stream()
        .map(one -> one.place() + " " + one.heading() + " " + one.reason().key().name())
        .toList();
  }

  private static Reported voted(long good, long fair) {
    return new Reported.Voted(
        List.of(
            new Reported.Votes("", "优", Rational.of(good)),
            new Reported.Votes("", "中", Rational.of(fair)),
            new Reported.Votes("", "弃权", Rational.of(3))));
  }

  @Test
  void ballotsMakeOneReportMoveTheScoreAndAreUndone() {
    var edited = put(roll(RollSort.SURVEY, "1.1", votes("60", "20")));

    assertThat(edited.ending()).isEqualTo(Ending.TAKEN);
    assertThat(edited.counts()).isEqualTo(new Counts(1, 0, 0, 0));
    assertThat(edited.moves()).anyMatch(move -> move.indicator().equals("1.1"));
    assertThat(reported("1.1")).containsExactly(voted(60, 20));
    assertThat(put(roll(RollSort.SURVEY, "1.1", votes("60", "20"))).ending())
        .isEqualTo(Ending.NOTHING_NEW);
    assertThat(put(roll(RollSort.SURVEY, "1.1", votes("61", "19"))).counts().changed()).isOne();
    assertThat(reported("1.1")).containsExactly(voted(61, 19));
    new UndoEdits(city().desk()).undo();
    assertThat(reported("1.1")).containsExactly(voted(60, 20));
    var slot = new FigureSlot(new IndicatorKey("A", "1.1"), Quarter.FOURTH);
    assertThat(new QuarterGrid(city().desk()).history(2021, slot)).hasSize(3);
  }

  @Test
  void aPreviewWritesNothing() {
    var edited =
        new EnterRolls(city().desk())
            .put(roll(RollSort.SURVEY, "1.1", votes("60", "20")), ImportMode.PREVIEW);

    assertThat(edited.moves()).isNotEmpty();
    assertThat(reported("1.1")).isEmpty();
  }

  @Test
  void whatTheRuleCannotCountIsRefusedAsAWhole() {
    var wrong = new ArrayList<>(votes("60", "x"));
    wrong.add(row("voters", "市民", "point", "优", "ballots", "1"));
    wrong.add(row("point", "很好", "ballots", "2"));
    wrong.add(row("point", "优", "ballots", "2"));

    var edited = put(roll(RollSort.SURVEY, "1.1", wrong));
    assertThat(faults(edited))
        .contains("2 票数 NOT_A_NUMBER", "4 群体 NO_GROUPS_IN_RULE", "5 档次 POINT_NOT_ON_SCALE")
        .anyMatch(one -> one.startsWith("6 档次"));
    assertThat(edited.ending()).isEqualTo(Ending.REFUSED);
    assertThat(reported("1.1")).isEmpty();
    assertThat(faults(put(roll(RollSort.SURVEY, "1.9", votes("1", "2")))))
        .contains("1 指标编号 NOT_FOR_THIS_INDICATOR");
    assertThatThrownBy(() -> put(roll(RollSort.SURVEY, "1.1", List.of())))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("ROLL_EMPTY");
  }

  @Test
  void aPanelKeepsWhoGaveWhat() {
    var marks = List.of(row("judge", "张三", "mark", "90"), row("judge", "李四", "mark", "85.5"));
    assertThat(put(roll(RollSort.PANEL, "1.2", marks)).ending()).isEqualTo(Ending.TAKEN);
    assertThat(reported("1.2"))
        .containsExactly(new Reported.Marked(List.of(Rational.of(90), Rational.parse("85.5"))));
    assertThat(all(RollSort.PANEL).getFirst().roll().rows()).isEqualTo(marks);

    var tooMuch = List.of(row("judge", "张三", "mark", "101"), row("judge", "张三", "mark", "9"));
    assertThat(faults(put(roll(RollSort.PANEL, "1.2", tooMuch))))
        .contains("1 评分 MARK_ABOVE_FULL")
        .anyMatch(one -> one.startsWith("2 评委"));
    var grades = List.of(row("judge", "甲", "grade", "优"), row("judge", "乙", "grade", "良"));
    put(roll(RollSort.PANEL, "1.10", grades));
    assertThat(reported("1.10"))
        .containsExactly(new Reported.Verdicts(List.of(PanelGrade.EXCELLENT, PanelGrade.GOOD)));
  }

  @Test
  void honoursNeedTheirDocumentAndALevelOfTheRule() {
    var honour =
        row("level", "省级", "event", "先进集体", "document", "鲁发〔2021〕1号", "date", "2021-05-01");
    var other = new LinkedHashMap<>(honour);
    other.putAll(Map.of("level", "市级", "document", ""));

    assertThat(faults(put(roll(RollSort.HONOURS, "1.5", List.of(other)))))
        .containsExactly("1 文号 BLANK");
    other.put("document", "示发〔2021〕2号");
    assertThat(faults(put(roll(RollSort.HONOURS, "1.5", List.of(other)))))
        .containsExactly("1 级别 LEVEL_NOT_OF_RULE");
    assertThat(put(roll(RollSort.HONOURS, "1.5", List.of(honour))).ending())
        .isEqualTo(Ending.TAKEN);
    assertThat(all(RollSort.HONOURS).getFirst().roll().rows()).containsExactly(honour);
    honour.put("date", "2022-01-01");
    assertThat(faults(put(roll(RollSort.HONOURS, "1.5", List.of(honour)))))
        .containsExactly("1 日期 DONE_AFTER_AS_OF");
  }

  @Test
  void aListIsTakenBackForAReason() {
    put(roll(RollSort.SURVEY, "1.1", votes("60", "20")));
    var entry = all(RollSort.SURVEY).getFirst();
    var rolls = new EnterRolls(city().desk());

    assertThatThrownBy(() -> rolls.takeBack(entry, " ")).isInstanceOf(Refused.class);
    rolls.takeBack(entry, "票数有误");
    assertThat(all(RollSort.SURVEY)).isEmpty();
    assertThat(reported("1.1")).isEmpty();
    new UndoEdits(city().desk()).undo();
    assertThat(all(RollSort.SURVEY)).hasSize(1);
  }

  @Test
  void listsOfFilesAreOpenedAndPutAgainWithoutAChange() throws IOException {
    city()
        .take(
            """
            年度,季度,单位代码,指标编号,群体,档次,票数,截至日期
            2021,3,A,1.11,市民,优,61,2021-09-20
            2021,3,A,1.11,企业,良,5,2021-09-20
            """);
    city()
        .take(
            """
            年度,季度,单位代码,指标编号,评委,评分,等次
            2021,3,A,1.10,张三,,优
            2021,3,A,1.10,李四,,中
            """);

    for (var sort : List.of(RollSort.SURVEY, RollSort.PANEL)) {
      var entry = all(sort).getFirst();
      assertThat(entry.source().row().file()).isEqualTo("数据.csv");
      assertThat(put(entry.roll()).ending()).isEqualTo(Ending.NOTHING_NEW);
    }
    assertThat(all(RollSort.SURVEY).getFirst().roll().asOf()).isEqualTo("2021-09-20");
  }

  @Test
  void marksWithoutNamesGoByNumbers() {
    var slot = new FigureSlot(new IndicatorKey("A", "1.2"), Quarter.FOURTH);
    new TypeIn(city().desk()).one(2021, new FigureText(slot, "90;80"), ImportMode.WHOLE_FILES);

    assertThat(all(RollSort.PANEL).getFirst().roll().rows())
        .containsExactly(row("judge", "1", "mark", "90"), row("judge", "2", "mark", "80"));
  }

  @Test
  void theRulesTellWhatThereIsToChooseFrom() {
    var subjects = new RuleSubjects(city().desk());

    assertThat(subjects.of(RollSort.SURVEY, 2021))
        .extracting(one -> one.indicator().number())
        .containsExactly("1.1", "1.11");
    var survey = subjects.of(RollSort.SURVEY, 2021).getLast();
    assertThat(survey.words("voters")).containsExactly("市民", "企业");
    assertThat(survey.words("point")).containsExactly("优", "良", "中", "差", "弃权", "废票");
    assertThat(subjects.of(RollSort.HONOURS, 2021).getFirst().words("level"))
        .containsExactly("国家级", "省级");
    assertThat(subjects.of(RollSort.PANEL, 2021))
        .extracting(one -> one.indicator().number())
        .containsExactly("1.2", "1.10");
    assertThat(subjects.of(EntrySort.LEDGER_ITEM, 2021))
        .extracting(one -> one.indicator().number())
        .containsExactly("1.6");
    assertThat(subjects.scopes(2021, "A")).contains("单位", "重点目标", "目标 1", "指标 1.11");
    assertThat(subjects.scopes(2021, "B")).containsExactly("单位", "重点目标", "创优目标");
    assertThat(subjects.grades(2021)).isNotEmpty().contains("合格");
  }

  private List<Rolls.Entry> all(RollSort sort) {
    return new Rolls(city().desk())
        .all(2021).stream().filter(one -> one.roll().sort() == sort).toList();
  }
}
