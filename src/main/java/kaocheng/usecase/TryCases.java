package kaocheng.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaocheng.exchange.sheet.TrialLine;
import kaocheng.exchange.sheet.TrialTable;
import kaocheng.exchange.trial.CaseFile;
import kaocheng.model.Outcome;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;

/** Tries all cases of a file; one that cannot be tried stops none of the others. */
public final class TryCases {
  private static final int ROWS_AT_A_TIME = 2000;

  private final TryRule rule;
  private final Language language;

  public TryCases(LocalDate day, Language language) {
    this.rule = new TryRule(day);
    this.language = language;
  }

  /** What became of a case, in a word. */
  public enum Ending implements Key {
    SCORED,
    MISSING,
    NOT_APPLICABLE,
    NOT_DUE,
    UNSCORABLE,
    INVALID;

    @Override
    public String family() {
      return "ending";
    }
  }

  /** How the cases ended, and the headings that were passed over. */
  public record Report(Map<Ending, Integer> endings, List<String> ignored) {
    public Report {
      endings = Map.copyOf(endings);
      ignored = List.copyOf(ignored);
    }

    public int of(Ending ending) {
      return endings.getOrDefault(ending, 0);
    }

    public int rows() {
      return endings.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Tries the cases and writes a row for each; an older file of results stays until then. */
  public Report run(Path file, Path results, Progress progress) {
    requireAnotherFile(file, results);
    var endings = new EnumMap<Ending, Integer>(Ending.class);
    try (var cases = CaseFile.open(file)) {
      TrialTable.write(
          results,
          table -> {
            for (var count = 0L; cases.hasNext(); count += ROWS_AT_A_TIME) {
              for (var tried : tryNext(cases)) {
                table.enter(tried.line());
                endings.merge(tried.ending(), 1, Integer::sum);
              }
              report(progress, count);
            }
          });
      return new Report(endings, cases.ignored());
    }
  }

  private static void requireAnotherFile(Path file, Path results) {
    try {
      if (Files.exists(results) && Files.exists(file) && Files.isSameFile(file, results)) {
        throw Refused.because(Refusal.RESULTS_OVER_CASES, results);
      }
    } catch (IOException e) {
      throw Refused.because(e, Refusal.RESULTS_OVER_CASES, results);
    }
  }

  private static void report(Progress progress, long count) {
    progress.reached(count);
    if (progress.isCancelled()) {
      throw Refused.because(Refusal.CANCELLED);
    }
  }

  /** A case that was tried, as it stands in the table, and how it ended. */
  private record Tried(TrialLine line, Ending ending) {}

  /** The next cases, tried side by side and told in their order. */
  private List<Tried> tryNext(CaseFile cases) {
    var rows = new ArrayList<CaseFile.Row>(ROWS_AT_A_TIME);
    while (rows.size() < ROWS_AT_A_TIME && cases.hasNext()) {
      rows.add(cases.next());
    }
    return rows.parallelStream().map(row -> tried(cases.name(), row)).toList();
  }

  private Tried tried(String file, CaseFile.Row row) {
    var fault = row.fault();
    var trial = fault == null ? rule.run(row.texts(), file, row.line()) : new Trial.Invalid(fault);
    return switch (trial) {
      case Trial.Invalid(var reason) ->
          new Tried(TrialLine.refused(row.id(), reason, language), Ending.INVALID);
      case Trial.Judged judged ->
          new Tried(
              TrialLine.of(row.id(), judged.outcome(), judged.score(), language),
              ending(judged.outcome()));
    };
  }

  private static Ending ending(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Scored _ -> Ending.SCORED;
      case Outcome.Missing _ -> Ending.MISSING;
      case Outcome.NotApplicable _ -> Ending.NOT_APPLICABLE;
      case Outcome.NotDue _ -> Ending.NOT_DUE;
      case Outcome.Unscorable _ -> Ending.UNSCORABLE;
    };
  }
}
