package kaocheng.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaocheng.exchange.intake.SentFile;
import kaocheng.exchange.layout.SentTables;
import kaocheng.exchange.sheet.SheetName;
import kaocheng.exchange.slip.Letter;
import kaocheng.exchange.slip.Slip;
import kaocheng.exchange.slip.SlipFile;
import kaocheng.exchange.slip.SlipWord;
import kaocheng.exchange.table.Table;
import kaocheng.exchange.table.TableRows;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;
import kaocheng.usecase.ImportReport.Ending;
import kaocheng.usecase.ImportReport.Problem;
import kaocheng.wording.Words;

/**
 * Writes what goes back to a department whose file has rows that cannot be taken: those rows with
 * the reasons, as a spreadsheet and as text, and a letter.
 */
public final class ReturnSlips {
  private final Desk desk;
  private final Path folder;
  private final Language language;
  private final LocalDate day;
  private final TakenNames names = new TakenNames();

  public ReturnSlips(Desk desk, Path folder, Language language) {
    this.desk = desk;
    this.folder = folder;
    this.language = language;
    this.day = desk.today();
  }

  /** The reports of files for which there is something to send back. */
  public static boolean isNeeded(ImportReport report) {
    return report.isRefused();
  }

  /** The files written for the rows that were refused of a file that was read as was said. */
  public List<Path> write(ImportReport report, FileChoices choices) {
    if (report.problems().isEmpty()) {
      return writeLetter(report);
    }
    return SentTables.in(report.origin().path(), choices.encoding()).stream()
        .filter(table -> SentFile.nameOf(table).equals(report.origin().file()))
        .filter(table -> isSame(report, table))
        .findFirst()
        .map(table -> write(report, table, choices))
        .orElseThrow(() -> Refused.because(Refusal.FILE_CHANGED, report.origin().file()));
  }

  private static boolean isSame(ImportReport report, Table table) {
    return table.sha256().equals(report.origin().sha256());
  }

  /** The files written for a table. */
  private List<Path> write(ImportReport report, Table table, FileChoices choices) {
    var slip = slip(report, table, layout(table, choices));
    makeFolder();
    var name = name(report);
    var spreadsheet = folder.resolve(name + ".xlsx");
    var text = folder.resolve(name + ".csv");
    var letter = folder.resolve(name + ".txt");
    SlipFile.writeSpreadsheet(slip, spreadsheet);
    SlipFile.writeText(slip, text);
    letter(report, slip, name).write(letter);
    return List.of(spreadsheet, text, letter);
  }

  /** A file that could not be read has no rows to send back. */
  private List<Path> writeLetter(ImportReport report) {
    makeFolder();
    var name = name(report);
    var letter = folder.resolve(name + ".txt");
    letter(report, new Slip(heading(report), List.of(), List.of()), "").write(letter);
    return List.of(letter);
  }

  private Slip.Heading heading(ImportReport report) {
    return new Slip.Heading(report.origin().file(), day, language);
  }

  private static Letter letter(ImportReport report, Slip slip, String enclosed) {
    var counts = report.counts();
    return new Letter(
        slip,
        enclosed,
        new Letter.Rows(counts.rows(), counts.refused()),
        answer(report),
        report.refusals());
  }

  private static Letter.Answer answer(ImportReport report) {
    if (report.counts().rows() == 0) {
      return Letter.Answer.ANOTHER_FILE;
    }
    return report.ending() == Ending.TAKEN_IN_PART ? Letter.Answer.SLIP : Letter.Answer.FILE;
  }

  private SlipLayout layout(Table table, FileChoices choices) {
    return desk.workbook()
        .read(books -> SlipLayout.of(new Arranging(books).toBeShown(table, choices)));
  }

  private Slip slip(ImportReport report, Table table, SlipLayout layout) {
    var faults = report.problems().stream().collect(Collectors.groupingBy(Problem::line));
    var whole = FileTaking.isInOnePiece(report.origin().kind());
    var found = new ArrayList<Slip.Row>();
    try (var rows = table.rows()) {
      layout.skipHeadings(rows);
      while (rows.next()) {
        var its = faults.getOrDefault(rows.line(), List.of());
        if (whole || !its.isEmpty()) {
          var told =
              its.stream()
                  .map(one -> new Slip.Fault(one.column(), one.reason(), one.advice()))
                  .toList();
          found.add(new Slip.Row(rows.line(), layout.cells(cells(rows)), told));
        }
      }
      return new Slip(heading(report), layout.headings(), found);
    }
  }

  /** A row that cannot be cut into cells goes back as far as it can be told. */
  private static List<String> cells(TableRows rows) {
    return rows.fault().isPresent()
        ? List.of(rows.excerpt())
        : IntStream.range(0, rows.size()).mapToObj(cell -> rows.text(cell, "")).toList();
  }

  private String name(ImportReport report) {
    var file = report.origin().file();
    var dot = file.lastIndexOf('.');
    var stem = dot > 0 ? file.substring(0, dot) : file;
    var name = SheetName.safe(Words.in(language).say(SlipWord.NAME, List.of(stem)));
    var distinct = names.distinct(name + ".txt");
    return distinct.substring(0, distinct.length() - ".txt".length());
  }

  private void makeFolder() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Refused.because(e, Refusal.FOLDER_NOT_WRITABLE, folder);
    }
  }
}
