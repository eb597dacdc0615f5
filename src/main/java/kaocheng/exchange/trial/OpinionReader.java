package kaocheng.exchange.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaocheng.exchange.intake.Folded;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.notation.Form;
import kaocheng.model.notation.ReportedNotation;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.text.Refused;

/** Reads ballots, grades, marks, honours and figures with bounds of their own. */
final class OpinionReader {
  private static final Map<String, PanelGrade> GRADES = grades();
  private static final Set<String> NO_HONOUR = Set.of("无", "没有", "none", "0");
  private static final Pattern PARTING = Pattern.compile("[;,、|\\n\\t]");
  private static final Pattern POINT_AND_COUNT =
      Pattern.compile("([^\\s:={}0-9]+)\\s*[:=]?\\s*([0-9]+(?:\\.[0-9]+)?)\\s*[票张份人]?");

  private OpinionReader() {}

  static Reported ballots(String heading, String text) {
    var voted =
        ReportedNotation.read(Form.VOTED, text)
            .or(() -> ReportedNotation.read(Form.VOTED, tidied(text)))
            .orElseThrow(
                () -> Refused.because(TrialFault.NOT_BALLOTS, heading, FigureReader.excerpt(text)));
    if (voted instanceof Reported.Voted(var votes)
        && votes.stream().anyMatch(one -> one.count().signum() < 0)) {
      throw Refused.because(TrialFault.NEGATIVE, heading, FigureReader.excerpt(text));
    }
    return voted;
  }

  /** The same ballots with a colon between point and count and a blank behind each pair. */
  private static String tidied(String text) {
    var parted = PARTING.matcher(Folded.of(text)).replaceAll(" ");
    return POINT_AND_COUNT.matcher(parted).replaceAll("$1:$2 ").strip();
  }

  static PanelGrade grade(String heading, String text) {
    return Optional.ofNullable(GRADES.get(Folded.word(text).strip()))
        .orElseThrow(
            () -> Refused.because(TrialFault.NOT_A_GRADE, heading, FigureReader.excerpt(text)));
  }

  static Reported verdicts(String heading, String text) {
    var grades = new ArrayList<PanelGrade>();
    for (var piece : words(text)) {
      grades.add(grade(heading, piece));
    }
    return new Reported.Verdicts(grades);
  }

  private static List<String> words(String text) {
    var pieces = Listed.in(text);
    return pieces.size() > 1 ? pieces : List.of(Folded.of(text).strip().split("\\s+", -1));
  }

  static Reported marks(String heading, String text) {
    var marks = new ArrayList<Rational>();
    for (var piece : Listed.in(text)) {
      marks.add(FigureReader.plain(heading, piece));
    }
    return new Reported.Marked(marks);
  }

  static Reported items(String heading, String text) {
    var line =
        Folded.of(text)
            .lines()
            .flatMap(one -> Pattern.compile(";").splitAsStream(one))
            .map(String::strip)
            .filter(piece -> !piece.isEmpty())
            .map(piece -> piece.chars().filter(c -> c == '|').count() == 2 ? piece + "|1" : piece)
            .collect(Collectors.joining(";"));
    return ReportedNotation.read(Form.ITEMS, line)
        .orElseThrow(
            () -> Refused.because(TrialFault.NOT_ITEMS, heading, FigureReader.excerpt(text)));
  }

  /** Honours in full, or only their levels, each then for an event of its own. */
  static Reported honours(String heading, String text, LocalDate day) {
    if (NO_HONOUR.contains(Folded.word(text).strip())) {
      return new Reported.Honoured(List.of());
    }
    if (Folded.of(text).indexOf('|') >= 0) {
      return ReportedNotation.read(Form.HONOURED, text)
          .orElseThrow(
              () -> Refused.because(TrialFault.NOT_HONOURS, heading, FigureReader.excerpt(text)));
    }
    var honours = new ArrayList<Reported.Honour>();
    for (var level : words(text)) {
      var number = honours.size() + 1;
      honours.add(new Reported.Honour(level, "#" + number, "", day));
    }
    return new Reported.Honoured(honours);
  }

  private static Map<String, PanelGrade> grades() {
    var grades = new HashMap<String, PanelGrade>();
    for (var grade : PanelGrade.values()) {
      grades.put(grade.chinese(), grade);
      grades.put(grade.english(), grade);
    }
    grades.put("优秀", PanelGrade.EXCELLENT);
    grades.put("良好", PanelGrade.GOOD);
    grades.put("中等", PanelGrade.FAIR);
    grades.put("一般", PanelGrade.FAIR);
    grades.put("较差", PanelGrade.POOR);
    return grades;
  }
}
