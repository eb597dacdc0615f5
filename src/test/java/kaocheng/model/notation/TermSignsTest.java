package kaocheng.model.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The signs of the terms stand in workbooks: each stays what it was when it was first given. */
final class TermSignsTest {
  private static List<String> given() throws IOException {
    try (var list = TermSignsTest.class.getResourceAsStream("term-signs.txt")) {
      return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }

  @Test
  void areWhatTheyWere() throws IOException {
    assertThat(Arrays.stream(Term.values()).map(term -> term.name() + "=" + term.sign()))
        .as("a new term belongs on the list; none on it may change or go")
        .containsExactlyInAnyOrderElementsOf(given());
  }

  @Test
  void areAllDifferent() {
    assertThat(Term.values()).extracting(Term::sign).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void areReadAsTheNameIs(Term term) {
    var one = Derivation.given(term, Rational.ONE, Unit.POINTS, Source.RULE);

    assertThat(DerivationNotation.write(one)).isEqualTo(term.sign() + "=1pR;");
    assertThat(DerivationNotation.read(term.sign() + "=1pR;")).contains(one);
    assertThat(DerivationNotation.read(term.name() + "=1pR;")).contains(one);
  }
}
