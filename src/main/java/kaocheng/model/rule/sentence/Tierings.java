package kaocheng.model.rule.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
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

  /**
   * Reads tiers; bounds have to be in one unit and lead one way, from the best points to the worst.
   */
  static Tiers tiers(String text) {
    var tiers = new ArrayList<Tier>();
    var unit = "";
    for (var entry : entries(text)) {
      var sides = SIDE.split(entry, 2);
      var bound = BOUND.matcher(sides[0]);
      if (!bound.matches() || !(tiers.isEmpty() || bound.group(2).equals(unit))) {
        throw new Unfit(entry);
      }
      unit = bound.group(2);
      var number = Rational.parse(bound.group(1));
      var percent = unit.equals(Unit.PERCENT.symbol());
      tiers.add(
          new Tier(
              percent ? number.dividedBy(Rational.HUNDRED) : number, Rational.parse(sides[1])));
    }
    requireBestToWorst(text, tiers);
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

  static ByGrade grades(String text) {
    var seen = EnumSet.noneOf(PanelGrade.class);
    var shares = new ArrayList<GradeShare>();
    for (var entry : entries(text)) {
      var sides = SIDE.split(entry, 2);
      var grade = grade(sides[0]);
      if (!seen.add(grade)) {
        throw new Unfit(entry);
      }
      shares.add(new GradeShare(grade, Blanks.share(sides[1])));
    }
    return new ByGrade(shares);
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
        .orElseThrow(() -> new Unfit(word));
  }

  static String word(PanelGrade grade, Language language) {
    return language == Language.CHINESE ? grade.chinese() : grade.english();
  }

  private static List<String> entries(String text) {
    return ENTRY.matcher(text).results().map(found -> found.group().strip()).toList();
  }

  private static void requireBestToWorst(String text, List<Tier> tiers) {
    var way = 0;
    for (var i = 1; i < tiers.size(); i++) {
      var step = tiers.get(i).bound().compareTo(tiers.get(i - 1).bound());
      var falling = tiers.get(i).points().compareTo(tiers.get(i - 1).points()) < 0;
      if (step == 0 || !falling || (way != 0 && step != way)) {
        throw new Unfit(text);
      }
      way = step;
    }
  }
}
