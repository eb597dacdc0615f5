package kaocheng.desktop.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.EditText;
import kaocheng.desktop.base.form.EditedLine;
import kaocheng.desktop.figures.FigureRow.Untaken;
import kaocheng.model.Department;
import kaocheng.model.Quarter;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Message;
import kaocheng.usecase.Desk;
import kaocheng.usecase.Edited;
import kaocheng.usecase.FigureSlot;
import kaocheng.usecase.FigureText;
import kaocheng.usecase.GridRow;
import kaocheng.usecase.GridVersion;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.Pasted;
import kaocheng.usecase.QuarterGrid;
import kaocheng.usecase.ShowOriginal;
import kaocheng.usecase.TypeIn;
import kaocheng.usecase.UndoEdits;
import kaocheng.usecase.YearReview;
import org.jspecify.annotations.Nullable;

/** The quarterly data of one department, and what can be done with them. */
public final class FiguresModel {
  private final Sitting sitting;
  private final Speech speech;
  private final FigureTexts texts;
  private final Map<FigureSlot, List<String>> remarks = new HashMap<>();
  private final Map<FigureSlot, Untaken> untaken = new HashMap<>();
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private Loaded loaded = Loaded.NOTHING;
  private @Nullable YearReview review;
  private Quarter quarter = Quarter.FIRST;
  private String department = "";
  private Filter filter = Filter.ALL;

  /** Which rows are shown. */
  public enum Filter {
    ALL,
    ONLY_MISSING
  }

  /** What is shown: the rows that pass the filter, and what could be undone and redone. */
  public record Look(List<FigureRow> rows, UndoEdits.Ways ways) {
    static final Look NONE = new Look(List.of(), UndoEdits.Ways.NONE);

    public Look {
      rows = List.copyOf(rows);
    }
  }

  /** What was read from the workbook, and for which department. */
  private record Loaded(String department, List<GridRow> rows, UndoEdits.Ways ways) {
    static final Loaded NOTHING = new Loaded("", List.of(), UndoEdits.Ways.NONE);
  }

  /** What came of an edit, with the rows as they stand after it. */
  private record Done<T>(T result, Loaded loaded) {}

  public FiguresModel(Sitting sitting, Speech speech) {
    this.sitting = sitting;
    this.speech = speech;
    this.texts = new FigureTexts(speech);
  }

