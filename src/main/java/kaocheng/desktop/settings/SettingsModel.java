package kaocheng.desktop.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.EditedLine;
import kaocheng.desktop.base.form.Edits;
import kaocheng.model.Policy;
import kaocheng.model.text.Language;
import kaocheng.usecase.CheckRule;
import kaocheng.usecase.CheckRule.RuleSort;
import kaocheng.usecase.Desk;
import kaocheng.usecase.Draft;
import kaocheng.usecase.Edited;
import kaocheng.usecase.EntrySort;
import kaocheng.usecase.Papers;
import kaocheng.usecase.Registers;
import kaocheng.usecase.RuleReading;
import kaocheng.usecase.UndoEdits;
import kaocheng.wording.Words;

/** The policy of a year, clause by clause, and what can be done with it. */
public final class SettingsModel {
  private static final String CLAUSE = "clause";

  private final Sitting sitting;
  private final Speech speech;
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
  private final ReadOnlyObjectWrapper<List<String>> faults = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private final Edits<Look> edits;
  private int year;

  /** A clause as it is kept and as it is told, and whether it holds wherever nothing is said. */
  public record ClauseLine(String kept, String told, Custom custom) {
    boolean isUsual() {
      return custom == Custom.USUAL;
    }
  }

  /** Whether a clause goes without saying. */
  public enum Custom {
    USUAL,
    AGREED
  }

  /** The clauses of a year, and what could be undone and redone. */
  public record Look(int year, List<ClauseLine> clauses, UndoEdits.Ways ways) {
    static final Look NONE = new Look(0, List.of(), UndoEdits.Ways.NONE);

    public Look {
      clauses = List.copyOf(clauses);
    }
  }

  public SettingsModel(Sitting sitting, Speech speech) {
    this.sitting = sitting;
    this.speech = speech;
    edits = new Edits<>(sitting, this::reading, this::show);
  }

  private Function<Desk, Look> reading() {
    var asked = year;
    return desk -> loaded(desk, asked);
  }

  public ReadOnlyObjectProperty<Look> lookProperty() {
    return look.getReadOnlyProperty();
  }

  /** What is wrong with the clause that was to be written. */
  public ReadOnlyObjectProperty<List<String>> faultsProperty() {
    return faults.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  public void look(int looked) {
    year = looked;
    edits.read(SettingsText.LOADING);
  }

  private void show(Look loaded) {
    if (loaded.year() == year) {
      look.set(loaded);
    }
  }

  private Look loaded(Desk desk, int ofYear) {
    var usual = Policy.USUAL.clauses().stream().map(Words.in(Language.CHINESE)::sentence).toList();
    var clauses =
        new Registers(desk)
            .all(EntrySort.CLAUSE, ofYear).stream()
                .map(row -> row.draft().text(CLAUSE))
                .map(kept -> line(kept, usual.contains(kept) ? Custom.USUAL : Custom.AGREED))
                .toList();
    return new Look(ofYear, clauses, new UndoEdits(desk).ways());
  }

  private ClauseLine line(String kept, Custom custom) {
    var told =
        speech.language() == Language.ENGLISH
                && CheckRule.read(RuleSort.CLAUSE, kept) instanceof RuleReading.Understood read
            ? read.english()
            : kept;
    return new ClauseLine(kept, told, custom);
  }

  private Draft clause(String sentence) {
    return Draft.blank(EntrySort.CLAUSE, year).with(CLAUSE, sentence);
  }

  /** Writes a clause, in place of what was said about the same so far. */
  public void put(String sentence, Runnable kept) {
    edits.put(
        clause(sentence),
        edited -> {
          tell(edited);
          if (!edited.isRefused()) {
            kept.run();
          }
        });
  }

  /** Withdraws a clause; about what it said the usual agreement holds again. */
  public void withdraw(ClauseLine line, String reason) {
    edits.withdraw(clause(line.kept()), Papers.because(reason), this::tell);
  }

  public void undo() {
    edits.undo(this::tell);
  }

  public void redo() {
    edits.redo(this::tell);
  }

  private void tell(Edited edited) {
    var line = new EditedLine(speech);
    faults.set(edited.faults().stream().map(line::fault).toList());
    told.set(line.done(edited, sitting.quarterProperty().get().number()));
  }
}
