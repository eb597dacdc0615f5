package kaocheng.desktop.registers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaocheng.desktop.base.LookedAt;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.Edits;
import kaocheng.desktop.base.form.SubjectChoices;
import kaocheng.model.Quarter;
import kaocheng.model.text.Message;
import kaocheng.usecase.Desk;
import kaocheng.usecase.Edited;
import kaocheng.usecase.EnterRolls;
import kaocheng.usecase.EntrySort;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.RegisterRow;
import kaocheng.usecase.Registers;
import kaocheng.usecase.Roll;
import kaocheng.usecase.Rolls;
import kaocheng.usecase.RuleSubjects;
import kaocheng.usecase.RuleSubjects.Subject;
import kaocheng.usecase.UndoEdits;
import kaocheng.usecase.UndoEdits.Ways;
import kaocheng.usecase.YearReview;

/** The registers of a year, and what can be done with their entries and lists. */
public final class RegistersModel {
  private final Sitting sitting;
  private final Speech speech;
  private final Edits<Loaded> edits;
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
  private Loaded loaded = Loaded.NOTHING;
  private LookedAt at = LookedAt.NOTHING;
  private Chosen chosen = new Chosen(Register.BASELINES, "", "");

  /** The register, the department, empty for all, and what is searched. */
  public record Chosen(Register register, String department, String searched) {}

  /** What is shown. */
  public record Look(List<RegisterLine> lines, Map<Register, Integer> counts, Ways ways) {
    static final Look NONE = new Look(List.of(), Map.of(), Ways.NONE);

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
      Ways ways) {
    static final Loaded NOTHING = new Loaded(Map.of(), List.of(), Map.of(), List.of(), Ways.NONE);
  }

  public RegistersModel(Sitting sitting, Speech speech) {
    this.sitting = sitting;
    this.speech = speech;
    this.edits = new Edits<>(sitting, this::reading, this::show);
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

  public LookedAt at() {
    return at;
  }

  /** What can stand in the chosen register; an adjustment may be about any department. */
  public SubjectChoices choices() {
    var subjects = loaded.subjects().getOrDefault(chosen.register(), List.of());
    return chosen.register() == Register.ADJUSTMENTS
        ? new SubjectChoices(at.departments(), subjects)
        : SubjectChoices.among(at.departments(), subjects);
  }

  /** The sort of the entries of the chosen register. */
  EntrySort sort() {
    return chosen.register().entry().orElseThrow();
  }

  /** The grades of the year, the best first. */
  public List<String> grades() {
    return loaded.grades();
  }

  /** The edits of entries and lists. */
  public Edits<?> edits() {
    return edits;
  }

  public void look(YearReview looked, Quarter as) {
    at = new LookedAt(looked, as);
    edits.read(RegistersText.LOADING);
  }

  private Function<Desk, Loaded> reading() {
    var year = at.year();
    return desk -> loaded(desk, year);
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
    var review = at.review();
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
    look.set(new Look(shown, counts, read.ways()));
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
    var year = at.year();
    sitting.work(
        Message.of(RegistersText.LOADING),
        (desk, _) -> new RuleSubjects(desk).scopes(year, department),
        then);
  }

  public void put(Roll roll, Consumer<Edited> then) {
    edits.write(desk -> new EnterRolls(desk).put(roll, ImportMode.WHOLE_FILES), then);
  }

  /** Looks at what would become of a list, and writes nothing. */
  public void check(Roll roll, Consumer<Edited> then) {
    edits.check(desk -> new EnterRolls(desk).put(roll, ImportMode.PREVIEW), then);
  }

  public void takeBack(Rolls.Entry entry, String reason, Consumer<Edited> then) {
    edits.write(desk -> new EnterRolls(desk).takeBack(entry, reason), then);
  }
}
