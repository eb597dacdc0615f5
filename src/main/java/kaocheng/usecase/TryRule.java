package kaocheng.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaocheng.exchange.trial.CaseColumn;
import kaocheng.exchange.trial.CaseFigures;
import kaocheng.exchange.trial.CaseTexts;
import kaocheng.exchange.trial.TrialFault;
import kaocheng.model.Quarter;
import kaocheng.model.text.Refused;
import kaocheng.scoring.Scorer;

/**
 * Tries a rule on figures that stand in no workbook: just as a workbook would score them, as of a
 * day.
 */
public final class TryRule {
  private final LocalDate day;
  private final RuleSentences sentences = new RuleSentences();

  public TryRule(LocalDate day) {
    this.day = day;
  }

  /** Whether a figure of this name can be stated. */
  public static boolean knows(String name) {
    return CaseColumn.named(name).isPresent();
  }

  /** The names under which rules and figures can be stated. */
  public static List<String> names() {
    return CaseColumn.names();
  }

  /** The day that a text states. */
  public static Optional<LocalDate> day(String text) {
    return CaseFigures.day(text);
  }

  /** Tries what was typed in, each text under a name that is known. */
  public Trial run(List<Map.Entry<String, String>> typed) {
    var entries = new ArrayList<CaseTexts.Entry>();
    for (var one : typed) {
      var column = CaseColumn.named(one.getKey()).orElseThrow();
      if (entries.stream().anyMatch(entry -> entry.column() == column)) {
        throw Refused.because(TrialFault.SAID_TWICE, one.getKey());
      }
      entries.add(new CaseTexts.Entry(column, one.getKey(), one.getValue()));
    }
    return run(CaseTexts.of(entries), "", 0);
  }

  /** Tries a case that stands on a line of a file. */
  Trial run(CaseTexts texts, String file, long line) {
    try {
      texts.refuseControls();
      var rule = RuleOnTrial.of(texts, sentences);
      var origin = new DossierOnTrial.Origin(file, line, day);
      var dossier = new DossierOnTrial(texts, rule, origin).dossier();
      var department = dossier.departments().getFirst();
      var card = new Scorer(dossier).card(department, Quarter.FOURTH, day);
      return new Trial.Judged(card.indicators().findFirst().orElseThrow());
    } catch (Refused refused) {
      return new Trial.Invalid(refused.reason());
    }
  }
}
