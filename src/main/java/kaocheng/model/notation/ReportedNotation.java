package kaocheng.model.notation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.PanelGrade;

/** Writes reports of several figures on one line and reads them back; shares are plain decimals. */
public final class ReportedNotation {
  private ReportedNotation() {}

  /** The shape of a report that is written on a line; nothing for all others. */
  public static Optional<Form> shape(Reported reported) {
    return switch (reported) {
      case Reported.Level _ -> Optional.of(Form.LEVEL);
      case Reported.Struck _ -> Optional.of(Form.STRUCK);
      case Reported.Series _ -> Optional.of(Form.SERIES);
      case Reported.Marked _ -> Optional.of(Form.MARKED);
      case Reported.Verdicts _ -> Optional.of(Form.VERDICTS);
      case Reported.Voted _ -> Optional.of(Form.VOTED);
      case Reported.Honoured _ -> Optional.of(Form.HONOURED);
      case Reported.Items _ -> Optional.of(Form.ITEMS);
      case Reported.Amount _,
          Reported.Share _,
          Reported.Done _,
          Reported.NotDone _,
          Reported.Place _,
          Reported.Graded _,
          Reported.NotReported _,
          Reported.NotApplicable _ ->
          Optional.empty();
    };
  }

  /** The line; only for reports that have a shape. */
  public static String write(Reported reported) {
    return switch (reported) {
      case Reported.Level(var value, var weight) -> Numbers.writeAll(List.of(value, weight), "*");
      case Reported.Struck(var onTime, var late, var listed) ->
          Numbers.writeAll(List.of(onTime, late), "+") + "/" + Numbers.write(listed);
      case Reported.Series(var counts) -> Numbers.writeAll(counts, ";");
      case Reported.Marked(var marks) -> Numbers.writeAll(marks, ";");
      case Reported.Verdicts(var grades) ->
          String.join(";", grades.stream().map(PanelGrade::chinese).toList());
      case Reported.Voted voted -> Ballots.write(voted);
      case Reported.Honoured honoured -> Honours.write(honoured);
      case Reported.Items(var items) ->
          String.join("; ", items.stream().map(ReportedNotation::write).toList());
      case Reported.Amount _,
          Reported.Share _,
          Reported.Done _,
          Reported.NotDone _,
          Reported.Place _,
          Reported.Graded _,
          Reported.NotReported _,
          Reported.NotApplicable _ ->
          throw new IllegalArgumentException("not written on a line: " + reported);
    };
  }

  private static String write(Reported.Item item) {
    return Numbers.writeAll(List.of(item.value(), item.low(), item.high(), item.weight()), "|");
  }

  /** The report that a line states in this shape; nothing where it states none. */
  public static Optional<Reported> read(Form shape, String line) {
    return switch (shape) {
      case LEVEL -> numbers(line, '*', 2).map(two -> new Reported.Level(two.get(0), two.get(1)));
      case STRUCK -> struck(line);
      case SERIES -> Numbers.readAll(line, ';').map(Reported.Series::new);
      case MARKED -> Numbers.readAll(line, ';').map(Reported.Marked::new);
      case VERDICTS -> verdicts(line);
      case VOTED -> Ballots.read(line).map(voted -> voted);
      case HONOURED -> Honours.read(line).map(honoured -> honoured);
      case ITEMS -> items(line);
    };
  }

  private static Optional<List<Rational>> numbers(String text, char sign, int many) {
    return Numbers.readAll(text, sign).filter(numbers -> numbers.size() == many);
  }

  private static Optional<Reported> struck(String line) {
    var halves = Signs.split(line, '/');
    if (halves.size() != 2) {
      return Optional.empty();
    }
    var done = numbers(halves.getFirst(), '+', 2);
    var listed = Numbers.read(halves.getLast());
    return done.isEmpty() || listed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reported.Struck(done.get().getFirst(), done.get().getLast(), listed.get()));
  }

  private static Optional<Reported> verdicts(String line) {
    var grades = new ArrayList<PanelGrade>();
    var words = Signs.split(line, ';');
    for (var word : words) {
      grade(word.strip()).ifPresent(grades::add);
    }
    return grades.size() == words.size()
        ? Optional.of(new Reported.Verdicts(grades))
        : Optional.empty();
  }

  private static Optional<PanelGrade> grade(String word) {
    return Arrays.stream(PanelGrade.values())
        .filter(grade -> grade.chinese().equals(word) || grade.english().equalsIgnoreCase(word))
        .findFirst();
  }

  private static Optional<Reported> items(String line) {
    var items = new ArrayList<Reported.Item>();
    var pieces = Signs.split(line, ';');
    for (var piece : pieces) {
      numbers(piece, '|', 4)
          .ifPresent(
              four ->
                  items.add(new Reported.Item(four.get(0), four.get(1), four.get(2), four.get(3))));
    }
    return items.size() == pieces.size()
        ? Optional.of(new Reported.Items(items))
        : Optional.empty();
  }
}
