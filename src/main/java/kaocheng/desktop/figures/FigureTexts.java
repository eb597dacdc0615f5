package kaocheng.desktop.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kaocheng.desktop.base.Mark;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.EditText;
import kaocheng.model.Measurement;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Language;
import kaocheng.usecase.EditFault;
import kaocheng.usecase.FigureState;
import kaocheng.usecase.UnderstoodFigure;
import kaocheng.wording.Figures;

/** Says in words what was reported, where it comes from, and what is wrong with it. */
final class FigureTexts {
  private final Speech speech;

  FigureTexts(Speech speech) {
    this.speech = speech;
  }

  /** A figure as it was understood, with its unit. */
  String figure(Reported reported, Unit unit, Qualifier qualifier) {
    var plain = plain(reported, unit);
    return switch (qualifier) {
      case EXACT -> plain;
      case ABOUT -> speech.say(FiguresText.ABOUT, plain);
      case AT_LEAST -> speech.say(FiguresText.AT_LEAST, plain);
      case AT_MOST -> speech.say(FiguresText.AT_MOST, plain);
      case FORECAST -> speech.say(FiguresText.FORECAST, plain);
    };
  }

  String figure(UnderstoodFigure figure) {
    return figure(figure.reported(), figure.unit(), figure.qualifier());
  }

  String figure(Measurement measurement, Unit unit) {
    return figure(measurement.reported(), unit, measurement.qualifier());
  }

  /** In few words: of a share in percent only the percentage. */
  String brief(Measurement measurement, Unit unit) {
    return measurement.reported() instanceof Reported.Share(var part, var whole)
            && unit.kind() == Unit.Kind.PERCENT
            && !whole.isZero()
        ? Figures.percent(part.dividedBy(whole))
        : figure(measurement, unit);
  }

  private String plain(Reported reported, Unit unit) {
    return switch (reported) {
      case Reported.Amount(var value) -> speech.figures().figure(value, unit);
      case Reported.Level(var value, var weight) ->
          speech.say(
              FiguresText.LEVEL, speech.figures().figure(value, unit), speech.number(weight));
      case Reported.Share(var part, var whole) -> share(part, whole);
      case Reported.Struck(var onTime, var late, var listed) ->
          speech.say(
              FiguresText.STRUCK,
              speech.number(onTime),
              speech.number(late),
              speech.number(listed));
      case Reported.Done(var day) -> day.toString();
      case Reported.NotDone() -> speech.say(FiguresText.NOT_DONE);
      case Reported.Place place -> place(place);
      case Reported.Graded(var grade) -> grade(grade.chinese(), grade.english());
      case Reported.Verdicts(var grades) ->
          grades.stream()
              .map(one -> grade(one.chinese(), one.english()))
              .collect(Collectors.joining(" "));
      case Reported.Series(var counts) -> numbers(counts);
      case Reported.Marked(var marks) -> numbers(marks);
      case Reported.Voted(var votes) -> speech.say(FiguresText.VOTES, votes.size());
      case Reported.Honoured(var honours) -> speech.say(FiguresText.SEVERAL, honours.size());
      case Reported.Items(var items) -> speech.say(FiguresText.SEVERAL, items.size());
      case Reported.NotReported() -> speech.say(FigureState.NOT_REPORTED);
      case Reported.NotApplicable _ -> speech.say(FigureState.NOT_APPLICABLE);
    };
  }

  private String share(Rational part, Rational whole) {
    var both = speech.number(part) + "/" + speech.number(whole);
    return whole.isZero() ? both : both + " = " + Figures.percent(part.dividedBy(whole));
  }

  private String place(Reported.Place place) {
    var now = speech.figures().figure(Rational.of(place.place()), Unit.PLACE);
    var among = place.field() == 0 ? now : now + "/" + place.field();
    return place.last() == 0
        ? among
        : speech.say(
            FiguresText.PLACE_LAST_YEAR,
            among,
            speech.figures().figure(Rational.of(place.last()), Unit.PLACE));
  }

  private String grade(String chinese, String english) {
    return speech.language() == Language.CHINESE ? chinese : english;
  }

  private String numbers(List<Rational> numbers) {
    return numbers.stream().map(speech::number).collect(Collectors.joining(" "));
  }

  /** Just as it was written, and how it was understood where that is not the same. */
  String value(String written, Optional<Measurement> standing, Unit unit) {
    if (standing.isEmpty()) {
      return "";
    }
    var understood = figure(standing.get(), unit);
    var isSame = written.isBlank() || bare(understood).startsWith(bare(written));
    return isSame ? understood : written + " → " + understood;
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s,，]", "").replace('％', '%');
  }

  String state(FigureState state, Optional<Measurement> standing) {
    if (standing.isPresent()
        && standing.get().reported() instanceof Reported.NotApplicable(var reason)) {
      return speech.say(FiguresText.NOT_APPLICABLE_FOR, reason);
    }
    return speech.say(state);
  }

  /** Whether a figure is met is for the scorecard; here it only has been reported. */
  static Mark mark(FigureState state) {
    return switch (state) {
      case VALUE, EARLIER -> Mark.SCORED;
      case NOT_REPORTED, MISSING, FORECAST -> Mark.MISSING;
      case NOT_APPLICABLE, NOT_NEEDED -> Mark.NOT_APPLICABLE;
      case OVERDUE -> Mark.MISSED;
      case NOT_DUE -> Mark.NOT_DUE;
    };
  }

  String source(Source.Report source) {
    var row = source.row();
    return row.isTyped()
        ? speech.say(FiguresText.TYPED_BY, row.file())
        : speech.say(FiguresText.FROM_FILE, row.file(), row.line());
  }

  /** What is said about one of the figures that were typed, by its place among them. */
  List<String> about(long place, List<EditFault> faults) {
    return faults.stream()
        .filter(one -> one.place() == place)
        .map(
            one ->
                String.join(
                    speech.say(EditText.BETWEEN),
                    speech.say(one.reason()),
                    speech.say(one.advice())))
        .toList();
  }

  String part(ValueKind kind) {
    return speech.say(
        switch (kind) {
          case NUMBER -> FiguresText.PART_NUMBER;
          case RATIO -> FiguresText.PART_RATIO;
          case DATE -> FiguresText.PART_DATE;
          case PLACE -> FiguresText.PART_PLACE;
          case GRADE, VERDICTS -> FiguresText.PART_GRADE;
          case SERIES -> FiguresText.PART_SERIES;
          case BALLOTS -> FiguresText.PART_BALLOTS;
          case MARKS -> FiguresText.PART_MARKS;
          case HONOURS -> FiguresText.PART_HONOURS;
          case ITEMS -> FiguresText.PART_ITEMS;
        });
  }
}
