package kaocheng.desktop.ledger;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaocheng.desktop.base.BaseText;
import kaocheng.desktop.base.LookedAt;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.Edits;
import kaocheng.desktop.base.form.SubjectChoices;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.text.Key;
import kaocheng.usecase.Desk;
import kaocheng.usecase.Draft;
import kaocheng.usecase.Edited;
import kaocheng.usecase.EntrySort;
import kaocheng.usecase.LedgerDesk;
import kaocheng.usecase.LedgerList;
import kaocheng.usecase.LedgerList.Line;
import kaocheng.usecase.RuleSubjects;
import kaocheng.usecase.Timeliness;
import kaocheng.usecase.UndoEdits;
import kaocheng.usecase.UndoEdits.Ways;
import kaocheng.usecase.YearReview;

/** The tasks of a year as of a quarter, and what can be done with them. */
public final class LedgerModel {
  private final Speech speech;
  private final Edits<Loaded> edits;
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
  private Loaded loaded = Loaded.NOTHING;
  private LookedAt at = LookedAt.NOTHING;
  private Chosen chosen = new Chosen("", "", Filter.ALL, "");

  /** Which tasks are shown, by how they stand. */
  public enum Filter {
    ALL(LedgerText.ALL),
    OVERDUE(LedgerText.OVERDUE),
    DUE_SOON(LedgerText.DUE_SOON),
    LAGGING(LedgerText.LAGGING),
    OPEN(LedgerText.OPEN),
    DONE(LedgerText.DONE),
    WITHDRAWN(LedgerText.WITHDRAWN);

    private final LedgerText text;

    Filter(LedgerText text) {
      this.text = text;
    }

    public Key text() {
      return text;
    }

    boolean lets(Line line) {
      return switch (this) {
        case ALL -> true;
        case OVERDUE -> line.timeliness() == Timeliness.OVERDUE;
        case DUE_SOON -> line.isDueSoon();
        case LAGGING -> line.timeliness() == Timeliness.LAGGING;
        case OPEN -> line.timeliness().isOpen();
        case DONE -> line.timeliness().isStruckOff();
        case WITHDRAWN -> line.timeliness() == Timeliness.WITHDRAWN;
      };
    }
  }

  /** The department and list looked at, empty for all, the filter, and what is searched. */
  public record Chosen(String department, String list, Filter filter, String searched) {}

  /** What is shown. */
  public record Look(
      List<LedgerRow> rows,
      List<Checklist> checklists,
      Map<Filter, Long> counts,
      LocalDate day,
      Ways ways) {
    static final Look NONE = new Look(List.of(), List.of(), Map.of(), LocalDate.EPOCH, Ways.NONE);

    public Look {
      rows = List.copyOf(rows);
      checklists = List.copyOf(checklists);
      counts = Map.copyOf(counts);
    }
  }

  /** What was read from the workbook. */
  private record Loaded(
      List<Line> lines, LocalDate day, Ways ways, List<RuleSubjects.Subject> subjects) {
    static final Loaded NOTHING = new Loaded(List.of(), LocalDate.EPOCH, Ways.NONE, List.of());
  }

  public LedgerModel(Sitting sitting, Speech speech) {
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

  /** The departments and their indicators that have a ledger. */
  public SubjectChoices choices() {
    return SubjectChoices.among(at.departments(), loaded.subjects());
  }

  /** The edits of tasks. */
  public Edits<?> edits() {
    return edits;
  }

  /** Looks at a year as of a quarter, or as of today where the quarter is not over. */
  public void look(YearReview looked, Quarter as) {
    at = new LookedAt(looked, as);
    edits.read(LedgerText.LOADING);
  }

  private Function<Desk, Loaded> reading() {
    var year = at.year();
    var as = at.as();
    return desk -> loaded(desk, year, as);
  }

  private static Loaded loaded(Desk desk, int year, Quarter as) {
    var last = as.lastDay(year);
    var today = desk.today();
    var day = today.isBefore(last) ? today : last;
    return new Loaded(
        new LedgerList(desk).look(year, EnumSet.allOf(Timeliness.class), day),
        day,
        new UndoEdits(desk).ways(),
        new RuleSubjects(desk).of(EntrySort.LEDGER_ITEM, year));
  }

  public void choose(Chosen wanted) {
    if (!wanted.equals(chosen)) {
      chosen = wanted;
      show(loaded);
    }
  }

  /** Shows a department or one of its lists. */
  public void choose(Checklist list) {
    choose(new Chosen(list.department(), list.number(), chosen.filter(), chosen.searched()));
  }

  private void show(Loaded read) {
    loaded = read;
    var near = read.lines().stream().filter(this::isNear).toList();
    var rows =
        new LedgerRows(speech)
            .of(near.stream().filter(chosen.filter()::lets).toList()).stream()
                .filter(row -> row.tellsOf(chosen.searched()))
                .toList();
    var counts = new EnumMap<Filter, Long>(Filter.class);
    for (var filter : Filter.values()) {
      counts.put(filter, near.stream().filter(filter::lets).count());
    }
    var names =
        read.subjects().stream()
            .collect(Collectors.toMap(RuleSubjects.Subject::indicator, RuleSubjects.Subject::name));
    var lists =
        Checklist.of(
            speech.say(BaseText.ALL_DEPARTMENTS), read.lines(), line -> listName(line, names));
    look.set(new Look(rows, lists, counts, read.day(), read.ways()));
  }

  private boolean isNear(Line line) {
    var key = line.item().indicator();
    return (chosen.department().isEmpty() || chosen.department().equals(key.department()))
        && (chosen.list().isEmpty() || chosen.list().equals(key.number()));
  }

  private static String listName(Line line, Map<IndicatorKey, String> names) {
    var key = line.item().indicator();
    return key.number() + " " + names.getOrDefault(key, "");
  }

  public void strikeOff(List<Draft> items, Map<String, String> written, Consumer<Edited> then) {
    edits.write(
        desk ->
            new LedgerDesk(desk).strikeOff(items, text(written, "done"), text(written, "evidence")),
        then);
  }

  public void reopen(Draft item, Consumer<Edited> then) {
    edits.write(desk -> new LedgerDesk(desk).reopen(item), then);
  }

  public void takeOff(Draft item, Map<String, String> written, Consumer<Edited> then) {
    edits.write(
        desk ->
            new LedgerDesk(desk)
                .takeOff(item, text(written, "withdrawn"), text(written, "approval")),
        then);
  }

  private static String text(Map<String, String> written, String field) {
    return written.getOrDefault(field, "");
  }
}
