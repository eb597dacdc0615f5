package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static kaocheng.store.Given.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kaocheng.model.Appeal;
import kaocheng.model.Dossier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.signoff.Act;
import kaocheng.model.signoff.Imprint;
import kaocheng.model.signoff.Seal;
import kaocheng.model.signoff.SignOff;
import kaocheng.model.signoff.Signature;
import kaocheng.model.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed stays as it was, and what is locked is not written. */
final class SealsTest {
  private static final String LETTERS = "a".repeat(64);
  private static final Imprint IMPRINT = new Imprint(LETTERS, LETTERS, LETTERS, LETTERS);

  @TempDir Path folder;
  private Workbook workbook;

  @BeforeEach
  void open() {
    workbook = Given.workbook(folder);
    Given.keep(workbook, books -> report(books, 1, "46"));
  }

  @AfterEach
  void close() {
    workbook.close();
  }

  private static void report(Books books, int version, String figure) {
    var id = Given.begin(books, ImportKind.MEASUREMENTS);
    books
        .measurements()
        .appender(id)
        .add(
            Given.measurement(
                1, version, new Reported.Share(Rational.parse(figure), Rational.of(50))));
  }

  private Seal seal(String reason) {
    return workbook.change(
        Given.change(Action.QUARTER_SEALED),
        books ->
            new Decision.Keep<>(
                books.seals().add(new Seals.Sealing(YEAR, Quarter.FIRST, reason, "1.0", LETTERS))));
  }

  private void act(Act act, Quarter quarter) {
    Given.keep(
        workbook,
        books -> {
          var signOff = signOff(books, quarter);
          var reason = act.needsReason() ? "更正" : "";
          books.signOffs().add(signOff, books.signOffs().by(act, reason, IMPRINT));
        });
  }

  private static SignOff signOff(Books books, Quarter quarter) {
    return books.signOffs().all(YEAR, quarter).getFirst();
  }

  private Dossier now() {
    return workbook.<Dossier>read(books -> books.dossiers().load(YEAR));
  }

  private Dossier sealed(Seal seal) {
    return workbook.<Dossier>read(
        books -> books.seals().<Dossier>inside(seal, within -> within.dossiers().load(YEAR)));
  }

  @Test
  void givesBackTheVeryDossierThatWasSealed() {
    var before = now();
    var seal = seal("");
    Given.keep(workbook, books -> report(books, 2, "48"));

    assertThat(sealed(seal)).isEqualTo(before).isNotEqualTo(now());
    assertThat(seal.number()).isZero();
    assertThat(workbook.<List<Seal>>read(books -> books.seals().all())).containsExactly(seal);
  }

  @Test
  void correctsByAnotherSealThatSaysWhy() {
    var first = seal("");
    Given.keep(workbook, books -> report(books, 2, "48"));
    var second = seal("更正办结率");

    assertThat(second.number()).isOne();
    assertThat(second.made().digest()).isNotEqualTo(first.made().digest());
    assertThat(sealed(first)).isNotEqualTo(sealed(second));
    assertThat(sealed(second)).isEqualTo(now());
    assertThat(workbook.<Optional<Seal>>read(books -> books.seals().latest(YEAR, Quarter.FIRST)))
        .contains(second);
    assertThatThrownBy(() -> seal(" ")).isInstanceOf(Refused.class);
  }

  @Test
  void showsNothingOfASealThatWasChanged() throws SQLException {
    var seal = seal("");
    var file = new WorkbookFile(workbook.file());
    workbook.close();
    try (var connection = Connections.open(file);
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("update seal_piece set piece = X'789c4b0400'")).isOne();
      connection.commit();
    }
    workbook = Workbook.open(file.path(), CLOCK);

    assertThatThrownBy(() -> sealed(seal))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason().key()).isEqualTo(StoreRefusal.SEAL_DAMAGED));
    assertThat(Examination.of(file.path()).isSound()).isFalse();
  }

  @Test
  void keepsWhoSignedWhatAndWhen() {
    act(Act.ENTERED, Quarter.FIRST);
    act(Act.RETURNED, Quarter.FIRST);
    workbook.close();
    workbook = Workbook.open(folder.resolve("city"), CLOCK);

    assertThat(workbook.<SignOff>read(books -> signOff(books, Quarter.FIRST)).history())
        .extracting(Signature::act, Signature::reason, Signature::by, Signature::of)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Act.ENTERED, "", "王工", IMPRINT),
            org.assertj.core.groups.Tuple.tuple(Act.RETURNED, "更正", "王工", IMPRINT));
  }

  @Test
  void writesNothingThatWasReportedForALockedQuarterOrOneBefore() {
    act(Act.LOCKED, Quarter.SECOND);
    assertThatThrownBy(() -> Given.keep(workbook, books -> report(books, 2, "48")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason().key()).isEqualTo(StoreRefusal.QUARTER_LOCKED));
    assertThat(now().measurements()).hasSize(1);
    act(Act.UNLOCKED, Quarter.SECOND);
    Given.keep(workbook, books -> report(books, 2, "48"));
    assertThat(now().measurements().getFirst().source().version()).isEqualTo(2);
  }

  @Test
  void takesBackNothingOfALockedQuarter() {
    act(Act.LOCKED, Quarter.FIRST);
    assertThatThrownBy(
            () ->
                Given.keep(
                    workbook,
                    books ->
                        books
                            .measurements()
                            .takeBack(new Standing.Slot(1, Quarter.FIRST, null), "误报")))
        .isInstanceOf(Refused.class);
    assertThat(now().measurements()).hasSize(1);
  }

  @Test
  void tellsWhichLocksAUnitOfWorkMayHaveMoved() {
    act(Act.LOCKED, Quarter.FIRST);
    var touched =
        workbook.<List<Locks.Lock>>change(
            Given.change(Action.ENTRY_TYPED),
            books -> {
              books.goals().put(YEAR, Given.goal("1", "另一个名称", "10"));
              return new Decision.Discard<>(books.locks().touched());
            });
    assertThat(touched).containsExactly(new Locks.Lock(YEAR, Quarter.FIRST, "D01"));
  }

  @Test
  void anAppealNamesTheSealThatItIsAgainst() {
    assertThat(appeal().againstSeal()).isEmpty();
    assertThat(seal("").number()).isZero();
    assertThat(appeal().againstSeal()).contains(0);
    assertThat(now().appeals()).extracting(Appeal::seal).containsExactly(null, 0);
  }

  private Appeal appeal() {
    var line = new Appeal.Line("D01", Appeal.Sort.INDICATOR, "1.1");
    var claim = new Appeal.Claim(YEAR, Quarter.FIRST, line, "漏报", "");
    var score = new Appeal.Score.Scored(Rational.of(7, 3), "2.3333");
    return workbook.change(
        Given.change(Action.APPEAL_FILED),
        books -> new Decision.Keep<>(books.appeals().file(claim, score)));
  }
}
