package kaocheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kaocheng.model.Dossier;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rounding;
import kaocheng.model.notation.DerivationNotation;
import kaocheng.model.text.Language;
import kaocheng.wording.Explanation;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** How a score came about can be kept on a line, whatever the rules. */
class KeptDerivationsTest {

  private static List<Derivation> scores(Dossier dossier, Quarter quarter) {
    var scores = new ArrayList<Derivation>();
    for (var card : new Scorer(dossier).score(quarter)) {
      for (var category : card.categories()) {
        for (var goal : category.goals()) {
          goal.indicators().forEach(line -> line.score(Rounding.STORED).ifPresent(scores::add));
        }
      }
    }
    return scores;
  }

  private static List<List<Object>> told(List<Explanation.Line> tree) {
    return tree.stream()
        .map(line -> List.<Object>of(line.depth(), line.name(), line.value(), line.reason()))
        .toList();
  }

  private static void assertCanBeKept(Derivation score) {
    var line = DerivationNotation.write(score);
    var found = DerivationNotation.read(line).orElseThrow();
    assertThat(found.value()).isEqualTo(score.value());
    for (var language : Language.values()) {
      var explanation = Explanation.in(language);
      assertThat(explanation.oneLine(found)).isEqualTo(explanation.oneLine(score));
      assertThat(told(explanation.tree(found))).isEqualTo(told(explanation.tree(score)));
    }
  }

  @Example
  void keepsEveryScoreOfTheSampleData() throws IOException {
    var dossier = SampleData.dossier();
    for (var quarter : Quarter.values()) {
      assertThat(scores(dossier, quarter))
          .isNotEmpty()
          .allSatisfy(KeptDerivationsTest::assertCanBeKept);
    }
  }

  @Property(tries = 300)
  void keepsTheScoresOfAnyRules(@ForAll Random random, @ForAll Quarter quarter) {
    assertThat(scores(RandomDossier.from(random), quarter))
        .allSatisfy(KeptDerivationsTest::assertCanBeKept);
  }
}
