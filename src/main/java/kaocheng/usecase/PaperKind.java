package kaocheng.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kaocheng.exchange.sheet.AnnexSheet;
import kaocheng.exchange.sheet.AnswerSheet;
import kaocheng.exchange.sheet.AppealSheet;
import kaocheng.exchange.sheet.AssessmentSheet;
import kaocheng.exchange.sheet.ReminderSheet;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.TableWord;

/** The papers that the office sends out: to each department, of each ranking group, of the city. */
public enum PaperKind implements Key {
  ASSESSMENT(Reach.DEPARTMENT),
  ANNEX(Reach.DEPARTMENT),
  FEEDBACK(Reach.DEPARTMENT),
  APPEAL(Reach.DEPARTMENT),
  /** Only to departments that have not reported what is due. */
  REMINDER(Reach.DEPARTMENT),
  RANKING(Reach.GROUP),
  BULLETIN(Reach.CITY),
  /** The year beside the year before. */
  SUMMARY(Reach.CITY);

  /** Whom a paper tells of. */
  public enum Reach {
    DEPARTMENT,
    GROUP,
    CITY
  }

  /** The papers that are written where nobody says which. */
  public static final List<PaperKind> USUAL = List.of(ASSESSMENT, RANKING);

  private final Reach reach;

  PaperKind(Reach reach) {
    this.reach = reach;
  }

  public Reach reach() {
    return reach;
  }

  /** What it is called in the names of files. */
  Key word() {
    return switch (this) {
      case ASSESSMENT -> TableWord.ASSESSMENT;
      case ANNEX -> TableWord.ANNEX;
      case FEEDBACK -> TableWord.FEEDBACK;
      case APPEAL -> TableWord.APPEAL;
      case REMINDER -> TableWord.REMINDER;
      case RANKING -> TableWord.RANKING;
      case BULLETIN -> BulletinWord.BULLETIN;
      case SUMMARY -> BulletinWord.SUMMARY_NAME;
    };
  }

  /** The kinds that reach so far, in the order in which they are handed out. */
  public static List<PaperKind> reaching(Reach reach) {
    return Arrays.stream(values()).filter(one -> one.reach == reach).toList();
  }

  /** What it is called on the command line. */
  public String option() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The paper of a department; nothing where it gets none. */
  Optional<Sheet> of(Scorecard card, PaperSources sources, Language language) {
    return switch (this) {
      case ASSESSMENT -> Optional.of(AssessmentSheet.of(card, sources.references(), language));
      case ANNEX -> Optional.of(AnnexSheet.of(card, language));
      case FEEDBACK -> Optional.of(AnswerSheet.feedback(card, language));
      case APPEAL -> Optional.of(AppealSheet.of(card, sources.appeals(), language));
      case REMINDER ->
          ReminderSheet.isNeeded(card)
              ? Optional.of(ReminderSheet.of(card, language))
              : Optional.empty();
      case RANKING, BULLETIN, SUMMARY -> Optional.empty();
    };
  }

  @Override
  public String family() {
    return "paper";
  }
}
