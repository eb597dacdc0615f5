package kaocheng.usecase;

import java.util.List;
import kaocheng.model.Quarter;
import kaocheng.model.signoff.Seal;
import kaocheng.model.text.Refused;

/**
 * Quarters as they were sealed (封存), to be printed as they were then, whatever was changed since;
 * nothing is left behind.
 */
public final class SealedPapers {
  private final Desk desk;

  public SealedPapers(Desk desk) {
    this.desk = desk;
  }

  /** The seals of a quarter, the first one first. */
  public List<Seal> seals(int year, Quarter quarter) {
    return desk.workbook()
        .read(
            books -> {
              if (books.cycles().find(year).isEmpty()) {
                throw Refused.because(Refusal.NO_SUCH_YEAR, year, books.cycles().years());
              }
              return books.seals().of(year, quarter);
            });
  }

  /** The quarter as the seal that holds has it; refuses one that was never sealed. */
  public Assessment latest(int year, Quarter quarter) {
    return of(sealed(year, quarter).getLast());
  }

  /** The quarter as it was sealed first, by nought, or by the correction of this number. */
  public Assessment numbered(int year, Quarter quarter, int number) {
    var seals = sealed(year, quarter);
    return seals.stream()
        .filter(seal -> seal.number() == number)
        .findFirst()
        .map(this::of)
        .orElseThrow(
            () ->
                Refused.because(
                    Refusal.NO_SUCH_SEAL,
                    year,
                    quarter.number(),
                    number,
                    seals.stream().map(Seal::number).toList()));
  }

  private List<Seal> sealed(int year, Quarter quarter) {
    var seals = seals(year, quarter);
    if (seals.isEmpty()) {
      throw Refused.because(Refusal.NOT_SEALED, year, quarter.number());
    }
    return seals;
  }

  /**
   * The quarter as it was sealed; refuses where the program of today does not come to the digits
   * that were sealed.
   */
  public Assessment of(Seal seal) {
    return Basis.read(desk, seal, basis -> basis.assess(seal.year(), seal.quarter()));
  }
}
