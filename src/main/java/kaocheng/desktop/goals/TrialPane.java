package kaocheng.desktop.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kaocheng.desktop.base.Errand;
import kaocheng.desktop.base.Mark;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.FieldBox;
import kaocheng.desktop.base.form.Inputs;
import kaocheng.model.Outcome;
import kaocheng.model.figure.Rational;
import kaocheng.usecase.Desk;
import kaocheng.usecase.Trial;
import kaocheng.usecase.TrialField;
import kaocheng.usecase.TryRule;
import org.jspecify.annotations.Nullable;

/** Tries the rule that stands in the form on figures of one's own (试算). */
final class TrialPane {
  private static final Duration PAUSE = Duration.millis(350);
  private static final int MOST_STEPS = 8;
  private static final double FIELD_WIDTH = 114;

  private final Room room;
  private final Speech speech;
  private final Map<TrialField, FieldBox> boxes = new LinkedHashMap<>();
  private final FlowPane figures = new FlowPane();
  private final VBox result = new VBox();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final VBox view;
  private Rule rule = new Rule("", "", "", "");

  /** The rule as it stands in the form. */
  record Rule(String target, String method, String unit, String weight) {}

  TrialPane(Room room) {
    this.room = room;
    this.speech = room.speech();
    figures.getStyleClass().add("trial-figures");
    result.getStyleClass().add("trial-result");
    result.setId("trial-result");
    pause.setOnFinished(_ -> run());
    view =
        new VBox(
            Parts.heading(speech.say(GoalsText.TRY)),
            Parts.note(speech.say(GoalsText.TRY_NOTE)),
            figures,
            result);
    view.getStyleClass().add("trial");
  }

  VBox view() {
    return view;
  }

  /** Takes up the rule as it stands now, once it stands for a moment. */
  void use(Rule now) {
    if (!now.equals(rule)) {
      rule = now;
      pause.playFromStart();
    }
  }

  private void run() {
    var asked = rule;
    var typed = typed();
    var day = room.sitting().desk().map(Desk::today).orElse(LocalDate.EPOCH);
    room.background()
        .run(
            Errand.brief(GoalsText.TRYING, () -> tried(asked, typed, day)),
            tried -> {
              if (asked.equals(rule)) {
                show(tried);
              }
            });
  }

  private Map<TrialField, String> typed() {
    var typed = new LinkedHashMap<TrialField, String>();
    boxes.forEach((field, box) -> typed.put(field, box.input().text()));
    return typed;
  }

  /** The figures that the rule asks for, and what came of those that were given. */
  private record Tried(List<TrialField> fields, @Nullable Trial trial) {}

  private Tried tried(Rule asked, Map<TrialField, String> typed, LocalDate day) {
    var fields = TrialField.of(asked.target(), asked.method(), asked.unit());
    var given = new ArrayList<Map.Entry<String, String>>();
    for (var field : fields) {
      var text = typed.getOrDefault(field, "");
      if (!text.isEmpty()) {
        given.add(Map.entry(speech.say(field), text));
      }
    }
    if (given.isEmpty()) {
      return new Tried(fields, null);
    }
    given.add(Map.entry("target", asked.target()));
    given.add(Map.entry("method", asked.method()));
    given.add(Map.entry("weight", asked.weight()));
    return new Tried(fields, new TryRule(day).run(given));
  }

  private void show(Tried tried) {
    if (!List.copyOf(boxes.keySet()).equals(tried.fields())) {
      arrange(tried.fields());
    }
    result.getChildren().clear();
    if (tried.fields().isEmpty()) {
      result.getChildren().add(Parts.note(speech.say(GoalsText.TRY_NOT_YET)));
      return;
    }
    switch (tried.trial()) {
      case null -> result.getChildren().add(Parts.note(speech.say(GoalsText.TRY_FILL_IN)));
      case Trial.Invalid(var reason) -> result.getChildren().add(Parts.note(speech.say(reason)));
      case Trial.Judged judged -> show(judged);
    }
  }

  /** Puts a field for each figure; what stood in a field that stays is kept. */
  private void arrange(List<TrialField> fields) {
    var before = typed();
    boxes.clear();
    figures.getChildren().clear();
    for (var field : fields) {
      var input = Inputs.line("");
      input.show(before.getOrDefault(field, ""));
      var box = new FieldBox("try-" + field.name(), speech.say(field), input);
      box.view().setPrefWidth(FIELD_WIDTH);
      input.whenChanged(pause::playFromStart);
      boxes.put(field, box);
      figures.getChildren().add(box.view());
    }
  }

  private void show(Trial.Judged judged) {
    var outcome = judged.outcome();
    var verdict = new Label(speech.verdicts().withoutQuarters(outcome));
    verdict.setId("trial-verdict");
    verdict.setWrapText(true);
    var sign = Parts.signed(mark(outcome), "");
    sign.getChildren().setAll(Parts.sign(mark(outcome)), verdict);
    result.getChildren().add(sign);
    judged
        .score()
        .ifPresent(
            score -> {
              var points = speech.decimals(score.value(), Trial.rounding());
              var told = Parts.heading(speech.say(GoalsText.TRY_SCORE, points, full(judged)));
              told.setId("trial-score");
              result.getChildren().add(told);
              speech
                  .explanation()
                  .lastSteps(score, MOST_STEPS)
                  .forEach(step -> result.getChildren().add(Parts.note(step)));
            });
  }

  private static Rational full(Trial.Judged judged) {
    return judged.line().indicator().weight();
  }

  private static Mark mark(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Scored scored ->
          scored.met().map(met -> met ? Mark.MET : Mark.MISSED).orElse(Mark.SCORED);
      case Outcome.Missing _ -> Mark.MISSING;
      case Outcome.NotApplicable _ -> Mark.NOT_APPLICABLE;
      case Outcome.NotDue _ -> Mark.NOT_DUE;
      case Outcome.Unscorable _ -> Mark.UNSCORABLE;
    };
  }
}
