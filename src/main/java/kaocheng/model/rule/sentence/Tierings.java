package kaocheng.model.rule.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaocheng.model.figure.Lookup.Tier;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method.ByGrade;
import kaocheng.model.rule.Method.GradeShare;
import kaocheng.model.rule.Method.Tiers;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.text.Language;

/** The lists of steps inside sentences: {@code 100%:40 90%:36} and {@code 优:100% 良:80%}. */
final class Tierings {
  private static final Pattern SIDE = Pattern.compile("\\s*:\\s*");
  private static final Pattern ENTRY = Pattern.compile("[^:;,\\s][^:]*:\\s*[\\d.]+\\s*%?");
  private static final Pattern BOUND = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(.*)");

  private Tierings() {}

  /** One step of a list: what it is reached by, what it is worth, and where it stands. */
  private record Entry(int start, String text, String bound, String worth) {
    Unfit unfit() {
      return new Unfit(start, text);
    }
  }

  /**
   * Reads tiers; bounds have to be in one unit and lead one way, from the best points to the worst.
   */
  static Tiers tiers(Blanks blanks, String name) {
    var tiers = new ArrayList<Tier>();
    var unit = "";
    for (var entry : entries(blanks, name)) {
      var bound = BOUND.matcher(entry.bound());
      if (!bound.matches() || !(tiers.isEmpty() || bound.group(2).equals(unit))) {
        throw entry.unfit();
      }
      unit = bound.group(2);
      var number = Rational.parse(bound.group(1));
      var percent = unit.equals(Unit.PERCENT.symbol());
      tiers.add(
          new Tier(
              percent ? number.dividedBy(Rational.HUNDRED) : number,
              Rational.parse(entry.worth())));
      if (!leadsFromBestToWorst(tiers)) {
        throw entry.unfit();
      }
    }
    return new Tiers(Unit.counting(unit), tiers);
  }

  static String write(Tiers tiers) {
    var percent = tiers.unit().equals(Unit.PERCENT);
    var symbol = tiers.unit().symbol();
    return tiers.tiers().stream()
        .map(
            tier ->
                (percent
                        ? Blanks.percent(tier.bound())
                        : Blanks.plain(tier.bound()) + (symbol.isEmpty() ? "" : " " + symbol))
                    + ":"
                    + Blanks.plain(tier.points()))
        .collect(Collectors.joining(" "));
  }

  /** Reads what grades are worth; none twice, and none more than a better one. */
  static ByGrade grades(Blanks blanks, String name) {
    var shares = new ArrayList<GradeShare>();
    for (var entry : entries(blanks, name)) {
      var share = new GradeShare(grade(entry.bound()), Blanks.share(entry.worth()));
      if (shares.stream().anyMatch(earlier -> contradict(earlier, share))) {
        throw entry.unfit();
      }
      shares.add(share);
    }
    return new ByGrade(shares);
  }

  private static boolean contradict(GradeShare one, GradeShare other) {
    var better = Integer.compare(one.grade().level(), other.grade().level());
    return better == 0 || better * one.share().compareTo(other.share()) < 0;
  }

  static String write(ByGrade byGrade, Language language) {
    return byGrade.shares().stream()
        .map(share -> word(share.grade(), language) + ":" + Blanks.percent(share.share()))
        .collect(Collectors.joining(" "));
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

  private static List<Entry> entries(Blanks blanks, String name) {
    return ENTRY
        .matcher(blanks.text(name))
        .results()
        .map(found -> entry(blanks.start(name) + found.start(), found.group().strip()))
        .toList();
  }

  private static Entry entry(int start, String text) {
    var sides = SIDE.split(text, 2);
    return new Entry(start, text, sides[0], sides[1]);
  }

  private static boolean leadsFromBestToWorst(List<Tier> tiers) {
    if (tiers.size() < 2) {
      return true;
    }
    var last = tiers.getLast();
    var before = tiers.get(tiers.size() - 2);
    var way = tiers.get(1).bound().compareTo(tiers.getFirst().bound());
    var step = last.bound().compareTo(before.bound());
    return step != 0 && step == way && last.points().compareTo(before.points()) < 0;
  }
}
