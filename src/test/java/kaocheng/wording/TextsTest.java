package kaocheng.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every symbol that can be said has a text in each language, and no text is left over. */
class TextsTest {
  private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySymbolHasATextAndEveryTextASymbol(Language language) {
    assertThat(new TreeSet<>(Words.load(language).stringPropertyNames())).isEqualTo(symbols());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTextIsEmpty(Language language) {
    var texts = Words.load(language);
    assertThat(texts.stringPropertyNames()).allMatch(key -> !texts.getProperty(key).isEmpty());
  }

  @Test
  void bothLanguagesFillTheSameBlanks() {
    var chinese = Words.load(Language.CHINESE);
    var english = Words.load(Language.ENGLISH);
    for (var key : symbols()) {
      assertThat(blanks(english.getProperty(key)))
          .as(key)
          .isEqualTo(blanks(chinese.getProperty(key)));
    }
  }

  @Test
  void noChineseStandsInTheEnglishTexts() {
    var english = Words.load(Language.ENGLISH);
    assertThat(english.stringPropertyNames())
        .filteredOn(key -> HAN.matcher(withoutExamples(english.getProperty(key))).find())
        .isEmpty();
  }

  /** Words a Chinese file has to carry are quoted. */
  private static String withoutExamples(String text) {
    return text.replaceAll("\"[^\"]*\"|“[^”]*”|`[^`]*`", "");
  }

  private static Set<String> blanks(String text) {
    return BLANK.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  private static Set<String> symbols() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kaocheng").stream()
            .filter(type -> type.isAssignableTo(Key.class) && type.isEnum())
            .flatMap(TextsTest::constants)
            .map(Key::id)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Key> constants(JavaClass type) {
    return Arrays.stream(type.reflect().getEnumConstants()).map(Key.class::cast);
  }
}
