package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kaocheng.model.Category;
import kaocheng.store.ScoreLineRow.Level;
import kaocheng.store.ScoreLineRow.OutcomeKind;
import kaocheng.store.ScoreLineRow.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a card as text: a rule told on an earlier line is only referred to. */
final class CardTextTest {
  private static List<ScoreLineRow> lines(Rules... rules) {
    return Arrays.stream(rules).map(CardTextTest::line).toList();
  }

  private static ScoreLineRow line(Rules rules) {
    return new ScoreLineRow(
        Level.INDICATOR,
        Category.KEY,
        "1",
        "1.1",
        "名称",
        rules,
        new ScoreLineRow.Result(
            OutcomeKind.SCORED, "达标", "1", true, new BigDecimal("1.0000000000")),
        new BigDecimal("1.0000000000"),
        KeptDerivation.NONE);
  }

  private static String text(List<ScoreLineRow> lines) {
    return new String(CardText.of(lines), StandardCharsets.UTF_8);
  }

  @Test
  void tellsEachRuleOnce() {
    var lines =
        lines(
            new Rules("不低于 96%", "达标得满分"),
            new Rules("不低于 96%", "按完成率得分"),
            Rules.NONE,
            new Rules("按完成率得分", "达标得满分"));

    var text = text(lines);

    assertThat(text.lines().skip(1))
        .extracting(line -> line.split("\t", -1)[5], line -> line.split("\t", -1)[6])
        .extracting(Object::toString)
        .containsExactly(
            "(\"不低于 96%\", \"达标得满分\")", "(\"#0\", \"按完成率得分\")", "(\"\", \"\")", "(\"#2\", \"#1\")");
    assertThat(CardText.lines(text)).isEqualTo(lines);
  }

  @Test
  void keepsRulesThatLookLikeSomethingElse() {
    var lines =
        lines(
            new Rules("#0", "\\#0"),
            new Rules("#0", "##"),
            new Rules("\\#0", "#"),
            new Rules("一\t二", "\\"),
            new Rules("#", "一\t二"));

    assertThat(CardText.lines(text(lines))).isEqualTo(lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#1", "#-1", "#x", "#", "#99999999999"})
  void refusesWhatRefersToNothing(String reference) {
    var text = text(lines(new Rules("不低于 96%", "")));

    assertThatThrownBy(() -> CardText.lines(text.replace("不低于 96%", reference)))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void takesTheFormBeforeAtItsWord() {
    var text = text(lines(new Rules("不低于 96%", ""))).replace("scorecard 3", "scorecard 2");

    assertThat(CardText.lines(text.replace("不低于 96%", "#0")).getFirst().rules().target())
        .isEqualTo("#0");
  }
}
