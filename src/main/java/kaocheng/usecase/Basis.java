package kaocheng.usecase;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kaocheng.model.Dossier;
import kaocheng.model.Quarter;
import kaocheng.model.signoff.Seal;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Books;
import kaocheng.wording.TableWord;
import org.jspecify.annotations.Nullable;

/**
 * What papers are made from: the workbook as it stands, or a quarter of it as it was sealed; what
 * vouches for them on paper is always told by the open workbook.
 */
final class Basis {
  private final Books books;
  private final Books open;
  private final @Nullable Seal seal;

  private Basis(Books books, Books open, @Nullable Seal seal) {
    this.books = books;
    this.open = open;
    this.seal = seal;
  }

  /** Reads as the quarter was sealed, or as the workbook stands where no seal is given. */
  static <T> T read(Desk desk, @Nullable Seal seal, Function<Basis, T> reading) {
    return desk.workbook()
        .read(
            open ->
                seal == null
                    ? reading.apply(new Basis(open, open, null))
                    : open.seals()
                        .inside(seal, within -> reading.apply(new Basis(within, open, seal))));
  }

  /** The years there are; a seal knows no other than its own. */
  List<Integer> years() {
    return books.cycles().years();
  }

  Dossier load(int year) {
    return AssessCycle.load(books, year);
  }

  Assessment assess(int year, Quarter quarter) {
    return vouch(AssessCycle.assess(load(year), quarter));
  }

  /** The same as it is vouched for; refuses digits that are not those that were sealed. */
  Assessment vouch(Assessment assessment) {
    if (seal == null) {
      return assessment.vouchedFor(open);
    }
    if (assessment.quarter() != seal.quarter()) {
      return from(assessment, seal, null);
    }
    requireSealed(assessment, seal);
    return from(assessment, seal, told(seal));
  }

  private Assessment from(Assessment its, Seal source, @Nullable Message told) {
    var head = AssessCycle.head(open);
    return new Assessment(its.dossier(), its.quarter(), its.cards(), head, told, source);
  }

  private static void requireSealed(Assessment assessment, Seal seal) {
    if (!ScoreDigest.ofAll(assessment.cards()).equals(seal.made().scores())) {
      throw Refused.because(
          Refusal.SEAL_NOT_REPRODUCED,
          seal.year(),
          seal.quarter().number(),
          TableWord.seal(seal.number()),
          seal.code(),
          seal.made().program(),
          Program.version());
    }
  }

  private Message told(Seal source) {
    var holds = open.seals().latest(source.year(), source.quarter()).orElse(source);
    var name = TableWord.seal(source.number());
    return Objects.equals(holds, source)
        ? Message.of(
            TableWord.NOTE_FROM_SEAL, source.year(), source.quarter().number(), name, source.code())
        : Message.of(
            TableWord.NOTE_FROM_EARLIER_SEAL,
            source.year(),
            source.quarter().number(),
            name,
            source.code(),
            TableWord.seal(holds.number()));
  }
}
