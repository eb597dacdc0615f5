package kaocheng.usecase;

import java.util.List;
import kaocheng.model.Dossier;
import kaocheng.model.signoff.Imprint;
import kaocheng.model.signoff.SignOff;
import kaocheng.model.signoff.Signature;
import kaocheng.model.text.Refused;
import kaocheng.store.Books;
import kaocheng.store.Guard;
import kaocheng.store.Locks.Lock;

/**
 * Refuses what would move the figures of a locked quarter of a department by changing its goals,
 * ledger, references, adjustments or the policy; what moves nothing of it may be changed.
 */
final class LockGuard implements Guard {
  @Override
  public void look(Books books) {
    var touched = books.locks().touched();
    touched.stream().mapToInt(Lock::year).distinct().forEach(year -> look(books, year, touched));
  }

  private static void look(Books books, int year, List<Lock> touched) {
    var dossier = books.dossiers().load(year);
    for (var lock : touched) {
      if (lock.year() == year && !isAsLocked(books, dossier, lock)) {
        throw Refused.because(
            Refusal.LOCKED_WOULD_MOVE, lock.department(), lock.year(), lock.quarter().number());
      }
    }
  }

  private static boolean isAsLocked(Books books, Dossier dossier, Lock lock) {
    var now = Imprinted.own(dossier, lock.department(), lock.quarter());
    return books.signOffs().all(lock.year(), lock.quarter()).stream()
        .filter(one -> one.department().equals(lock.department()))
        .findFirst()
        .flatMap(SignOff::lock)
        .map(Signature::of)
        .map(Imprint::own)
        .filter(now::equals)
        .isPresent();
  }
}
