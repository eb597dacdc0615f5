package kaocheng.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Checks a whole workbook as it was last saved: its file, tables and rules, the chain of the trace,
 * every row against the digests of the entry it was written under, and the files that were kept.
 * Nothing is written to it.
 */
public final class Examination {
  private final WorkbookFile file;
  private final Findings findings = new Findings();
  private @Nullable JournalCheck journal;

  private Examination(WorkbookFile file) {
    this.file = file;
  }

  public static Verification of(Path path) {
    return of(path, null);
  }

  /** Also looks for a head of the trace that somebody read off a paper. */
  public static Verification of(Path path, @Nullable ReadHead asked) {
    var journal = JournalCheck.beside(WorkbookFile.named(path));
    var snapshot = Snapshot.of(path);
    try {
      var examination = new Examination(new WorkbookFile(snapshot.file()));
      examination.journal = journal;
      return examination.run(asked);
    } catch (Refused refused) {
      var told = snapshot.ofOriginal(refused);
      if (isDamage(told)) {
        return Verification.unreadable(told.reason());
      }
      throw told;
    } finally {
      snapshot.discard();
    }
  }

  /** What is wrong with a file that is about to be opened; it is of the version that is meant. */
  static List<Message> atOpening(WorkbookFile file) {
    try {
      return new Examination(file).check(null).unaccepted();
    } catch (Refused refused) {
      if (isDamage(refused)) {
        return List.of(refused.reason());
      }
      throw refused;
    }
  }

  /** Checks a file that nobody has open where it lies. */
  static Verification inPlace(WorkbookFile file) {
    try {
      return new Examination(file).run(null);
    } catch (Refused refused) {
      if (isDamage(refused)) {
        return Verification.unreadable(refused.reason());
      }
      throw refused;
    }
  }

  private static boolean isDamage(Refused refused) {
    var key = refused.reason().key();
    return key == StoreRefusal.DAMAGED || key == StoreRefusal.STRANGE_CONTENTS;
  }

  private Verification run(@Nullable ReadHead asked) {
    var version = new Inspection(file).version();
    if (version > Schema.CURRENT.version()) {
      throw Refused.because(
          StoreRefusal.MADE_BY_NEWER_VERSION, file.path(), version, Schema.CURRENT.version());
    }
    if (version < Schema.CURRENT.version()) {
      throw Refused.because(
          StoreRefusal.NOT_YET_UPGRADED, file.path(), version, Schema.CURRENT.version());
    }
    return check(asked);
  }

  private Verification check(@Nullable ReadHead asked) {
    try (var connection = Connections.openReadOnly(file);
        var session = new Session(connection, OffsetDateTime.MIN, Session.Mode.READING)) {
      return check(session, asked);
    } catch (SQLException failure) {
      throw Refused.because(failure, Inspection.reason(failure), file.path());
    }
  }

  private Verification check(Session session, @Nullable ReadHead asked) {
    var structure = new StructureCheck(session, findings);
    var chain = new ChainCheck(session, findings);
    var contents = new ContentsCheck(session, findings);
    var originals = new OriginalsCheck(session, findings);
    var whole = new boolean[1];
    findings.lookAt(Looked.STRUCTURE, () -> whole[0] = structure.run());
    if (whole[0]) {
      findings.lookAt(Looked.TREES, new TreesCheck(session, findings)::run);
      findings.lookAt(Looked.TRACE, () -> chain.run(asked));
      if (journal != null) {
        var compared = journal;
        findings.lookAt(Looked.JOURNAL, () -> compared.run(session, findings));
      }
      findings.lookAt(Looked.CONTENTS, () -> contents.run(chain.latest()));
      findings.lookAt(Looked.ORIGINALS, originals::run);
    }
    return new Verification(
        new Verification.Counts(
            structure.tables(),
            chain.entries(),
            contents.sections(),
            contents.rows(),
            originals.looked()),
        findings.all().stream().filter(one -> !chain.accepted().silences(one)).toList(),
        findings.remarks(),
        findings.all().stream().filter(chain.accepted()::contains).toList(),
        chain.head(),
        chain.onPaper());
  }
}
