package kaocheng.model.rule.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Rules;
import kaocheng.model.rule.Target;
import kaocheng.model.text.Language;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceRoundTripTest {

  @Property
  void aTargetIsReadBackFromItsSentence(
      @ForAll("targets") Target target, @ForAll Language language) {
    returns(Grammar.TARGETS, target, language);
  }

  @Property(tries = 2000)
  void aMethodIsReadBackFromItsSentence(
      @ForAll("methods") Method method, @ForAll Language language) {
    returns(Grammar.METHODS, method, language);
  }

  @Property
  void spacesBetweenWordsDoNotMatter(@ForAll("targets") Target target) {
    var sentence = Grammar.TARGETS.write(target, Language.CHINESE);
    assertReads(Grammar.TARGETS, " " + sentence.replace(" ", "　  ") + " \t。 ", target);
    assertReads(Grammar.TARGETS, sentence.replace(" ", ""), target);
  }

  @Property
  void methodsMayBeTypedInHalfWidthOrFullWidth(@ForAll("methods") Method method) {
    var sentence = Grammar.METHODS.write(method, Language.CHINESE);
    assertReads(
        Grammar.METHODS,
        sentence.replace("，", ", ").replace("（", " (").replace("）", ") ") + ".",
        method);
    assertReads(Grammar.METHODS, fullWidth(sentence), method);
  }

  @Property
  void targetsMayBeTypedInFullWidth(@ForAll("targets") Target target, @ForAll Language language) {
    var sentence = Grammar.TARGETS.write(target, language);
    assertReads(Grammar.TARGETS, digitsFullWidth(sentence), target);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyExampleOfATargetReads(Language language) {
    assertThat(Grammar.TARGETS.examples(language))
        .isNotEmpty()
        .allSatisfy(example -> readsAndReturns(Grammar.TARGETS, example));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyExampleOfAMethodReads(Language language) {
    assertThat(Grammar.METHODS.examples(language))
        .isNotEmpty()
        .allSatisfy(example -> readsAndReturns(Grammar.METHODS, example));
  }

  private static <R> void readsAndReturns(Grammar<R> grammar, String example) {
    assertThat(grammar.read(example)).isInstanceOf(Sentence.Read.class);
    if (grammar.read(example) instanceof Sentence.Read<R>(var rule)) {
      for (var language : Language.values()) {
        returns(grammar, rule, language);
      }
    }
  }

  private static <R> void returns(Grammar<R> grammar, R rule, Language language) {
    var sentence = grammar.write(rule, language);
    var read = grammar.read(sentence);
    assertThat(read).as(sentence).isEqualTo(new Sentence.Read<>(rule));
    if (read instanceof Sentence.Read<R>(var again)) {
      assertThat(grammar.write(again, language)).isEqualTo(sentence);
    }
  }

  private static <R> void assertReads(Grammar<R> grammar, String sentence, R rule) {
    assertThat(grammar.read(sentence)).as(sentence).isEqualTo(new Sentence.Read<>(rule));
  }

  private static String fullWidth(String sentence) {
    return digitsFullWidth(sentence).replace('%', '％').replace(':', '：').replace('.', '．');
  }

  private static String digitsFullWidth(String sentence) {
    var wide = new StringBuilder();
    sentence.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
    return wide.toString();
  }

  @Provide
  Arbitrary<Target> targets() {
    return Rules.targets();
  }

  @Provide
  Arbitrary<Method> methods() {
    return Rules.methods().filter(SentenceRoundTripTest::isShortEnough);
  }

  private static boolean isShortEnough(Method method) {
    return Stream.of(Language.values())
        .allMatch(language -> Grammar.METHODS.write(method, language).length() <= 800);
  }
}
