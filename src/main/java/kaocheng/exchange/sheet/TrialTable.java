package kaocheng.exchange.sheet;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import kaocheng.model.Outcome;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rounding;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.wording.Explanation;
import kaocheng.wording.Figures;
import kaocheng.wording.Verdicts;
import kaocheng.wording.Words;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The results of rules that were tried out, a row for each case. Columns: id, outcome (SCORED,
 * MISSING, NOT_APPLICABLE, NOT_DUE, UNSCORABLE, INVALID), met (yes, no), score, derivation: the
 * steps in one line, or why there is no score.
 */
public final class TrialTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\u2028\u2029]+");

  private final Words words;
  private final Verdicts verdicts;
  private final Explanation explanation;
  private final CSVPrinter printer;

  private TrialTable(Language language, CSVPrinter printer) {
    this.words = Words.in(language);
    this.verdicts = Verdicts.in(language);
    this.explanation = Explanation.in(language);
    this.printer = printer;
  }

  /** What is entered into the table. */
  @FunctionalInterface
  public interface Content {
    void writeTo(TrialTable table);
  }

  /** Writes the table; an older file stays until the new one is whole. */
  public static void write(Path target, Language language, Content content) {
    WholeFile.write(
        target,
        stream -> {
          var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
          var printer = new CSVPrinter(writer, FORMAT);
          printer.printRecord("id", "outcome", "met", "score", "derivation");
          try {
            content.writeTo(new TrialTable(language, printer));
          } catch (UncheckedIOException e) {
            throw e.getCause();
          }
          writer.flush();
        });
  }

  /** Enters what became of a case, with its score where it has one. */
  public void enter(String id, Outcome outcome, Optional<Derivation> score) {
    record(
        id,
        ScoreTable.outcome(outcome),
        outcome.met().map(met -> met ? "yes" : "no").orElse(""),
        score.map(points -> Figures.decimals(points.value(), Rounding.STORED)).orElse(""),
        score
            .map(points -> verdicts.judged(outcome) + explanation.oneLine(points))
            .orElseGet(() -> verdicts.withoutQuarters(outcome)));
  }

  /** Enters a case that could not be tried. */
  public void refuse(String id, Message reason) {
    record(id, "INVALID", "", "", words.say(reason));
  }

  private void record(String id, String outcome, String met, String score, String derivation) {
    try {
      printer.printRecord(line(id), outcome, met, score, line(derivation));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text on one line that no spreadsheet runs. */
  private static String line(String text) {
    var oneLine = BREAKS.matcher(text).replaceAll(" ").strip();
    return PLAIN_NUMBER.matcher(oneLine).matches() ? oneLine : CsvWriter.harmless(oneLine);
  }
}
