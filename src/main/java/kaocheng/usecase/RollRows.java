package kaocheng.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kaocheng.exchange.intake.FilledForms;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;

/**
 * Lays a report that is a list out in rows again, with the names of judges as they were written.
 */
final class RollRows {
  private RollRows() {}

  static List<Map<String, String>> of(Reported reported, String written) {
    return switch (reported) {
      case Reported.Voted(var votes) -> votes.stream().map(RollRows::row).toList();
      case Reported.Honoured(var honours) -> honours.stream().map(RollRows::row).toList();
      case Reported.Marked(var marks) -> judged("mark", marks, FilledForms::number, written);
      case Reported.Verdicts(var grades) ->
          judged("grade", grades, grade -> grade.chinese(), written);
      default -> List.of();
    };
  }

  private static Map<String, String> row(Reported.Votes votes) {
    return Map.of(
        "voters", votes.group(), "point", votes.point(), "ballots", number(votes.count()));
  }

  private static Map<String, String> row(Reported.Honour honour) {
    return Map.of(
        "level",
        honour.level(),
        "event",
        honour.event(),
        "document",
        honour.document(),
        "date",
        honour.day().toString());
  }

  private static String number(Rational number) {
    return FilledForms.number(number);
  }

  private static <T> List<Map<String, String>> judged(
      String field, List<T> opinions, Function<T, String> text, String written) {
    var judges = judges(written, opinions.size());
    var rows = new ArrayList<Map<String, String>>();
    for (var at = 0; at < opinions.size(); at++) {
      rows.add(Map.of("judge", judges.get(at), field, text.apply(opinions.get(at))));
    }
    return rows;
  }

  /** Where the marks came without names, the judges go by their numbers. */
  private static List<String> judges(String written, int many) {
    var pieces = Arrays.asList(written.split("; ", -1));
    var isNamed = pieces.size() == many && pieces.stream().allMatch(one -> one.indexOf(':') > 0);
    var judges = new ArrayList<String>();
    for (var at = 0; at < many; at++) {
      judges.add(
          isNamed
              ? pieces.get(at).substring(0, pieces.get(at).lastIndexOf(':'))
              : Integer.toString(at + 1));
    }
    return judges;
  }
}
