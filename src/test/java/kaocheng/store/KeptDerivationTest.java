package kaocheng.store;

import static kaocheng.store.Given.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import kaocheng.model.Category;
import kaocheng.model.Quarter;
import kaocheng.model.card.Placement;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.store.ScoreLineRow.Level;
import kaocheng.store.ScoreLineRow.OutcomeKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How figures came about is kept as steps, and what was kept in words can still be read. */
final class KeptDerivationTest {
  private static final String IN_WORDS =
      """
      scorecard 1
      CATEGORY\tKEY\t\t\t重点\t\t\t\t\t\t\t4.9979\t5\t
      INDICATOR\tKEY\t1\t1.1\t名称\t不低于 96%\t方法\tSCORED\t达标\t95.96%\tno\t4.9979\t5\t=一\\t二\\\\
      """;

  @TempDir Path folder;
  private Workbook workbook;

  @BeforeEach
  void create() {
    workbook = Given.workbook(folder);
  }

  @AfterEach
  void close() {
    workbook.close();
  }

  private static ScorecardRow card(KeptDerivation... derivations) {
    var lines = new ArrayList<ScoreLineRow>();
    for (var derivation : derivations) {
      lines.add(line(derivation));
    }
    return new ScorecardRow(
        YEAR,
        Quarter.SECOND,
        "D01",
        null,
        BigDecimal.ONE,
        new Placement.Unranked(Placement.Because.COVERAGE_TOO_LOW),
        lines);
  }

  private static ScoreLineRow line(KeptDerivation derivation) {
    return new ScoreLineRow(
        Level.INDICATOR,
        Category.KEY,
        "1",
        "1.1",
        "名称",
        new ScoreLineRow.Rules("不低于 96%", "方法"),
        new ScoreLineRow.Result(OutcomeKind.SCORED, "达标", "1", true, BigDecimal.ONE),
        BigDecimal.ONE,
        derivation);
  }

  private ScorecardRow kept() {
    return workbook.read(books -> books.scorecards().all(YEAR, Quarter.SECOND)).getFirst();
  }

  private void keep(ScorecardRow card) {
    var packed = List.of(PackedCard.of(card));
    Given.keep(workbook, books -> books.scorecards().store(YEAR, Quarter.SECOND, packed));
  }

  private boolean holds(ScorecardRow card) {
    var packed = List.of(PackedCard.of(card));
    return workbook.<Boolean>read(books -> books.scorecards().holds(YEAR, Quarter.SECOND, packed));
  }

  private static Derivation sum(int many) {
    var inputs = new ArrayList<Derivation>();
    for (var at = 1; at <= many; at++) {
      inputs.add(
          Derivation.given(
              Term.REPORTED.of("一\t二\\"), Rational.of(at), Unit.POINTS, Source.SCHEME));
    }
    return Derivation.worked(Term.EARNED_SUM, Unit.POINTS, Arithmetic.SUM, inputs);
  }

  @Test
  void keepsStepsAndWordsAndNothing() {
    var derivations =
        new KeptDerivation[] {
          KeptDerivation.of(sum(3)),
          KeptDerivation.told("'=一\t二"),
          KeptDerivation.told("'"),
          KeptDerivation.NONE
        };
    keep(card(derivations));

    assertThat(kept().lines()).extracting(ScoreLineRow::derivation).containsExactly(derivations);
    assertThat(holds(card(derivations))).isTrue();
    assertThat(holds(card(KeptDerivation.of(sum(3))))).isFalse();
  }

  @Test
  void worksTheStepsOutAgain() {
    keep(card(KeptDerivation.of(sum(3))));

    assertThat(kept().lines().getFirst().derivation())
        .isInstanceOfSatisfying(
            KeptDerivation.Tree.class,
            tree ->
                assertThat(tree.derivation())
                    .get()
                    .extracting(Derivation::value, found -> ((Derivation.Worked) found).inputs())
                    .containsExactly(Rational.of(6), ((Derivation.Worked) sum(3)).inputs()));
  }

  @Test
  void keepsMoreStepsThanWordsHadRoomFor() {
    var many = KeptDerivation.of(sum(10_000));
    keep(card(many));

    assertThat(((KeptDerivation.Tree) many).line()).hasSizeGreaterThan(200_000);
    assertThat(kept().lines().getFirst().derivation()).isEqualTo(many);
  }

  @Test
  void keepsTheLineOfStepsItDoesNotKnow() {
    var unknown = new KeptDerivation.Tree("LATER\t=1nR;\n");
    keep(card(unknown));

    assertThat(kept().lines().getFirst().derivation()).isEqualTo(unknown);
    assertThat(unknown.derivation()).isEmpty();
  }

  @Test
  void refusesALineThatNoTextCouldKeep() {
    var broken = card(new KeptDerivation.Tree("\ud842"));

    assertThat(OpeningTest.refusal(() -> PackedCard.of(broken)))
        .isEqualTo(StoreRefusal.TEXT_BROKEN);
  }

  @Test
  void readsACardThatWasKeptInWords() {
    var before = card(KeptDerivation.NONE);
    keep(before);
    putInPlace(before, IN_WORDS);
    workbook = Given.accepted(workbook);

    var found = kept();
    assertThat(found.lines())
        .extracting(ScoreLineRow::name, ScoreLineRow::derivation)
        .containsExactly(
            tuple("重点", KeptDerivation.NONE), tuple("名称", KeptDerivation.told("=一\t二\\")));
    assertThat(holds(found)).as("kept in the same way").isFalse();
    keep(found);
    assertThat(holds(found)).isTrue();
    assertThat(kept()).isEqualTo(found);
  }

  @Test
  void neverShowsACardOfAFormItDoesNotKnow() {
    assertThatThrownBy(() -> CardText.lines(IN_WORDS.replace("scorecard 1", "scorecard 4")))
        .isInstanceOf(Unreadable.class);
    assertThat(CardText.lines(IN_WORDS.replace("scorecard 1", "scorecard 2")).getLast())
        .extracting(ScoreLineRow::derivation)
        .isEqualTo(new KeptDerivation.Tree("一\t二\\"));
    var neither = IN_WORDS.replace("scorecard 1", "scorecard 2").replace("=一", "一");
    assertThatThrownBy(() -> CardText.lines(neither)).isInstanceOf(Unreadable.class);
  }

  /** Puts another text of lines in place of the one that was kept, digest and all. */
  private void putInPlace(ScorecardRow card, String lines) {
    var text = lines.getBytes(StandardCharsets.UTF_8);
    var path = workbook.file();
    workbook.close();
    try (var connection = Connections.open(WorkbookFile.named(path));
        var piece = connection.prepareStatement("update score_text set piece = ?");
        var digest = connection.prepareStatement("update scorecard set digest = ?")) {
      piece.setBytes(1, deflated(text));
      assertThat(piece.executeUpdate()).isOne();
      digest.setString(1, digest(CardText.head(card).getBytes(StandardCharsets.UTF_8), text));
      assertThat(digest.executeUpdate()).isOne();
      connection.commit();
    } catch (SQLException | IOException | NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
    workbook = Workbook.open(path, Given.CLOCK);
  }

  private static byte[] deflated(byte[] text) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var stream = new DeflaterOutputStream(packed)) {
      stream.write(text);
    }
    return packed.toByteArray();
  }

  private static String digest(byte[] head, byte[] text) throws NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    digest.update(head);
    return HexFormat.of().formatHex(digest.digest(text));
  }
}
