package kaocheng.model.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kaocheng.model.Reported;
import kaocheng.model.Reported.Honour;
import kaocheng.model.Reported.Honoured;
import kaocheng.model.Reported.Item;
import kaocheng.model.Reported.Items;
import kaocheng.model.Reported.Level;
import kaocheng.model.Reported.Marked;
import kaocheng.model.Reported.Series;
import kaocheng.model.Reported.Struck;
import kaocheng.model.Reported.Verdicts;
import kaocheng.model.Reported.Voted;
import kaocheng.model.Reported.Votes;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.PanelGrade;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reports on one line: what is written is what is read. */
final class ReportedNotationTest {

  private static Reported read(Form shape, String line) {
    return ReportedNotation.read(shape, line).orElseThrow();
  }

  private static Rational number(String text) {
    return Rational.parse(text);
  }

  private static Votes votes(String group, String point, String count) {
    return new Votes(group, point, number(count));
  }

  @Property(tries = 2000)
  void readsWhatItWrote(@ForAll("reports") Reported reported) {
    var shape = ReportedNotation.shape(reported).orElseThrow();
    assertThat(ReportedNotation.read(shape, ReportedNotation.write(reported))).contains(reported);
  }

  @Property(tries = 500)
  void neverFailsOnWhateverStandsThere(@ForAll Form shape, @ForAll("lines") String line) {
    ReportedNotation.read(shape, line)
        .ifPresent(
            reported ->
                assertThat(ReportedNotation.read(shape, ReportedNotation.write(reported)))
                    .contains(reported));
  }

  @Example
  void writesWhatPeopleRead() {
    assertThat(ReportedNotation.write(new Level(number("96.1"), number("200"))))
        .isEqualTo("96.1*200");
    assertThat(ReportedNotation.write(new Struck(number("150"), number("9"), number("167"))))
        .isEqualTo("150+9/167");
    assertThat(ReportedNotation.write(new Series(List.of(number("3"), number("0")))))
        .isEqualTo("3;0");
    assertThat(ReportedNotation.write(new Marked(List.of(number("90"), number("85.5")))))
        .isEqualTo("90;85.5");
    assertThat(ReportedNotation.write(new Verdicts(List.of(PanelGrade.EXCELLENT, PanelGrade.GOOD))))
        .isEqualTo("优;良");
    assertThat(
            ReportedNotation.write(
                new Items(
                    List.of(
                        new Item(number("9.6"), number("6"), number("12"), number("33")),
                        new Item(number("120.67"), number("100"), number("150"), number("26"))))))
        .isEqualTo("9.6|6|12|33; 120.67|100|150|26");
  }

  @Example
  void writesBallotsWithAndWithoutGroups() {
    assertThat(
            ReportedNotation.write(
                new Voted(
                    List.of(votes("", "优", "61"), votes("", "良", "23"), votes("", "弃权", "3")))))
        .isEqualTo("优:61 良:23 弃权:3");
    assertThat(
            ReportedNotation.write(
                new Voted(
                    List.of(
                        votes("市民", "优", "61"),
                        votes("市民", "良", "23"),
                        votes("企业", "优", "5"),
                        votes("", "差", "1")))))
        .isEqualTo("市民{优:61 良:23} 企业{优:5} 差:1");
  }

  @Example
  void writesHonoursAndTheirAbsence() {
    var honour = new Honour("省级", "精神文明奖", "鲁办发〔2021〕3号", LocalDate.of(2021, 5, 1));
    assertThat(ReportedNotation.write(new Honoured(List.of(honour, honour))))
        .isEqualTo("省级|精神文明奖|鲁办发〔2021〕3号|2021-05-01; 省级|精神文明奖|鲁办发〔2021〕3号|2021-05-01");
    assertThat(ReportedNotation.write(new Honoured(List.of()))).isEqualTo("无");
    assertThat(read(Form.HONOURED, " 无 ")).isEqualTo(new Honoured(List.of()));
  }

