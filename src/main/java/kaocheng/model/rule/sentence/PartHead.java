package kaocheng.model.rule.sentence;

import java.util.List;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.CombinedMethod.Gate;
import kaocheng.model.rule.CombinedMethod.Part;
import kaocheng.model.rule.Target;
import kaocheng.model.text.Language;
import org.jspecify.annotations.Nullable;

/** What stands in brackets before a part of a composite. */
record PartHead(Rational points, Gate gate, @Nullable Target target) {
  private static final Template CHINESE =
      new Template("{points:NUMBER=4} 分[，{gate:GATE}][，指标值[:] {target:SENTENCE}]");
  private static final Template ENGLISH =
      new Template(
          "{points:NUMBER=4} <points|point>[, {gate:GATE}][, target[:] {target:SENTENCE}]");

  static PartHead read(Nesting nesting, String folded, int start, int end) {
    var text = folded.substring(start, end);
    var blanks =
        CHINESE
            .read(text)
            .or(() -> ENGLISH.read(text))
            .orElseThrow(() -> new Unfit(start + follows(text), end, List.of()));
    if (!blanks.has("target")) {
      return new PartHead(blanks.number("points"), gate(blanks), null);
    }
    var from = start + blanks.start("target");
    var target = nesting.kept(Grammar.TARGETS.find(folded, from, end));
    return new PartHead(blanks.number("points"), gate(blanks), target);
  }

  private static int follows(String text) {
    return Math.max(CHINESE.follows(text), ENGLISH.follows(text));
  }

  private static Gate gate(Blanks blanks) {
    if (!blanks.has("gate")) {
      return Gate.ALWAYS;
    }
    var said = Folding.phrase(blanks.text("gate"));
    return said.startsWith("超") || said.endsWith("passed") ? Gate.WHEN_PASSED : Gate.WHEN_MET;
  }

  static String write(Part part, Language language) {
    var blanks = Blanks.of("points", part.points());
    if (part.gate() != Gate.ALWAYS) {
      blanks = blanks.and("gate", word(part.gate(), language));
    }
    var target = part.target();
    if (target != null) {
      blanks = blanks.and("target", Grammar.TARGETS.write(target, language));
    }
    return (language == Language.CHINESE ? CHINESE : ENGLISH).write(blanks);
  }

  private static String word(Gate gate, Language language) {
    var chinese = language == Language.CHINESE;
    return switch (gate) {
      case ALWAYS -> "";
      case WHEN_MET -> chinese ? "达标后" : "once met";
      case WHEN_PASSED -> chinese ? "超过指标值后" : "once passed";
    };
  }
}
