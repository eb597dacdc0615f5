package kaocheng.model.rule.sentence;

import java.util.ArrayList;
import java.util.List;
import kaocheng.model.rule.Method.PartialStep;
import kaocheng.model.rule.Method.Scale;
import kaocheng.model.rule.Method.Side;
import kaocheng.model.rule.Method.Step;
import kaocheng.model.text.Language;

/**
 * The words for steps away from a bound. What a part of a step counts for stands in brackets and is
 * never assumed in silence, because the three readings give three different scores.
 */
record Steps(Scale scale, PartialStep partial) {
  private static final String AGAIN = "[百分点]";

  /** Every scale with every way to count a part of a step; in proportion comes first. */
  static List<Steps> all() {
    var all = new ArrayList<Steps>();
    for (var scale : Scale.values()) {
      for (var partial : PartialStep.values()) {
        all.add(new Steps(scale, partial));
      }
    }
    return all;
  }

  /** How large a step is. */
  String chineseSize() {
    return size("size") + (inPoints() ? "百分点" : "");
  }

  String englishSize() {
    return switch (scale) {
      case PERCENT_POINT -> "{size:NUMBER=1} percentage <points|point>";
      case OF_TARGET -> "{size:PERCENT=2%} of target";
      case UNIT -> "{size:NUMBER=1} {sizeUnit:STEP_UNIT}";
    };
  }

  /** What a part of a step counts for; only what counts in proportion need not be said. */
  String chinesePart() {
    var part = "（不足 " + size("part") + (inPoints() ? AGAIN : "") + chineseCounted() + "）";
    return partial == PartialStep.LINEAR ? "[" + part + "]" : part;
  }

  private String chineseCounted() {
    return switch (partial) {
      case LINEAR -> "<按比例|按比例计算|按比例扣减|按比例计分>";
      case STARTED -> "按 " + size("full") + (inPoints() ? AGAIN : "") + "<计|计算>";
      case WHOLE -> "<不计|不计算|不扣分|不加分>";
    };
  }

  String englishPart() {
    return switch (partial) {
      case LINEAR -> "[ ({said:IN_PROPORTION})]";
      case STARTED -> " (parts count in full)";
      case WHOLE -> " (parts do not count)";
    };
  }

  boolean says(Step step, PartialStep counted) {
    return step.scale() == scale && counted == partial;
  }

  private boolean inPoints() {
    return scale == Scale.PERCENT_POINT;
  }

  private String size(String name) {
    return switch (scale) {
      case PERCENT_POINT -> "{" + name + ":NUMBER=1} 个";
      case OF_TARGET -> "{" + name + ":PERCENT=2%} ";
      case UNIT -> "{" + name + ":NUMBER=1} {" + name + "Unit:STEP_UNIT}";
    };
  }

  Step read(Blanks blanks, Side side) {
    for (var name : List.of("part", "full")) {
      blanks.requireSame("size", name);
      blanks.requireSame("sizeUnit", name + "Unit");
    }
    blanks.requirePositive("size");
    var size = scale == Scale.OF_TARGET ? blanks.percent("size") : blanks.number("size");
    return new Step(side, size, scale, scale == Scale.UNIT ? blanks.text("sizeUnit") : "");
  }

  /** These blanks with those of a step. */
  static Blanks write(Blanks blanks, Step step) {
    var size =
        step.scale() == Scale.OF_TARGET ? Blanks.percent(step.size()) : Blanks.plain(step.size());
    return blanks
        .and("size", size)
        .and("part", size)
        .and("full", size)
        .and("sizeUnit", step.unit())
        .and("partUnit", step.unit())
        .and("fullUnit", step.unit())
        .and("said", "parts in proportion");
  }

  /** The same words where a sentence says nothing about parts of a step. */
  <R> Saying<R> unsaid(Saying<R> saying, Language language) {
    return partial == PartialStep.LINEAR
        ? saying.without(language == Language.CHINESE ? "part" : "said", Assumption.IN_PROPORTION)
        : saying;
  }
}