  public ReadOnlyObjectProperty<Look> lookProperty() {
    return look.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  public Look look() {
    return look.get();
  }

  public List<FigureRow> rows() {
    return look.get().rows();
  }

  public Quarter quarter() {
    return quarter;
  }

  public Filter filter() {
    return filter;
  }

  boolean refusesEdits() {
    return sitting.refusesEdits();
  }

  /** Looks at a year as of a quarter; stays with the department where that year has it. */
  public void look(YearReview looked, Quarter as) {
    review = looked;
    quarter = as;
    if (chosen().isEmpty()) {
      department = departments().stream().findFirst().map(Department::code).orElse("");
    }
    show(loaded);
    load();
  }

  public List<Department> departments() {
    return review == null
        ? List.of()
        : review.as(quarter).cards().stream().map(Scorecard::department).toList();
  }

  public Optional<Department> chosen() {
    return departments().stream().filter(one -> one.code().equals(department)).findFirst();
  }

  public void choose(String code) {
    if (!code.equals(department)) {
      department = code;
      told.set("");
      load();
    }
  }

  public void filter(Filter wanted) {
    filter = wanted;
    show(loaded);
  }

  private int year() {
    return review == null ? 0 : review.year();
  }

  private void load() {
    var code = department;
    var year = year();
    if (!code.isEmpty()) {
      sitting.work(
          Message.of(FiguresText.LOADING), (desk, _) -> loaded(desk, year, code), this::show);
    }
  }

  private static Loaded loaded(Desk desk, int year, String code) {
    var rows = new QuarterGrid(desk).ofDepartment(year, code);
    return new Loaded(code, rows, new UndoEdits(desk).ways());
  }

  /** Shows what was read, unless somebody has gone on to another department meanwhile. */
  private void show(Loaded read) {
    if (!read.department().equals(department)) {
      return;
    }
    loaded = read;
    var rows =
        new FigureRows(speech, quarter)
            .of(read.rows(), remarks).stream()
                .map(row -> row.with(untaken.get(row.slot())))
                .filter(row -> filter == Filter.ALL || row.isMissing())
                .toList();
    look.set(new Look(rows, read.ways()));
  }

  /** Looks at what would become of a text, and writes nothing. */
  public void check(FigureText figure, Consumer<Edited> then) {
    var year = year();
    sitting.work(
        Message.of(EditText.CHECKING),
        (desk, _) -> new TypeIn(desk).one(year, figure, ImportMode.PREVIEW),
        then);
  }

  /** Types figures; what cannot be taken is kept beside its cell with the reason. */
  public void type(List<FigureText> figures, Consumer<Edited> then) {
    var year = year();
    figures.forEach(one -> untaken.put(one.slot(), new Untaken(one.text(), "")));
    show(loaded);
    edit(
        EditText.WRITING,
        desk -> typed(new TypeIn(desk), year, figures),
        edited -> {
          typed(figures, edited);
          then.accept(edited);
        });
  }

  private static Edited typed(TypeIn typeIn, int year, List<FigureText> figures) {
    return figures.size() == 1
        ? typeIn.one(year, figures.getFirst(), ImportMode.WHOLE_FILES)
        : typeIn.many(year, figures, ImportMode.GOOD_ROWS);
  }

  private void typed(List<FigureText> figures, Edited edited) {
    for (var at = 0; at < figures.size(); at++) {
      var figure = figures.get(at);
      var faults = texts.about(at + 1L, edited.faults());
      untaken.remove(figure.slot());
      if (!faults.isEmpty()) {
        untaken.put(figure.slot(), new Untaken(figure.text(), String.join("\n", faults)));
      }
      remarks.put(figure.slot(), texts.about(at + 1L, edited.remarks()));
    }
    show(loaded);
    tell(edited);
  }

  /** Gives up what was typed for a cell and not taken. */
  public void giveUp(FigureSlot slot) {
    if (untaken.remove(slot) != null) {
      show(loaded);
    }
  }

  /** Pastes a block from a row on, or only looks at what would become of it. */
  public void paste(FigureSlot from, String text, ImportMode mode, Consumer<Pasted> then) {
    var year = year();
    var grid =
        rows().stream()
            .map(FigureRow::slot)
            .dropWhile(slot -> !slot.equals(from))
            .map(List::of)
            .toList();
    edit(
        mode == ImportMode.PREVIEW ? EditText.CHECKING : EditText.WRITING,
        desk -> new TypeIn(desk).paste(year, grid, text, mode),
        pasted -> {
          if (mode != ImportMode.PREVIEW) {
            tell(pasted.edited());
          }
          then.accept(pasted);
        });
  }

  public void takeBack(FigureSlot slot, String reason) {
    var year = year();
    remarks.remove(slot);
    edit(EditText.WRITING, desk -> new TypeIn(desk).takeBack(year, slot, reason), this::tell);
  }

  public void undo() {
    remarks.clear();
    edit(EditText.WRITING, desk -> new UndoEdits(desk).undo(), this::tell);
  }

  public void redo() {
    remarks.clear();
    edit(EditText.WRITING, desk -> new UndoEdits(desk).redo(), this::tell);
  }

  private <T> void edit(EditText title, Function<Desk, T> work, Consumer<T> then) {
    var code = department;
    var year = year();
    sitting.work(
        Message.of(title),
        (desk, _) -> new Done<>(work.apply(desk), loaded(desk, year, code)),
        (Done<T> done) -> {
          show(done.loaded());
          then.accept(done.result());
        });
  }

  private void tell(Edited edited) {
    told.set(new EditedLine(speech).done(edited, quarter.number(), department));
    if (edited.isKept()) {
      sitting.refresh();
    }
  }

  public void history(FigureSlot slot, Consumer<List<GridVersion>> then) {
    var year = year();
    sitting.work(
        Message.of(FiguresText.LOADING),
        (desk, _) -> new ArrayList<>(new QuarterGrid(desk).history(year, slot)).reversed(),
        then);
  }

  /** Looks up the row of a file that a version came from, as it was sent. */
  public void original(GridVersion version, Consumer<ShowOriginal.Row> then) {
    var line = version.measurement().source().row().line();
    sitting.work(
        Message.of(FiguresText.ORIGINAL_READING),
        (desk, _) -> new ShowOriginal(desk).row(version.importId(), line),
        then);
  }
}
