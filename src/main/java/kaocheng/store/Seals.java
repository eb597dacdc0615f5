package kaocheng.store;

import static kaocheng.store.generated.Tables.SEAL;
import static kaocheng.store.generated.Tables.SEAL_PIECE;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kaocheng.model.Quarter;
import kaocheng.model.signoff.Seal;
import kaocheng.model.text.Refused;
import kaocheng.store.generated.tables.records.SealRecord;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;

/**
 * Sealed quarters (封存) with all that their scores are made from; a seal never changes, a correction
 * (更正) is another one.
 */
public final class Seals {
  private static final List<Field<?>> PIECES = List.of(SEAL_PIECE.fields());
  private static final int LARGEST = 512 << 20;

  private final Session session;

  Seals(Session session) {
    this.session = session;
  }

  /** All seals of the workbook, in the order in which they were made. */
  public List<Seal> all() {
    return found(SEAL.ID.isNotNull());
  }

  /** The seals of a quarter, the first one first. */
  public List<Seal> of(int year, Quarter quarter) {
    return found(SEAL.CYCLE_YEAR.eq(year).and(SEAL.QUARTER.eq(quarter.number())));
  }

  /** The seal that holds: the last correction, or the seal where nothing was corrected. */
  public Optional<Seal> latest(int year, Quarter quarter) {
    var all = of(year, quarter);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  private List<Seal> found(Condition meant) {
    return session.asking().selectFrom(SEAL).where(meant).orderBy(SEAL.ID).fetch(Seals::seal);
  }

  private static Seal seal(SealRecord row) {
    return new Seal(
        row.getId(),
        row.getCycleYear(),
        Stored.quarter(row.getQuarter()),
        row.getNumber(),
        row.getReason(),
        row.getSealedBy(),
        row.getSealedAt(),
        new Seal.Made(
            row.getProgram(),
            row.getSchemaVersion(),
            row.getTraceSeq(),
            row.getDigest(),
            row.getScores()));
  }

  /** What is sealed: a quarter, why, with which program, and the digest of its scores. */
  public record Sealing(int year, Quarter quarter, String reason, String program, String scores) {}

  /** Seals a quarter as it stands, with the scorecards that are kept of it. */
  public Seal add(Sealing sealing) {
    var text =
        new SealedRows(session, sealing.year, sealing.quarter)
            .written()
            .getBytes(StandardCharsets.UTF_8);
    var row = session.newRow(SEAL);
    row.setId(session.next(SEAL.ID));
    row.setCycleYear(sealing.year);
    row.setQuarter(sealing.quarter.number());
    row.setNumber(of(sealing.year, sealing.quarter).size());
    row.setReason(reason(sealing, row.getNumber()));
    row.setSealedBy(session.actor());
    row.setSealedAt(session.now());
    row.setProgram(Checked.text(Datum.PROGRAM, SEAL.PROGRAM, sealing.program));
    row.setSchemaVersion(Schema.CURRENT.version());
    row.setTraceSeq(session.entry());
    row.setBytes((long) text.length);
    row.setDigest(digest(text));
    row.setScores(sealing.scores);
    session.insert(row);
    var part = 0;
    for (var piece : Packed.pieces(Packed.deflated(text))) {
      session.append(SEAL_PIECE, PIECES, List.of(row.getId(), ++part, piece));
    }
    session.noteChanged(subject(row), "", said(row));
    return seal(row);
  }

  private static String reason(Sealing sealing, int number) {
    return number == 0
        ? Checked.textOrNothing(Datum.SEALING_REASON, SEAL.REASON, sealing.reason)
        : Checked.text(Datum.SEALING_REASON, SEAL.REASON, sealing.reason);
  }

  private static String subject(SealRecord row) {
    return row.getCycleYear() + " Q" + row.getQuarter() + " #" + row.getNumber();
  }

  private static String said(SealRecord row) {
    return "DIGEST="
        + row.getDigest()
        + "\nSCORES="
        + row.getScores()
        + "\nPROGRAM="
        + row.getProgram()
        + (row.getReason().isEmpty() ? "" : "\nREASON=" + row.getReason());
  }

  private static String digest(byte[] text) {
    return HexFormat.of().formatHex(Digests.sha256().digest(text));
  }

  /** Looks into the books as they were sealed; refuses a seal that is not what was sealed. */
  public <T> T inside(Seal seal, Reading<T> reading) {
    try (var unsealed = Unsealed.of(text(seal), seal.made().schema())) {
      return unsealed.read(reading);
    } catch (SQLException failure) {
      throw new DataAccessException("the sealed rows did not go into memory", failure);
    }
  }

  private String text(Seal seal) {
    var pieces =
        session
            .asking()
            .select(SEAL_PIECE.PIECE)
            .from(SEAL_PIECE)
            .where(SEAL_PIECE.SEAL_ID.eq(seal.id()))
            .orderBy(SEAL_PIECE.PART)
            .fetch(SEAL_PIECE.PIECE);
    try {
      var text = Packed.inflated(pieces, LARGEST);
      if (digest(text).equals(seal.made().digest())) {
        return new String(text, StandardCharsets.UTF_8);
      }
    } catch (Unreadable _) {
      throw damaged(seal);
    }
    throw damaged(seal);
  }

  /** The rest of the workbook may be sound, so that it stays open. */
  private static Refused damaged(Seal seal) {
    return Refused.because(
        StoreRefusal.SEAL_DAMAGED, seal.number(), seal.year(), seal.quarter().number());
  }
}
