package kaocheng.model.rule.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Effort;
import kaocheng.model.rule.Method.GradeShare;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.rule.PlaceMethod.RungPoints;
import kaocheng.model.rule.Target.Rung;
import kaocheng.model.text.Language;

/** Lists of named things and what they are worth: grades, rungs of the ladder, ballot points. */
final class Gradings {
  private static final Pattern RUNG =
      Pattern.compile(
          "(?<effort>" + Expressions.EFFORT + ")\\s*(?<place>" + Expressions.ORDINAL + ")",
          Pattern.CASE_INSENSITIVE);

  private Gradings() {}

  /** Reads what grades are worth; none twice, and none more than a better one. */
  static List<GradeShare> grades(Blanks blanks, String name) {
    var shares = new ArrayList<GradeShare>();
    for (var entry : Entry.of(blanks, name)) {
      var share = new GradeShare(grade(entry.key()), entry.worth());
      if (shares.stream().anyMatch(earlier -> contradict(earlier, share))) {
        throw entry.unfit();
      }
      shares.add(share);
    }
    return shares;
  }

  private static boolean contradict(GradeShare one, GradeShare other) {
    var better = Integer.compare(one.grade().level(), other.grade().level());
    return better == 0 || better * one.share().compareTo(other.share()) < 0;
  }

  static String write(List<GradeShare> grades, Language language) {
    return joined(
        grades, one -> word(one.grade(), language) + ":" + Blanks.percent(one.share()), " ");
  }

  static PanelGrade grade(String word) {
    return Arrays.stream(PanelGrade.values())
        .filter(grade -> grade.chinese().equals(word) || grade.english().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no grade is called " + word));
  }

  static String word(PanelGrade grade, Language language) {
    return language == Language.CHINESE ? grade.chinese() : grade.english();
  }

  /** Reads what rungs are worth, hardest first; none twice, and none more than a harder one. */
  static List<RungPoints> rungWorths(Blanks blanks, String name) {
    var rungs = new ArrayList<RungPoints>();
    for (var entry : Entry.of(blanks, name)) {
      var rung = new RungPoints(effort(entry.key()), entry.worth());
      if (rungs.stream().anyMatch(earlier -> contradict(earlier, rung))) {
        throw entry.unfit();
      }
      rungs.add(rung);
    }
    rungs.sort(Comparator.comparing(RungPoints::effort).reversed());
    return rungs;
  }

  private static boolean contradict(RungPoints one, RungPoints other) {
    var harder = Integer.signum(one.effort().compareTo(other.effort()));
    return harder == 0 || harder * one.points().compareTo(other.points()) < 0;
  }

  static String writeWorths(List<RungPoints> rungs, Language language) {
    return joined(
        rungs, one -> word(one.effort(), language) + ":" + Blanks.plain(one.points()), " ");
  }

  /** Reads the rungs of a ladder; each harder than the one before, and a better place. */
  static List<Rung> rungs(Blanks blanks, String name) {
    var rungs = new ArrayList<Rung>();
    var found = RUNG.matcher(blanks.text(name));
    while (found.find()) {
      var unfit = new Unfit(blanks.start(name) + found.start(), found.group());
      var place = Numerals.read(found.group("place")).orElseThrow(() -> unfit);
      var rung = new Rung(effort(found.group("effort")), place);
      if (!(rungs.isEmpty() || climbs(rungs.getLast(), rung))) {
        throw unfit;
      }
      rungs.add(rung);
    }
    return rungs;
  }

  private static boolean climbs(Rung from, Rung to) {
    return from.effort().compareTo(to.effort()) < 0 && to.place() < from.place();
  }

  static String write(List<Rung> rungs) {
    return joined(rungs, rung -> rung.effort().chinese() + Numerals.write(rung.place()), "");
  }

  static String writeInEnglish(List<Rung> rungs) {
    return joined(rungs, rung -> rung.effort().english() + " " + rung.place(), ", ");
  }

  private static Effort effort(String word) {
    var plain = Folding.phrase(word);
    return Arrays.stream(Effort.values())
        .filter(effort -> effort.chinese().equals(plain) || effort.english().equals(plain))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rung is called " + word));
  }

  private static String word(Effort effort, Language language) {
    return language == Language.CHINESE ? effort.chinese() : effort.english();
  }

  /** Reads what names are worth; none twice. */
  static <T> List<T> named(Blanks blanks, String name, Function<Entry, T> reader) {
    var seen = new HashSet<String>();
    var all = new ArrayList<T>();
    for (var entry : Entry.of(blanks, name)) {
      if (!seen.add(entry.key())) {
        throw entry.unfit();
      }
      all.add(reader.apply(entry));
    }
    return all;
  }

  /** Reads what names are worth, the first one most; none twice. */
  static <T> List<T> fallingNamed(Blanks blanks, String name, Function<Entry, T> reader) {
    var most = new ArrayList<Rational>();
    return named(
        blanks,
        name,
        entry -> {
          if (!most.isEmpty() && entry.worth().compareTo(most.getLast()) > 0) {
            throw entry.unfit();
          }
          most.add(entry.worth());
          return reader.apply(entry);
        });
  }

  static <T> String joined(List<T> all, Function<T, String> writer, String separator) {
    return all.stream().map(writer).collect(Collectors.joining(separator));
  }
}
