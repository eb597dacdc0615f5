package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A text that stands as it is gives the same bytes in one pass; any other is left to others. */
final class Utf8TextTest {
  @Property
  void aPlainTextGivesTheBytesOfItsEncodingAndAnyOtherNone(@ForAll String text) {
    var written = new Utf8Text(1).append('a');
    var isPlain = text.chars().allMatch(unit -> unit != '\\' && Checked.isOrdinary((char) unit));

    assertThat(written.appendsPlain(text)).isEqualTo(isPlain);

    var expected = isPlain ? "a" + text : "a";
    assertThat(written.bytes()).isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
  }

  @Property
  void soDoesOneOfWhatCardsAreMadeOf(@ForAll("ordinary") String text) {
    var written = new Utf8Text(1);

    assertThat(written.appendsPlain(text)).isTrue();
    assertThat(written.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> ordinary() {
    return Arbitraries.strings()
        .withCharRange(' ', '[')
        .withCharRange('\u00a0', '\u0900')
        .withCharRange('一', '龥')
        .withCharRange('\ue000', '\uffff');
  }
}
