package kaocheng.usecase;

import java.util.List;
import java.util.Optional;
import kaocheng.model.Quarter;
import kaocheng.model.SealingRule;
import kaocheng.model.signoff.Act;
import kaocheng.model.signoff.Imprint;
import kaocheng.model.signoff.Seal;
import kaocheng.model.signoff.SignOff;
import kaocheng.model.signoff.Stage;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Action;
import kaocheng.store.Books;
import kaocheng.store.Change;
import kaocheng.store.Decision;
import kaocheng.store.ScorecardRow;
import kaocheng.store.Seals;
import kaocheng.usecase.SealDifferences.Difference;
import kaocheng.usecase.SealDifferences.Side;

/**
 * Seals a quarter (封存), or corrects its seal (第 n 次更正): definitions, what was reported, policy,
 * scores and the version of the program together, never to be changed. Every department is locked.
 */
public final class SealQuarter {
  private final Desk desk;

  public SealQuarter(Desk desk) {
    this.desk = desk;
  }

  /**
   * How a quarter stands before it is sealed: the seal that holds, what is not as it was sealed,
   * and the departments that are not approved as they stand.
   */
  public record Before(Optional<Seal> seal, List<Difference> differences, List<String> unapproved) {
    public Before {
      differences = List.copyOf(differences);
      unapproved = List.copyOf(unapproved);
    }
  }

  /** The seal, and the backup made before it. */
  public record Done(Seal seal, Optional<Message> backup) {}

  /** What sealing would do; nothing is changed. */
  public Before before(int year, Quarter quarter) {
    return desk.workbook()
        .read(
            books -> {
              var imprinted = Imprinted.of(books, year, quarter);
              var seal = books.seals().latest(year, quarter);
              return new Before(
                  seal,
                  seal.map(one -> differences(books, one, imprinted)).orElse(List.of()),
                  unapproved(books, imprinted));
            });
  }

  private static List<Difference> differences(Books books, Seal seal, Imprinted imprinted) {
    var cards = new CardRows().of(imprinted.assessment());
    return books
        .seals()
        .inside(
            seal,
            within ->
                SealDifferences.between(
                    new Side(within, kept(within, seal)),
                    new Side(books, cards),
                    seal.year(),
                    seal.quarter()));
  }

  private static List<ScorecardRow> kept(Books books, Seal seal) {
    return books.scorecards().all(seal.year(), seal.quarter());
  }

  /** The codes of the departments that are not approved as they stand. */
  private static List<String> unapproved(Books books, Imprinted imprinted) {
    var assessment = imprinted.assessment();
    var year = assessment.dossier().cycle().year();
    return books.signOffs().all(year, assessment.quarter()).stream()
        .filter(signOff -> !isApproved(signOff, imprinted.imprint(signOff.department())))
        .map(SignOff::department)
        .toList();
  }

  private static boolean isApproved(SignOff signOff, Imprint now) {
    return signOff.stage() == Stage.APPROVED
        && signOff.last().filter(signature -> signature.of().isOwnSameAs(now)).isPresent();
  }

  /** Seals a quarter as it stands; a quarter that was sealed takes a reason and a difference. */
  public Done run(int year, Quarter quarter, String reason) {
    var before = before(year, quarter);
    requireReady(before, year, quarter, reason.strip());
    var backup = desk.backUpNow();
    var subject = year + " Q" + quarter.number();
    var seal =
        desk.workbook()
            .<Seal>change(
                new Change(desk.actor(), Action.QUARTER_SEALED, subject),
                books -> new Decision.Keep<>(seal(books, year, quarter, reason.strip())));
    return new Done(seal, backup);
  }

  private static void requireReady(Before before, int year, Quarter quarter, String reason) {
    before
        .seal()
        .ifPresent(
            seal -> {
              if (before.differences().isEmpty()) {
                throw Refused.because(
                    Refusal.SEALED_AS_IT_IS, year, quarter.number(), seal.number());
              }
              if (reason.isEmpty()) {
                throw Refused.because(Refusal.CORRECTION_WITHOUT_REASON, year, quarter.number());
              }
            });
  }

  private static Seal seal(Books books, int year, Quarter quarter, String reason) {
    var imprinted = Imprinted.of(books, year, quarter);
    var assessment = imprinted.assessment();
    if (assessment.cards().isEmpty()) {
      throw Refused.because(Refusal.NOTHING_TO_SEAL, year, quarter.number());
    }
    var unapproved = unapproved(books, imprinted);
    if (assessment.dossier().cycle().policy().sealing() == SealingRule.APPROVED
        && !unapproved.isEmpty()) {
      throw Refused.because(Refusal.NOT_ALL_APPROVED, year, quarter.number(), unapproved);
    }
    AssessCycle.keep(books, assessment, new CardRows().packed(assessment));
    lock(books, imprinted, reason);
    return books
        .seals()
        .add(
            new Seals.Sealing(
                year, quarter, reason, Program.version(), ScoreDigest.ofAll(assessment.cards())));
  }

  private static void lock(Books books, Imprinted imprinted, String reason) {
    var assessment = imprinted.assessment();
    var year = assessment.dossier().cycle().year();
    for (var signOff : books.signOffs().all(year, assessment.quarter())) {
      if (!signOff.isLocked()) {
        var imprint = imprinted.imprint(signOff.department());
        books.signOffs().add(signOff, books.signOffs().by(Act.LOCKED, reason, imprint));
      }
    }
  }

  /** All seals of the workbook, in the order in which they were made. */
  public List<Seal> all() {
    return desk.workbook().read(books -> books.seals().all());
  }

  /**
   * What a correction has changed against the seal before it; all there is to tell of the others.
   */
  public List<Difference> corrected(Seal seal) {
    return desk.workbook()
        .read(
            books -> {
              var earlier =
                  books.seals().of(seal.year(), seal.quarter()).stream()
                      .filter(one -> one.number() == seal.number() - 1)
                      .findFirst();
              return earlier.map(one -> between(books, one, seal)).orElse(List.of());
            });
  }

  private static List<Difference> between(Books books, Seal earlier, Seal later) {
    return books
        .seals()
        .inside(
            earlier,
            before ->
                books
                    .seals()
                    .inside(
                        later,
                        after ->
                            SealDifferences.between(
                                new Side(before, kept(before, earlier)),
                                new Side(after, kept(after, later)),
                                later.year(),
                                later.quarter())));
  }
}
