package kaocheng.store;

import static kaocheng.store.generated.Tables.FILE_IMPORT;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kaocheng.model.figure.Source;
import kaocheng.store.generated.tables.records.FileImportRecord;

/** The files that were imported. */
public final class Imports {
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Session session;
  private final Map<Long, String> names = new HashMap<>();

  Imports(Session session) {
    this.session = session;
  }

  /**
   * Opens the record of what a person types in at one time, with the digest of the very text; it is
   * called by who typed it and when.
   */
  public long beginTyped(String actor, String sha256) {
    var name = actor + " " + TO_THE_MINUTE.format(session.now());
    return begin(new ImportRecord(name, sha256, ImportKind.TYPED, "UTF-8", actor));
  }

  /** Opens the record of an import; everything it brings refers to the number given here. */
  public long begin(ImportRecord file) {
    var id = session.next(FILE_IMPORT.ID);
    var row = session.newRow(FILE_IMPORT);
    row.setId(id);
    row.setFileName(Checked.text(Datum.FILE_NAME, FILE_IMPORT.FILE_NAME, file.fileName()));
    row.setSheet(Checked.textOrNothing(Datum.SHEET, FILE_IMPORT.SHEET, file.sheet()));
    row.setSha256(Checked.text(Datum.DIGEST, FILE_IMPORT.SHA256, file.sha256()));
    row.setTakenAt(session.now());
    row.setTakenBy(Checked.text(Datum.ACTOR, FILE_IMPORT.TAKEN_BY, file.takenBy()));
    row.setKind(file.kind().name());
    row.setCharset(Checked.text(Datum.CHARSET, FILE_IMPORT.CHARSET, file.charset()));
    count(row, ImportCounts.NONE);
    session.insert(row);
    return id;
  }

  /** Notes what became of the rows. */
  public void finish(long id, ImportCounts counts) {
    var row = session.asking().selectFrom(FILE_IMPORT).where(FILE_IMPORT.ID.eq(id)).fetchSingle();
    count(row, counts);
    session.update(row);
  }

  private static void count(FileImportRecord row, ImportCounts counts) {
    row.setRowsRead(counts.rows());
    row.setRowsNew(counts.added());
    row.setRowsSame(counts.same());
    row.setRowsChanged(counts.changed());
    row.setRowsRefused(counts.refused());
  }

  /** All imports of files, the latest first. */
  public List<ImportEntry> all() {
    return session
        .asking()
        .selectFrom(FILE_IMPORT)
        .where(FILE_IMPORT.KIND.ne(ImportKind.TYPED.name()))
        .orderBy(FILE_IMPORT.ID.desc())
        .fetch(Imports::read);
  }

  /** The import of this number, also of what was typed in. */
  public Optional<ImportEntry> find(long id) {
    return session
        .asking()
        .selectFrom(FILE_IMPORT)
        .where(FILE_IMPORT.ID.eq(id))
        .fetchOptional(Imports::read);
  }

  static ImportEntry read(FileImportRecord row) {
    return new ImportEntry(
        row.getId(),
        new ImportRecord(
            row.getFileName(),
            row.getSheet(),
            row.getSha256(),
            Stored.value(ImportKind.class, row.getKind()),
            row.getCharset(),
            row.getTakenBy()),
        row.getTakenAt(),
        new ImportCounts(
            row.getRowsNew(), row.getRowsSame(), row.getRowsChanged(), row.getRowsRefused()));
  }

  /** Learns the names of all files at once, for when no more can be asked. */
  void learnNames() {
    session
        .asking()
        .select(FILE_IMPORT.ID, FILE_IMPORT.FILE_NAME)
        .from(FILE_IMPORT)
        .forEach(row -> names.put(row.value1(), row.value2()));
  }

  /** The file's name, or by whom and when something was typed. */
  public String nameOf(long id) {
    return names.computeIfAbsent(id, this::name);
  }

  Source.Row row(long id, long line) {
    return new Source.Row(nameOf(id), line);
  }

  private String name(long id) {
    return session
        .asking()
        .select(FILE_IMPORT.FILE_NAME)
        .from(FILE_IMPORT)
        .where(FILE_IMPORT.ID.eq(id))
        .fetchSingle()
        .value1();
  }
}
