package kaocheng.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FaceTest {

  @Test
  void bothFacesHaveTheSameCharacters() {
    assertThat(
            IntStream.range(0, 0x30000).filter(one -> Face.REGULAR.has(one) != Face.BOLD.has(one)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void noCharacterOfTheWordingIsMissing(String language) throws Exception {
    var words =
        Files.readString(Path.of("src/main/resources/kaocheng/wording", language + ".properties"));
    assertThat(Legible.of(words).missing()).isEmpty();
  }

  @Test
  void measuresLetters() {
    assertThat(Face.REGULAR.width("目标", 10)).isEqualTo(20);
    assertThat(Face.REGULAR.width("1.25", 10))
        .isLessThan(Face.BOLD.width("1.25", 10))
        .isBetween(15.0, 25.0);
    assertThat(Face.REGULAR.width("", 10)).isZero();
  }

  @Test
  void drawsLettersAboveTheLineTheyStandOn() {
    var bounds = Face.BOLD.outline("口1", 100).getBounds2D();
    assertThat(bounds.getMinY()).isBetween(-95.0, -70.0);
    assertThat(bounds.getMaxY()).isBetween(-5.0, 12.0);
    assertThat(bounds.getMaxX()).isBetween(110.0, 160.0);
  }

  @Test
  void turnsWhatTheFontLacksIntoItsPlainTwinOrASign() {
    var legible = Legible.of("a\u0000b\uFE0F\u200B\uD835\uDFD7\uD842\uDFB7");
    assertThat(legible.text()).isEqualTo("a b9〓");
    assertThat(legible.missing()).containsExactly(0x20BB7);
  }
}
