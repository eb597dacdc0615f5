package kaocheng.desktop.registers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.EditText;
import kaocheng.model.Department;
import kaocheng.model.Quarter;
import kaocheng.model.text.Message;
import kaocheng.usecase.Desk;
import kaocheng.usecase.Draft;
import kaocheng.usecase.EditEntries;
import kaocheng.usecase.Edited;
import kaocheng.usecase.EnterRolls;
import kaocheng.usecase.EntrySort;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.Papers;
import kaocheng.usecase.RegisterRow;
import kaocheng.usecase.Registers;
import kaocheng.usecase.Roll;
import kaocheng.usecase.Rolls;
import kaocheng.usecase.RuleSubjects;
import kaocheng.usecase.RuleSubjects.Subject;
import kaocheng.usecase.UndoEdits;
import kaocheng.usecase.YearReview;
import org.jspecify.annotations.Nullable;

/** The registers of a year, and what can be done with their entries and lists. */
public final class RegistersModel {
  private final Sitting sitting;
  private final Speech speech;
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
  private Loaded loaded = Loaded.NOTHING;
  private @Nullable YearReview review;
  private Quarter quarter = Quarter.FIRST;
  private Chosen chosen = new Chosen(Register.BASELINES, "", "");

  /** The register, the department, empty for all, and what is searched. */
  public record Chosen(Register register, String department, String searched) {}

  /** What is shown. */
  public record Look(
      List<RegisterLine> lines,
      Map<Register, Integer> counts,
      Optional<Message> undoable,
      Optional<Message> redoable) {
    static final Look NONE = new Look(List.of(), Map.of(), Optional.empty(), Optional.empty());

    public Look {
      lines = List.copyOf(lines);
      counts = Map.copyOf(counts);
    }
  }

  /** What was read from the workbook. */
  private record Loaded(
      Map<Register, List<RegisterRow>> entries,
      List<Rolls.Entry> rolls,
      Map<Register, List<Subject>> subjects,
      List<String> grades,
      UndoEdits.Ways ways) {
    static final Loaded NOTHING =
        new Loaded(Map.of(), List.of(), Map.of(), List.of(), UndoEdits.Ways.NONE);
  }

  private record Done(Edited edited, Loaded loaded) {}

  public RegistersModel(Sitting sitting, Speech speech) {
    this.sitting = sitting;
    this.speech = speech;
  }

  public ReadOnlyObjectProperty<Look> lookProperty() {
    return look.getReadOnlyProperty();
  }

  public Look look() {
    return look.get();
  }

  public Chosen chosen() {
    return chosen;
  }

  public int year() {
    return review == null ? 0 : review.year();
  }

  public int quarter() {
    return quarter.number();
  }

  public List<Department> departments() {
    return review == null ? List.of() : review.dossier().departments();
  }

  /** The indicators for which the chosen register has use. */
  public List<Subject> subjects() {
    return loaded.subjects().getOrDefault(chosen.register(), List.of());
  }

  /** The sort of the entries of the chosen register. */
  EntrySort sort() {
    return chosen.register().entry().orElseThrow();
  }

  /** The grades of the year, the best first. */
  public List<String> grades() {
    return loaded.grades();
  }

  public void look(YearReview looked, Quarter as) {
    review = looked;
    quarter = as;
    var year = looked.year();
    sitting.work(Message.of(RegistersText.LOADING), (desk, _) -> loaded(desk, year), this::show);
  }

  private static Loaded loaded(Desk desk, int year) {
    var entries = new EnumMap<Register, List<RegisterRow>>(Register.class);
    var subjects = new EnumMap<Register, List<Subject>>(Register.class);
    var rules = new RuleSubjects(desk);
    for (var register : Register.values()) {
      register
          .entry()
          .ifPresent(
              sort -> {
                entries.put(register, new Registers(desk).all(sort, year));
                subjects.put(register, rules.of(sort, year));
              });
      register.roll().ifPresent(sort -> subjects.put(register, rules.of(sort, year)));
    }
    return new Loaded(
        entries,
        new Rolls(desk).all(year),
        subjects,
        rules.grades(year),
        new UndoEdits(desk).ways());
  }

