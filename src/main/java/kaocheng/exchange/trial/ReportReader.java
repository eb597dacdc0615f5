package kaocheng.exchange.trial;

import static kaocheng.exchange.trial.CaseColumn.BALLOTS;
import static kaocheng.exchange.trial.CaseColumn.DATE;
import static kaocheng.exchange.trial.CaseColumn.DENOMINATOR;
import static kaocheng.exchange.trial.CaseColumn.DONE;
import static kaocheng.exchange.trial.CaseColumn.EVENTS;
import static kaocheng.exchange.trial.CaseColumn.GRADE;
import static kaocheng.exchange.trial.CaseColumn.GROUP;
import static kaocheng.exchange.trial.CaseColumn.ITEMS;
import static kaocheng.exchange.trial.CaseColumn.LATE;
import static kaocheng.exchange.trial.CaseColumn.NUMERATOR;
import static kaocheng.exchange.trial.CaseColumn.PERIODS;
import static kaocheng.exchange.trial.CaseColumn.PLACE;
import static kaocheng.exchange.trial.CaseColumn.TOTAL;
import static kaocheng.exchange.trial.CaseColumn.VALUE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kaocheng.exchange.intake.QualifierWords;
import kaocheng.model.Indicator;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Refused;

/** Reads from a case what its rule feeds on, kind by kind; no column is read for two kinds. */
public final class ReportReader {
  private final CaseTexts texts;
  private final Indicator indicator;
  private final LocalDate day;
  private final Set<CaseColumn> taken = EnumSet.noneOf(CaseColumn.class);

  public ReportReader(CaseTexts texts, Indicator indicator, LocalDate day) {
    this.texts = texts;
    this.indicator = indicator;
    this.day = day;
  }

  /** What the case tells of this kind, by quarter; nothing where it tells nothing. */
  public List<Told> read(ValueKind kind) {
    return switch (kind) {
      case NUMBER -> number();
      case RATIO -> new RatioReader(this, texts).read();
      case DATE -> first(DATE, VALUE).map(this::date).orElse(List.of());
      case PLACE -> place();
      case GRADE -> first(GRADE, VALUE).map(column -> told(column, this::grade)).orElse(List.of());
      case SERIES -> series(indicator);
      case BALLOTS -> ballots();
      case MARKS ->
          first(VALUE, GRADE).map(column -> told(column, OpinionReader::marks)).orElse(List.of());
      case VERDICTS ->
          first(GRADE, VALUE)
              .map(column -> told(column, OpinionReader::verdicts))
              .orElse(List.of());
      case HONOURS ->
          first(GRADE, VALUE, EVENTS)
              .map(column -> told(column, (heading, text) -> honours(heading, text)))
              .orElse(List.of());
      case ITEMS ->
          first(ITEMS, VALUE).map(column -> told(column, OpinionReader::items)).orElse(List.of());
    };
  }

  /** The headings of figures that no kind has taken. */
  public List<String> leftOver() {
    return EnumSet.of(
            VALUE,
            NUMERATOR,
            DENOMINATOR,
            PLACE,
            DATE,
            EVENTS,
            BALLOTS,
            PERIODS,
            ITEMS,
            DONE,
            TOTAL,
            LATE,
            GRADE)
        .stream()
        .filter(column -> texts.has(column) && !taken.contains(column))
        .map(texts::heading)
        .toList();
  }

  /** The first of these columns that is filled in and not read yet. */
  Optional<CaseColumn> first(CaseColumn... columns) {
    var found =
        Arrays.stream(columns)
            .filter(column -> texts.has(column) && !taken.contains(column))
            .findFirst();
    found.ifPresent(taken::add);
    return found;
  }

  void take(CaseColumn... columns) {
    taken.addAll(List.of(columns));
  }

  boolean isFree(CaseColumn column) {
    return texts.has(column) && !taken.contains(column);
  }

  /** How a text under a heading becomes a report. */
  interface Reader {
    Reported read(String heading, String text);
  }

  /** A state, or what the reader makes of the text. */
  List<Told> told(CaseColumn column, Reader reader) {
    var heading = texts.heading(column);
    var text = texts.text(column);
    var state = States.read(text);
    return List.of(
        state.isPresent()
            ? Told.ofYear(state.get(), Qualifier.EXACT, heading)
            : Told.ofYear(reader.read(heading, text), texts.qualifier(Qualifier.EXACT), heading));
  }

  private List<Told> number() {
    var column = first(VALUE, EVENTS);
    if (column.isPresent()) {
      return amount(column.get());
    }
    if (isFree(PERIODS)) {
      take(PERIODS);
      return new SeriesReader(texts, indicator).amounts(PERIODS);
    }
    return isFree(TOTAL) ? List.of() : first(DONE).map(this::amount).orElse(List.of());
  }

  /** A figure in the unit of the rule, with what it says about itself. */
  List<Told> amount(CaseColumn column) {
    var heading = texts.heading(column);
    var text = texts.text(column);
    var state = States.read(text);
    if (state.isPresent()) {
      return List.of(Told.ofYear(state.get(), Qualifier.EXACT, heading));
    }
    var unit = indicator.unit();
    var value = FigureReader.inUnit(heading, text, unit);
    var qualifier = texts.qualifier(FigureReader.written(heading, text).qualifier());
    return List.of(Told.ofYear(new Reported.Amount(value), qualifier, heading));
  }

  private List<Told> date(CaseColumn column) {
    var heading = texts.heading(column);
    var text = texts.text(column);
    if (States.isNotDone(text)) {
      return List.of(Told.ofYear(new Reported.NotDone(), Qualifier.EXACT, heading));
    }
    if (States.isDone(text)) {
      throw Refused.because(TrialFault.DONE_WITHOUT_A_DAY, heading, text);
    }
    var state = States.read(text);
    if (state.isPresent()) {
      return List.of(Told.ofYear(state.get(), Qualifier.EXACT, heading));
    }
    var before = QualifierWords.before(text);
    var done = DayReader.read(heading, text.substring(before.length()));
    var qualifier = texts.qualifier(before.meaning());
    return List.of(Told.ofYear(new Reported.Done(done), qualifier, heading));
  }

  /** A place as told, or that of a figure in its group, whatever else the figure is good for. */
  private List<Told> place() {
    var places = new PlaceReader(texts, indicator.target());
    return first(PLACE, VALUE)
        .or(() -> texts.has(VALUE) && texts.has(GROUP) ? Optional.of(VALUE) : Optional.empty())
        .map(places::read)
        .orElse(List.of());
  }

  private Reported grade(String heading, String text) {
    return new Reported.Graded(OpinionReader.grade(heading, text));
  }

  private Reported honours(String heading, String text) {
    return OpinionReader.honours(heading, text, day);
  }

  private List<Told> series(Indicator some) {
    return first(PERIODS, EVENTS, VALUE)
        .map(column -> new SeriesReader(texts, some).counts(column))
        .orElse(List.of());
  }

  private List<Told> ballots() {
    return isFree(BALLOTS)
        ? first(BALLOTS).map(column -> told(column, OpinionReader::ballots)).orElseThrow()
        : new RatioReader(this, texts).read();
  }
}
