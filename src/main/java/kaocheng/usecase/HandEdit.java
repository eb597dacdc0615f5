package kaocheng.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kaocheng.model.text.Message;
import kaocheng.store.Action;
import kaocheng.store.Books;
import kaocheng.store.Change;
import kaocheng.store.Decision;
import kaocheng.store.ImportCounts;
import kaocheng.usecase.ImportReport.Counts;
import kaocheng.usecase.ImportReport.Ending;

/**
 * Does one step by hand in one transaction: what was typed is put into the books, what moves by it
 * is told, and the step is remembered so that it can be undone.
 */
final class HandEdit {
  private static final long MOST_LOOKED_AT = 100_000;
  private static final int LONGEST_SUBJECT = 500;

  private final Desk desk;

  HandEdit(Desk desk) {
    this.desk = desk;
  }

  /**
   * The year it is about, what is done in words and as the trace tells it, the text just as it was
   * typed, and how much of it may be kept.
   */
  record Asked(
      int year, Action action, Message what, String subject, String text, ImportMode mode) {}

  /** What is done with the books, under the number of what is typed. */
  @FunctionalInterface
  interface Work {
    void run(Books books, Typing typing, HandTally tally);
  }

  /** The record of what is typed: its number, and by whom and when, as sources tell it. */
  record Typing(long number, String by) {}

  Edited run(Asked asked, Work work) {
    var kept = new ArrayList<Steps.Step>();
    var edited =
        desk.workbook()
            .<Edited>change(
                change(desk.actor(asked.mode()), asked.action(), asked.subject()),
                books -> {
                  var report = run(books, asked, work);
                  if (!report.isKept()) {
                    return new Decision.Discard<>(report);
                  }
                  kept.add(
                      new Steps.Step(
                          asked.year(),
                          asked.what(),
                          books.alterations().made(),
                          books.traces().current()));
                  return new Decision.Keep<>(report);
                });
    if (edited.isKept()) {
      kept.forEach(desk.steps()::add);
    }
    return edited;
  }

  Change change(Action action, String subject) {
    return change(desk.actor(), action, subject);
  }

  private static Change change(String actor, Action action, String subject) {
    var end = Math.min(subject.length(), LONGEST_SUBJECT);
    var splits = end > 0 && Character.isHighSurrogate(subject.charAt(end - 1));
    return new Change(actor, action, subject.substring(0, splits ? end - 1 : end));
  }

  private Edited run(Books books, Asked asked, Work work) {
    var before = totals(books, asked.year());
    var tally = new HandTally();
    var number = books.imports().beginTyped(desk.actor(asked.mode()), digest(asked.text()));
    work.run(books, new Typing(number, books.imports().nameOf(number)), tally);
    var counts = tally.counts();
    books
        .imports()
        .finish(
            number,
            new ImportCounts(counts.fresh(), counts.same(), counts.changed(), counts.refused()));
    return told(books, asked, before, tally);
  }

  private static Edited told(Books books, Asked asked, Totals before, HandTally tally) {
    var ending = ending(tally.counts(), asked.mode());
    if (!tally.counts().isNews() || ending == Ending.REFUSED) {
      return tally.edited(ending, List.of(), List.of());
    }
    if (isTooMuch(books)) {
      return tally.edited(ending, List.of(Message.of(Notice.MOVES_NOT_LISTED)), List.of());
    }
    var after = totals(books, asked.year());
    return tally.edited(ending, before.newlyBeyond(after), before.movesTo(after));
  }

  static Totals totals(Books books, int year) {
    return isTooMuch(books) ? Totals.NONE : Totals.of(books, year);
  }

  /** Whether telling what moves would take long. */
  static boolean isTooMuch(Books books) {
    return books.measurements().size() > MOST_LOOKED_AT;
  }

  private static Ending ending(Counts counts, ImportMode mode) {
    return switch (mode) {
      case PREVIEW -> Ending.PREVIEWED;
      case WHOLE_FILES -> counts.refused() > 0 ? Ending.REFUSED : taken(counts);
      case GOOD_ROWS -> counts.refused() > 0 ? inPart(counts) : taken(counts);
    };
  }

  private static Ending inPart(Counts counts) {
    return counts.isNews() ? Ending.TAKEN_IN_PART : Ending.REFUSED;
  }

  private static Ending taken(Counts counts) {
    return counts.isNews() ? Ending.TAKEN : Ending.NOTHING_NEW;
  }

  private static String digest(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
