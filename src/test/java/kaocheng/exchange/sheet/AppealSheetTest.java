package kaocheng.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import kaocheng.model.Appeal;
import kaocheng.model.Appeal.Claim;
import kaocheng.model.Appeal.Decided;
import kaocheng.model.Appeal.Entered;
import kaocheng.model.Appeal.Lack;
import kaocheng.model.Appeal.Line;
import kaocheng.model.Appeal.Ruling;
import kaocheng.model.Appeal.Score;
import kaocheng.model.Appeal.Sort;
import kaocheng.model.Appeal.Verdict;
import kaocheng.model.Quarter;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Language;
import kaocheng.scoring.Scorer;
import org.junit.jupiter.api.Test;

/** The record of appeals says what was filed and decided, with the scores of those days. */
final class AppealSheetTest {
  private static final Entered FILED =
      new Entered("王工", OffsetDateTime.parse("2021-07-05T09:00:00+08:00"));
  private static final Entered DECIDED =
      new Entered("李工", OffsetDateTime.parse("2021-07-12T09:00:00+08:00"));

  private static Scorecard card() {
    return new Scorer(Cases.office(Cases.OFFICE, "")).score(Quarter.SECOND).getFirst();
  }

  private static Appeal open(long number, Quarter quarter, Line line) {
    var claim = new Claim(2021, quarter, line, "口径有出入", "");
    return new Appeal(number, claim, score(84, 3, "28.0000"), FILED, null, null);
  }

  private static Appeal filed(long number, Line line, String text, Decided decided) {
    var claim = new Claim(2021, Quarter.SECOND, line, text, "示府办〔2021〕5号");
    return new Appeal(number, claim, score(80, 3, "26.6667"), FILED, null, decided);
  }

  private static Score.Scored score(long numerator, long denominator, String shown) {
    return new Score.Scored(Rational.of(numerator, denominator), shown);
  }

  private static Decided decided(Verdict verdict, Score after) {
    return new Decided(new Ruling(verdict, "核对台账属实", "考核办〔2021〕9号", "张科", "赵主任"), after, DECIDED);
  }

  private static Line indicator(String number) {
    return new Line("D01", Sort.INDICATOR, number);
  }

  private static List<Appeal> appeals() {
    return List.of(
        filed(1, indicator("1.1"), "漏报三件", decided(Verdict.ADJUSTED, score(28, 1, "28.0000"))),
        open(2, Quarter.SECOND, new Line("D01", Sort.GOAL, "1")),
        filed(
            3, indicator("9.9"), "=1+1", decided(Verdict.WITHDRAWN, new Score.Without(Lack.GONE))),
        open(4, Quarter.FIRST, indicator("1.1")),
        open(5, Quarter.SECOND, new Line("D02", Sort.INDICATOR, "1.1")));
  }

  @Test
  void saysWhatWasCheckedByHand() throws IOException {
    var written = CsvWriter.bytes(AppealSheet.of(card(), appeals(), Language.CHINESE));
    try (var golden = getClass().getResourceAsStream("2021-Q2-D01-appeals-filed.csv")) {
      assertThat(golden).isNotNull();
      assertThat(new String(written, StandardCharsets.UTF_8))
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void staysTheBlankFormWhereNothingWasFiledAsOfTheQuarter() {
    var others = appeals().subList(3, 5);
    assertThat(AppealSheet.of(card(), others, Language.CHINESE))
        .isEqualTo(AnswerSheet.appeal(card(), Language.CHINESE));
  }

  @Test
  void comesOutTheSameTwiceInEveryFormatAndLanguage() {
    for (var language : Language.values()) {
      for (var format : SheetFormat.values()) {
        assertThat(format.bytes(AppealSheet.of(card(), appeals(), language)))
            .as(language + " " + format)
            .isEqualTo(format.bytes(AppealSheet.of(card(), appeals(), language)));
      }
    }
  }
}
