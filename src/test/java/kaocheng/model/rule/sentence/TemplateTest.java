package kaocheng.model.rule.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaocheng.model.rule.sentence.Piece.Choice;
import kaocheng.model.rule.sentence.Piece.Gap;
import kaocheng.model.rule.sentence.Piece.Maybe;
import kaocheng.model.rule.sentence.Piece.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

  private static Template template() {
    return new Template("<超过|高于> {bound:PERCENT}[，<最多|至多> {cap:NUMBER=9} 分][的]");
  }

  @Test
  void showsEachWayToSayTheSame() {
    assertThat(template().examples())
        .containsExactly(
            "超过 95%，最多 9 分", "高于 95%，最多 9 分", "超过 95%，至多 9 分", "超过 95%", "超过 95%，最多 9 分的");
  }

  @Test
  void findsWhatStandsInTheBlanks() {
    assertThat(template().read(" 高于96 % ,至多 3分。".replace("。", ".")))
        .map(Blanks::texts)
        .contains(Map.of("bound", "96 %", "cap", "3"));
    assertThat(template().read("超过 5%"))
        .contains(new Blanks(Map.of("bound", "5%"), Map.of("bound", 3)));
    assertThat(template().read("超过 5%的.;. ")).isPresent();
    assertThat(template().read("超过 5")).isEmpty();
    assertThat(template().read("大于 5%")).isEmpty();
    assertThat(template().read("超过 5%!")).isEmpty();
  }

  @Test
  void writesTheFirstWordsAndWhatHasSomethingToSay() {
    var bound = Blanks.of("bound", "5%");
    assertThat(template().write(bound)).isEqualTo("超过 5%");
    assertThat(template().write(bound.and("cap", "3"))).isEqualTo("超过 5%，最多 3 分");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          超^国 5%
          ^大于
          高于 ^x
          超过 5%^个
          超过 5%的^个
          超过 5% ,最^少
          超过 5%,至多 9^篇
          ' 超过 ^'
          """)
  void namesThePlaceWhereATextGoesAnotherWay(String marked) {
    assertThat(template().follows(marked.replace("^", ""))).isEqualTo(marked.indexOf('^'));
  }

  @Test
  void followsPastWordsThatNeedNotBeThere() {
    assertThat(new Template("[约]有 {n:WHOLE} 件").follows("有 3 张")).isEqualTo(4);
    assertThat(new Template("[约] 有 {n:WHOLE} 件").follows("约有 3 张")).isEqualTo(5);
    assertThat(new Template("<甲|>乙丙").follows("乙丁")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a|b>", "<a|b]", "a]", "a|b", "{n}", "{n:}", "{:WHOLE}", "a {n:WHOLE"})
  void refusesAPatternThatIsNotOne(String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Template(pattern))
        .withMessageContaining(pattern);
  }

  @Test
  void aKindOfBlankThatIsUnknownIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Template("{n:NOTHING}"));
  }

  @Test
  void initialsAreAllLettersThatCanStandFirst() {
    var word = new Words("每 低", "每 低");
    var letters = new Choice(List.of(sequence(word), sequence(new Words("全部", "全部"))));
    var digit = new Gap("n", Blank.WHOLE, "3");
    var any = new Gap("u", Blank.NAME, "件");
    assertThat(sequence(word).initials()).contains("每");
    assertThat(sequence(letters, any).initials()).contains("每全");
    assertThat(sequence(digit, any).initials()).contains("0123456789");
    assertThat(sequence(any, digit).initials()).isEmpty();
    assertThat(sequence(new Words(" ", " "), word).initials()).contains("每");
    assertThat(sequence(new Maybe(List.of(sequence(digit))), word).initials())
        .contains("0123456789每");
    assertThat(sequence(new Maybe(List.of(sequence(any))), word).initials()).isEmpty();
    assertThat(Piece.initialsOf(List.of(Optional.of("a"), Optional.of("b")))).contains("ab");
    assertThat(Piece.initialsOf(List.of(Optional.of("a"), Optional.empty()))).isEmpty();
  }

  @Test
  void onlySomePiecesMayBeLeftOut() {
    assertThat(new Words(" ", " ").isOptional()).isTrue();
    assertThat(new Words("a", "a").isOptional()).isFalse();
    assertThat(new Gap("n", Blank.WHOLE, "3").isOptional()).isFalse();
    assertThat(new Maybe(List.of(sequence())).isOptional()).isTrue();
    assertThat(new Choice(List.of(sequence(new Words("a", "a")))).isOptional()).isFalse();
    assertThat(new Choice(List.of(sequence(new Words("a", "a")), sequence())).isOptional())
        .isTrue();
  }

  @Test
  void aBlankGoesAlongWithNothingOfTheTextByItself() {
    assertThat(new Gap("n", Blank.WHOLE, "3").follows("ab3", 2)).isEqualTo(2);
    assertThat(new Words(" 分 ", " 分 ").follows("3分", 1)).isEqualTo(2);
  }

  private static Sequence sequence(Piece... pieces) {
    return new Sequence(List.of(pieces));
  }
}
