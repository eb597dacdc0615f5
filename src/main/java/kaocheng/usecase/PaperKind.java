package kaocheng.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kaocheng.exchange.sheet.AnnexSheet;
import kaocheng.exchange.sheet.AnswerSheet;
import kaocheng.exchange.sheet.AssessmentSheet;
import kaocheng.exchange.sheet.References;
import kaocheng.exchange.sheet.ReminderSheet;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;
import kaocheng.wording.TableWord;

/** The papers that the office hands out: to each department, or of each ranking group. */
public enum PaperKind implements Key {
  ASSESSMENT(TableWord.ASSESSMENT),
  ANNEX(TableWord.ANNEX),
  FEEDBACK(TableWord.FEEDBACK),
  APPEAL(TableWord.APPEAL),
  /** Only to departments that have not reported what is due. */
  REMINDER(TableWord.REMINDER),
  /** Of a group, not of a department. */
  RANKING(TableWord.RANKING);

  /** The papers that are written where nobody says which. */
  public static final List<PaperKind> USUAL = List.of(ASSESSMENT, RANKING);

  private final TableWord word;

  PaperKind(TableWord word) {
    this.word = word;
  }

  TableWord word() {
    return word;
  }

  /** The kinds that departments get. */
  public static List<PaperKind> ofDepartments() {
    return Arrays.stream(values()).filter(one -> one != RANKING).toList();
  }

  /** What it is called on the command line. */
  public String option() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The paper of a department; nothing where it gets none. */
  Optional<Sheet> of(Scorecard card, References references, Language language) {
    return switch (this) {
      case ASSESSMENT -> Optional.of(AssessmentSheet.of(card, references, language));
      case ANNEX -> Optional.of(AnnexSheet.of(card, language));
      case FEEDBACK -> Optional.of(AnswerSheet.feedback(card, language));
      case APPEAL -> Optional.of(AnswerSheet.appeal(card, language));
      case REMINDER ->
          ReminderSheet.isNeeded(card)
              ? Optional.of(ReminderSheet.of(card, language))
              : Optional.empty();
      case RANKING -> Optional.empty();
    };
  }

  @Override
  public String family() {
    return "paper";
  }
}
