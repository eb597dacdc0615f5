package kaocheng.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kaocheng.exchange.bulletin.Bulletin;
import kaocheng.exchange.bulletin.BulletinPdf;
import kaocheng.exchange.bulletin.BulletinWorkbook;
import kaocheng.exchange.sheet.SheetName;
import kaocheng.exchange.sheet.WholeFile;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.Words;

/** Writes the bulletin of a quarter for the whole city, and its charts one by one. */
public final class WriteBulletin {
  private final OutFolder folder;
  private final Language language;
  private final TakenNames names = new TakenNames();

  public WriteBulletin(Path folder, Language language) {
    this.folder = new OutFolder(folder);
    this.language = language;
  }

  /** The bulletin as one PDF, as one workbook of all its tables, and each table as CSV and DOCX. */
  public List<Path> run(YearReview review, Quarter quarter, Set<SheetFormat> formats) {
    folder.make();
    var edition = Editions.of(review, quarter, language);
    var bulletin = Bulletin.of(edition);
    var naming = new Naming(review.year(), quarter);
    var written = new ArrayList<Path>();
    for (var format : new TreeSet<>(formats)) {
      switch (format) {
        case PDF -> written.add(write(naming.name(List.of(), "pdf"), BulletinPdf.bytes(bulletin)));
        case XLSX ->
            written.add(write(naming.name(List.of(), "xlsx"), BulletinWorkbook.bytes(edition)));
        case CSV, DOCX -> {
          for (var table : bulletin.tables()) {
            var name = naming.name(List.of(table.heading().tab()), format.extension());
            written.add(write(name, format.writer().bytes(table)));
          }
        }
      }
    }
    return written;
  }

  /** The charts of the bulletin, each as a file of its own. */
  public List<Path> charts(YearReview review, Quarter quarter, Set<PictureFormat> formats) {
    folder.make();
    var bulletin = Bulletin.of(Editions.of(review, quarter, language));
    var naming = new Naming(review.year(), quarter);
    var written = new ArrayList<Path>();
    for (var picture : bulletin.pictures()) {
      for (var format : new TreeSet<>(formats)) {
        var name = naming.name(List.of(picture.name()), format.extension());
        var target = folder.file(names.distinct(name));
        format.writer().write(picture.drawing(), target);
        written.add(target);
      }
    }
    return written;
  }

  private Path write(String name, byte[] bytes) {
    var target = folder.file(names.distinct(name));
    WholeFile.write(target, stream -> stream.write(bytes));
    return target;
  }

  /** How the files of a quarter are called. */
  private final class Naming {
    private final int year;
    private final Quarter quarter;

    private Naming(int year, Quarter quarter) {
      this.year = year;
      this.quarter = quarter;
    }

    private String name(List<String> parts, String extension) {
      var all = new ArrayList<String>();
      all.add(Words.in(language).say(BulletinWord.BULLETIN));
      all.addAll(parts);
      return SheetName.ofPart(year, quarter, all, extension);
    }
  }
}
