package kaocheng.exchange.trial;

import static kaocheng.exchange.trial.CaseColumn.FIELD;
import static kaocheng.exchange.trial.CaseColumn.GROUP;
import static kaocheng.exchange.trial.CaseColumn.LAST;
import static kaocheng.exchange.trial.CaseColumn.LAST_PLACE;
import static kaocheng.exchange.trial.CaseColumn.VALUE;

import java.util.List;
import java.util.regex.Pattern;
import kaocheng.exchange.intake.Folded;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Refused;

/** Reads places: as told, or as a figure stands among those of its group. */
final class PlaceReader {
  private static final Pattern PLACE_AND_FIELD =
      Pattern.compile("(?:第\\s*)?([0-9]{1,9})\\s*[名位]?\\s*(?:[/÷]\\s*([0-9]{1,9})\\s*[名位家个]?)?");

  private final CaseTexts texts;
  private final Target target;

  PlaceReader(CaseTexts texts, Target target) {
    this.texts = texts;
    this.target = target;
  }

  /** A place, and the field where it was told with it. */
  private record Spot(int place, int field) {}

  /** The place that stands in a column of its own or, for a rule that wants one, as the value. */
  List<Told> read(CaseColumn column) {
    var heading = texts.heading(column);
    var state = States.read(texts.text(column));
    if (state.isPresent()) {
      return List.of(Told.ofYear(state.get(), Qualifier.EXACT, heading));
    }
    var ranked = column == VALUE && texts.has(GROUP) && !isShownAsPlace();
    var told = ranked ? amongGroup() : spot(column);
    var field = texts.has(FIELD) ? field() : told.field();
    if (field > 0 && told.place() > field) {
      throw Refused.because(TrialFault.PLACE_BEYOND_FIELD, heading, texts.text(column));
    }
    var last = last();
    var place = new Reported.Place(told.place(), field, last.place(), last.field());
    return List.of(Told.ofYear(place, texts.qualifier(Qualifier.EXACT), heading));
  }

  private boolean isShownAsPlace() {
    var text = texts.folded(VALUE);
    return text.indexOf('/') >= 0 || text.startsWith("第") || text.matches(".*[名位]");
  }

  private Spot spot(CaseColumn column) {
    var text = texts.text(column);
    var matcher = PLACE_AND_FIELD.matcher(Folded.of(text));
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < 1) {
      throw Refused.because(
          TrialFault.NOT_A_PLACE, texts.heading(column), FigureReader.excerpt(text));
    }
    var field = matcher.group(2);
    return new Spot(
        Integer.parseInt(matcher.group(1)), field == null ? 0 : Integer.parseInt(field));
  }

  private int field() {
    return spot(FIELD).place();
  }

  private Spot last() {
    if (texts.has(LAST_PLACE)) {
      return spot(LAST_PLACE);
    }
    return texts.has(LAST) && isAboutPlaces() ? spot(LAST) : new Spot(0, 0);
  }

  private boolean isAboutPlaces() {
    return isPlaceAsked() || target instanceof Target.Unjudged;
  }

  private boolean isPlaceAsked() {
    return target.kind(Unit.NONE) == ValueKind.PLACE;
  }

  /** Whether a smaller figure is the better one; where only a place is asked, a larger one is. */
  private boolean isLessBetter() {
    return !isPlaceAsked() && target.direction() == Direction.DOWN;
  }

  /** Equal figures share the better place. */
  private Spot amongGroup() {
    var own = FigureReader.plain(texts.heading(VALUE), texts.text(VALUE));
    var others =
        Listed.in(texts.text(GROUP)).stream()
            .filter(text -> !text.isEmpty() && States.read(text).isEmpty())
            .map(text -> FigureReader.plain(texts.heading(GROUP), text))
            .toList();
    var down = isLessBetter();
    var ahead = others.stream().filter(other -> isAhead(other, own, down)).count();
    var size = others.size() + (others.contains(own) ? 0 : 1);
    return new Spot((int) ahead + 1, size);
  }

  private static boolean isAhead(Rational other, Rational own, boolean down) {
    return down ? other.compareTo(own) < 0 : other.compareTo(own) > 0;
  }
}