  public void choose(Chosen wanted) {
    if (!wanted.equals(chosen)) {
      chosen = wanted;
      show(loaded);
    }
  }

  private void show(Loaded read) {
    loaded = read;
    if (review == null) {
      return;
    }
    var lines = new RegisterLines(speech, review.dossier());
    var counts = new EnumMap<Register, Integer>(Register.class);
    for (var register : Register.values()) {
      counts.put(register, size(register));
    }
    var shown =
        lines(lines, chosen.register()).stream()
            .filter(one -> isNear(one) && one.tellsOf(chosen.searched()))
            .toList();
    look.set(new Look(shown, counts, read.ways().undoable(), read.ways().redoable()));
  }

  private int size(Register register) {
    return register
        .roll()
        .map(sort -> (int) loaded.rolls().stream().filter(one -> one.roll().sort() == sort).count())
        .orElseGet(() -> loaded.entries().getOrDefault(register, List.of()).size());
  }

  private List<RegisterLine> lines(RegisterLines lines, Register register) {
    return register
        .roll()
        .map(
            sort ->
                loaded.rolls().stream()
                    .filter(one -> one.roll().sort() == sort)
                    .map(lines::of)
                    .toList())
        .orElseGet(
            () ->
                loaded.entries().getOrDefault(register, List.of()).stream()
                    .map(lines::of)
                    .toList());
  }

  private boolean isNear(RegisterLine line) {
    return chosen.department().isEmpty() || chosen.department().equals(line.owner().code());
  }

  /** What an adjustment of a department can be about. */
  public void scopes(String department, Consumer<List<String>> then) {
    var year = year();
    sitting.work(
        Message.of(RegistersText.LOADING),
        (desk, _) -> new RuleSubjects(desk).scopes(year, department),
        then);
  }

  public void put(Draft draft, Consumer<Edited> then) {
    edit(desk -> new EditEntries(desk).put(draft, ImportMode.WHOLE_FILES), then);
  }

  public void put(Roll roll, Consumer<Edited> then) {
    edit(desk -> new EnterRolls(desk).put(roll, ImportMode.WHOLE_FILES), then);
  }

  /** Looks at what would become of an entry, and writes nothing. */
  public void check(Draft draft, Consumer<Edited> then) {
    check(desk -> new EditEntries(desk).put(draft, ImportMode.PREVIEW), then);
  }

  /** Looks at what would become of a list, and writes nothing. */
  public void check(Roll roll, Consumer<Edited> then) {
    check(desk -> new EnterRolls(desk).put(roll, ImportMode.PREVIEW), then);
  }

  private void check(Function<Desk, Edited> work, Consumer<Edited> then) {
    sitting.work(Message.of(EditText.CHECKING), (desk, _) -> work.apply(desk), then);
  }

  public void withdraw(Draft named, Papers papers, Consumer<Edited> then) {
    edit(desk -> new EditEntries(desk).withdraw(named, papers, ImportMode.WHOLE_FILES), then);
  }

  public void takeBack(Rolls.Entry entry, String reason, Consumer<Edited> then) {
    edit(desk -> new EnterRolls(desk).takeBack(entry, reason), then);
  }

  public void undo(Consumer<Edited> then) {
    edit(desk -> new UndoEdits(desk).undo(), then);
  }

  public void redo(Consumer<Edited> then) {
    edit(desk -> new UndoEdits(desk).redo(), then);
  }

  private void edit(Function<Desk, Edited> work, Consumer<Edited> then) {
    var year = year();
    sitting.work(
        Message.of(EditText.WRITING),
        (desk, _) -> new Done(work.apply(desk), loaded(desk, year)),
        (Done done) -> {
          show(done.loaded());
          then.accept(done.edited());
          if (done.edited().isKept()) {
            sitting.refresh();
          }
        });
  }
}
