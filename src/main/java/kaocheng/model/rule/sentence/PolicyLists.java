package kaocheng.model.rule.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kaocheng.model.Clause;
import kaocheng.model.Clause.TieBreak;
import kaocheng.model.Policy.GradeBand;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Language;

/** The lists inside the sentences of policies. */
final class PolicyLists {
  private static final String SEPARATOR = "[\\s;,]+";

  private PolicyLists() {}

  static Clause.WeightedReports reports(Blanks blanks) {
    var shares = parts(blanks, "shares", SEPARATOR).stream().map(Blanks::share).toList();
    if (!Clause.WeightedReports.isSound(shares)) {
      throw unfit(blanks, "shares");
    }
    return new Clause.WeightedReports(shares);
  }

  static String write(Clause.WeightedReports reports) {
    return reports.shares().stream().map(Blanks::percent).collect(Collectors.joining(" "));
  }

  static Clause.TieBreaks chain(Blanks blanks) {
    var chain = parts(blanks, "chain", "\\s*[;,]\\s*").stream().map(PolicyLists::tieBreak).toList();
    if (chain.stream().distinct().count() < chain.size()) {
      throw unfit(blanks, "chain");
    }
    return new Clause.TieBreaks(chain);
  }

  private static TieBreak tieBreak(String word) {
    return Arrays.stream(TieBreak.values())
        .filter(
            one ->
                word(one, Language.CHINESE).equals(word)
                    || word(one, Language.ENGLISH).equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing to compare is called " + word));
  }

  static String write(Clause.TieBreaks breaks, Language language) {
    return breaks.chain().stream()
        .map(one -> word(one, language))
        .collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "));
  }

  private static String word(TieBreak one, Language language) {
    var chinese = language == Language.CHINESE;
    return switch (one) {
      case KEY_SCORE -> chinese ? "重点目标得分" : "key goals";
      case EXCELLENCE_SCORE -> chinese ? "创优目标得分" : "excellence goals";
      case OPINION_SCORE -> chinese ? "评议得分" : "opinion";
      case COVERAGE -> chinese ? "覆盖率" : "coverage";
    };
  }

  static Clause.Grades grades(Blanks blanks) {
    var bands = new ArrayList<GradeBand>();
    for (var part : parts(blanks, "bands", "(?<=\\d)" + SEPARATOR)) {
      var sides = part.split("\\s*:\\s*", 2);
      bands.add(new GradeBand(sides[0], Rational.parse(sides[1])));
    }
    if (!Clause.Grades.isSound(bands)) {
      throw unfit(blanks, "bands");
    }
    return new Clause.Grades(bands);
  }

  static String write(Clause.Grades grades) {
    return grades.bands().stream()
        .map(band -> band.grade() + ":" + Blanks.plain(band.from()))
        .collect(Collectors.joining(" "));
  }

  private static List<String> parts(Blanks blanks, String name, String separator) {
    return List.of(blanks.text(name).split(separator, -1));
  }

  private static Unfit unfit(Blanks blanks, String name) {
    return new Unfit(blanks.start(name), blanks.text(name));
  }
}
