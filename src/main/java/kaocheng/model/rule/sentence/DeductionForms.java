package kaocheng.model.rule.sentence;

import java.util.ArrayList;
import java.util.List;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.Deduct;
import kaocheng.model.rule.Method.PartialStep;
import kaocheng.model.rule.Method.Scale;
import kaocheng.model.rule.Method.Side;
import kaocheng.model.rule.Method.Step;
import kaocheng.model.text.Language;

/**
 * The sentences of deductions. What a part of a step counts for stands in brackets and is never
 * assumed, because the three readings give three different scores.
 */
final class DeductionForms {
  private static final String PLACES = "位";
  private static final String AGAIN = "[百分点]";

  private final List<Form<Method>> forms = new ArrayList<>();

  private DeductionForms() {}

  /** One reading of a deduction. */
  private record Reading(Scale scale, Side side, PartialStep partial) {

    boolean says(Deduct deduct) {
      return deduct.step().scale() == scale
          && deduct.step().side() == side
          && deduct.partial() == partial;
    }
  }

  static List<Form<Method>> all() {
    var all = new DeductionForms();
    for (var scale : Scale.values()) {
      for (var side : Side.values()) {
        for (var partial : PartialStep.values()) {
          all.add(new Reading(scale, side, partial));
        }
        all.addUnsaid(new Reading(scale, side, PartialStep.LINEAR));
      }
    }
    return all.forms;
  }

  private void add(Reading reading) {
    for (var head : heads(reading)) {
      add(Language.CHINESE, chinese(head, reading), reading, head);
    }
    add(Language.ENGLISH, english(reading), reading, "");
  }

  /** Where the sentence does not say what a part of a step counts for, it counts in proportion. */
  private void addUnsaid(Reading reading) {
    for (var head : heads(reading)) {
      addUnsaid(Language.CHINESE, withoutPart(chinese(head, reading), "（"), reading);
    }
    addUnsaid(Language.ENGLISH, withoutPart(english(reading), " ("), reading);
  }

  private void addUnsaid(Language language, String pattern, Reading reading) {
    forms.add(new Form<>(language, pattern, saying(reading, "").onlyRead()));
  }

  private static String withoutPart(String pattern, String bracket) {
    return pattern.substring(0, pattern.indexOf(bracket));
  }

  private void add(Language language, String pattern, Reading reading, String head) {
    forms.add(new Form<>(language, pattern, saying(reading, head)));
  }

  private static Saying<Method> saying(Reading reading, String head) {
    return Saying.<Method, Deduct>of(
            Deduct.class, blanks -> read(blanks, reading), DeductionForms::write)
        .writtenWhen(
            method ->
                method instanceof Deduct deduct && reading.says(deduct) && suits(head, deduct));
  }

  /** Places fall (每低 1 位), things are too few (每少 1 篇). */
  private static boolean suits(String head, Deduct deduct) {
    return !head.equals("每少") || !deduct.step().unit().equals(PLACES);
  }

  private static List<String> heads(Reading reading) {
    var below = reading.side() == Side.BELOW;
    return switch (reading.scale()) {
      case PERCENT_POINT -> below ? List.of("每低", "每差", "每少") : List.of("每高", "每超", "每多");
      case OF_TARGET -> below ? List.of("每低于目标") : List.of("每超出目标");
      case UNIT -> below ? List.of("每少", "每低", "每差") : List.of("每超", "每高", "每多");
    };
  }

  private static String chinese(String head, Reading reading) {
    var points = reading.scale() == Scale.PERCENT_POINT;
    var loss = size(reading.scale(), "size") + (points ? "百分点" : "") + "扣 {points:NUMBER} 分";
    var part = size(reading.scale(), "part") + (points ? AGAIN : "");
    return head + " " + loss + "（不足 " + part + counted(reading, points ? AGAIN : "") + "）";
  }

  private static String counted(Reading reading, String again) {
    return switch (reading.partial()) {
      case LINEAR -> "按比例";
      case STARTED -> "按 " + size(reading.scale(), "full") + again + "计";
      case WHOLE -> "不计";
    };
  }

  private static String size(Scale scale, String name) {
    return switch (scale) {
      case PERCENT_POINT -> "{" + name + ":NUMBER} 个";
      case OF_TARGET -> "{" + name + ":PERCENT} ";
      case UNIT -> "{" + name + ":NUMBER} {" + name + "Unit:STEP_UNIT}";
    };
  }

  private static String english(Reading reading) {
    var size =
        switch (reading.scale()) {
          case PERCENT_POINT -> "{size:NUMBER} percentage points";
          case OF_TARGET -> "{size:PERCENT} of target";
          case UNIT -> "{size:NUMBER} {sizeUnit:STEP_UNIT}";
        };
    var side = reading.side() == Side.BELOW ? "below" : "above";
    var partial =
        switch (reading.partial()) {
          case LINEAR -> "parts in proportion";
          case STARTED -> "parts count in full";
          case WHOLE -> "parts do not count";
        };
    return "{points:NUMBER} off per " + size + " " + side + " (" + partial + ")";
  }

  private static Deduct read(Blanks blanks, Reading reading) {
    for (var name : List.of("part", "full")) {
      blanks.requireSame("size", name);
      blanks.requireSame("sizeUnit", name + "Unit");
    }
    blanks.requirePositive("size");
    var size = reading.scale() == Scale.OF_TARGET ? blanks.percent("size") : blanks.number("size");
    var unit = reading.scale() == Scale.UNIT ? blanks.text("sizeUnit") : "";
    var step = new Step(reading.side(), size, reading.scale(), unit);
    return new Deduct(blanks.number("points"), step, reading.partial());
  }

  private static Blanks write(Deduct deduct) {
    var step = deduct.step();
    var size =
        step.scale() == Scale.OF_TARGET ? Blanks.percent(step.size()) : Blanks.plain(step.size());
    return Blanks.of("points", Blanks.plain(deduct.points()))
        .and("size", size)
        .and("part", size)
        .and("full", size)
        .and("sizeUnit", step.unit())
        .and("partUnit", step.unit())
        .and("fullUnit", step.unit());
  }
}