  @Example
  void readsFullWidthSigns() {
    assertThat(read(Form.STRUCK, "１５０＋９／１６７"))
        .isEqualTo(new Struck(number("150"), number("9"), number("167")));
    assertThat(read(Form.SERIES, "３；０； 1"))
        .isEqualTo(new Series(List.of(number("3"), number("0"), number("1"))));
    assertThat(read(Form.LEVEL, "９６．１％＊1,200"))
        .isEqualTo(new Level(number("0.961"), number("1200")));
    assertThat(read(Form.VERDICTS, "优；good； 良"))
        .isEqualTo(new Verdicts(List.of(PanelGrade.EXCELLENT, PanelGrade.GOOD, PanelGrade.GOOD)));
    assertThat(read(Form.VOTED, "市民｛优：６１　良：２３｝企业 {优:5}"))
        .isEqualTo(
            new Voted(
                List.of(votes("市民", "优", "61"), votes("市民", "良", "23"), votes("企业", "优", "5"))));
    assertThat(read(Form.HONOURED, "省级｜甲，乙｜文〔1〕：2号｜２０２１－０５－０１"))
        .isEqualTo(
            new Honoured(List.of(new Honour("省级", "甲，乙", "文〔1〕：2号", LocalDate.of(2021, 5, 1)))));
  }

  @Example
  void readsNothingWhereSomethingIsWrong() {
    assertThat(ReportedNotation.read(Form.LEVEL, "96")).isEmpty();
    assertThat(ReportedNotation.read(Form.STRUCK, "150/167")).isEmpty();
    assertThat(ReportedNotation.read(Form.SERIES, "3;;1")).isEmpty();
    assertThat(ReportedNotation.read(Form.MARKED, "")).isEmpty();
    assertThat(ReportedNotation.read(Form.VERDICTS, "优;甲")).isEmpty();
    assertThat(ReportedNotation.read(Form.VOTED, "市民{优:61")).isEmpty();
    assertThat(ReportedNotation.read(Form.VOTED, "{优:61}")).isEmpty();
    assertThat(ReportedNotation.read(Form.VOTED, "优61")).isEmpty();
    assertThat(ReportedNotation.read(Form.HONOURED, "省级|甲|文|2021-02-30")).isEmpty();
    assertThat(ReportedNotation.read(Form.HONOURED, "省级||文|2021-02-03")).isEmpty();
    assertThat(ReportedNotation.read(Form.ITEMS, "1|2|3")).isEmpty();
    assertThat(ReportedNotation.read(Form.SERIES, "0.12345678901")).isEmpty();
  }

  @Example
  void refusesToWriteWhatHasNoLine() {
    assertThatThrownBy(() -> ReportedNotation.write(new Reported.NotDone()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ReportedNotation.shape(new Reported.NotDone())).isEmpty();
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.strings().withChars("优良；;:：{}｛| \\12０.+/*%无甲").ofMaxLength(20);
  }

  @Provide
  Arbitrary<Reported> reports() {
    return Arbitraries.oneOf(
        Combinators.combine(numbers(), numbers()).as(Level::new),
        Combinators.combine(numbers(), numbers(), numbers()).as(Struck::new),
        numbers().list().ofMinSize(1).ofMaxSize(8).map(Series::new),
        numbers().list().ofMinSize(1).ofMaxSize(8).map(Marked::new),
        Arbitraries.of(PanelGrade.class).list().ofMinSize(1).ofMaxSize(8).map(Verdicts::new),
        Combinators.combine(Arbitraries.oneOf(Arbitraries.just(""), texts()), texts(), numbers())
            .as(Votes::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(6)
            .map(Voted::new),
        Combinators.combine(
                texts(), texts(), Arbitraries.oneOf(Arbitraries.just(""), texts()), days())
            .as(Honour::new)
            .list()
            .ofMaxSize(4)
            .map(Honoured::new),
        Combinators.combine(numbers(), numbers(), numbers(), numbers())
            .as(Item::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(Items::new));
  }

  private static Arbitrary<Rational> numbers() {
    var largest = new BigDecimal("99999999999999999999.9999999999");
    return Arbitraries.bigDecimals()
        .between(largest.negate(), largest)
        .ofScale(10)
        .map(Rational::of);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Names and titles, also such as hold the very signs that part a line. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange('一', '三')
        .withChars("优无az09;；:：|｜{}｛｝ \u3000\\/+*%")
        .ofMinLength(1)
        .ofMaxLength(8);
  }
}
