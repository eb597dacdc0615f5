package kaocheng.model.rule.sentence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Rules;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.sentence.Phrasebook.Phrase;
import kaocheng.model.rule.sentence.Phrasebook.Sort;
import org.junit.jupiter.api.Test;

class PhrasebookTest {
  private static final Path FILE = Path.of("sample-data", "rules", "sentences.csv");
  private static final List<Phrase> PHRASES = Phrasebook.all();

  @Test
  void theFileOfAllSentencesIsWhatTheProgramReads() throws IOException {
    var expected = written(PHRASES);
    if (Boolean.getBoolean("kaocheng.rewrite")) {
      Files.writeString(FILE, expected, UTF_8);
    }
    assertThat(onFile())
        .as("%s is stale; write it anew with -Dtest=PhrasebookTest -Dkaocheng.rewrite=true", FILE)
        .isEqualTo(expected);
  }

  /** The file as it is stored. */
  static String onFile() throws IOException {
    return Files.readString(FILE, UTF_8);
  }

  /** The file as these phrases make it. */
  static String written(List<Phrase> phrases) {
    return Stream.concat(
            Stream.of(row(List.of("种类", "代码", "中文句子", "English sentence", "也可以写"))),
            phrases.stream().map(PhrasebookTest::row))
        .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
  }

  private static String row(Phrase phrase) {
    var sort = phrase.sort() == Sort.TARGET ? "指标值" : "计分方法";
    var synonyms = String.join(" · ", phrase.synonyms());
    return row(List.of(sort, phrase.code(), phrase.chinese(), phrase.english(), synonyms));
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.matches(".*[,\"].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
        .collect(Collectors.joining(","));
  }

  @Test
  void everyKindOfTargetHasASentence() {
    assertThat(said(Grammar.TARGETS, Sort.TARGET)).isEqualTo(kinds(Target.class));
  }

  @Test
  void everyKindOfMethodHasASentence() {
    assertThat(said(Grammar.METHODS, Sort.METHOD)).isEqualTo(kinds(Method.class));
  }

  @Test
  void everyKindOfRuleIsGeneratedForTheRoundTrips() {
    assertThat(classes(Rules.targets().sampleStream().limit(2000))).isEqualTo(kinds(Target.class));
    assertThat(classes(Rules.methods().sampleStream().limit(2000))).isEqualTo(kinds(Method.class));
  }

  @Test
  void everyPhraseIsSaidAlikeInBothLanguages() {
    assertThat(PHRASES)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            phrase -> {
              var grammar = phrase.sort() == Sort.TARGET ? Grammar.TARGETS : Grammar.METHODS;
              assertThat(grammar.read(phrase.chinese()))
                  .isInstanceOf(Sentence.Read.class)
                  .isEqualTo(grammar.read(phrase.english()));
            });
  }

  private static <R> Set<Class<?>> said(Grammar<R> grammar, Sort sort) {
    return classes(
        PHRASES.stream()
            .filter(phrase -> phrase.sort() == sort)
            .map(phrase -> ((Sentence.Read<R>) grammar.read(phrase.chinese())).rule()));
  }

  private static Set<Class<?>> classes(Stream<?> rules) {
    return rules.map(Object::getClass).collect(Collectors.toSet());
  }

  /** The records of a sealed family. */
  private static Set<Class<?>> kinds(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses())
            .flatMap(permitted -> kinds(permitted).stream())
            .collect(Collectors.toSet())
        : Set.of(type);
  }
}
