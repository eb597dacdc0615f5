package kaocheng.store;

import static kaocheng.store.generated.Tables.ORIGINAL;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import kaocheng.model.text.Refused;

/** Unpacks every file that was kept as it came, and compares it with the digest it is named by. */
final class OriginalsCheck {
  private final Session session;
  private final Findings findings;
  private final Originals originals;
  private final Called called;
  private int looked;

  OriginalsCheck(Session session, Findings findings) {
    this.session = session;
    this.findings = findings;
    this.originals = new Originals(session);
    this.called = new Called(session);
  }

  void run() {
    session
        .sql()
        .select(ORIGINAL.SHA256)
        .from(ORIGINAL)
        .orderBy(ORIGINAL.ID)
        .fetch(ORIGINAL.SHA256)
        .forEach(this::look);
  }

  private void look(String sha256) {
    looked++;
    try {
      originals.copyTo(sha256, OutputStream.nullOutputStream());
    } catch (Refused damaged) {
      findings.add(Damage.ORIGINAL_DIFFERS, called.file(sha256), sha256);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  int looked() {
    return looked;
  }
}
