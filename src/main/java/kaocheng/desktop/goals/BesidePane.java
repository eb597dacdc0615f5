package kaocheng.desktop.goals;

import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.goals.OpenForm.Beside;
import kaocheng.model.Outcome;
import kaocheng.model.card.IndicatorLine;
import kaocheng.usecase.EntrySort;
import kaocheng.usecase.LookBack.YearBefore;
import org.jspecify.annotations.Nullable;

/** Beside the form: the original wording, the year before, the weights, and a trial of the rule. */
final class BesidePane {
  private final Speech speech;
  private final GoalsModel model;
  private final VBox asked = new VBox();
  private final VBox texts = new VBox();
  private final TrialPane trial;
  private final VBox view;

  BesidePane(Room room, GoalsModel model) {
    this.speech = room.speech();
    this.model = model;
    this.trial = new TrialPane(room);
    texts.getStyleClass().add("beside");
    texts.setId("beside");
    asked.getStyleClass().add("beside");
    var all = new VBox(asked, trial.view(), texts);
    all.getStyleClass().add("entry");
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    view = Parts.card(scroll);
  }

  VBox view() {
    return view;
  }

  /** Takes up the rule as it is typed. */
  void use(EntryFields fields) {
    trial.use(
        new TrialPane.Rule(
            fields.text("target"),
            fields.text("method"),
            fields.text("unit"),
            fields.text("weight")));
  }

  /** Whether there is nothing to tell. */
  boolean isEmpty() {
    return texts.getChildren().isEmpty() && !trial.view().isManaged();
  }

  void show(@Nullable OpenForm form) {
    texts.getChildren().clear();
    asked.getChildren().clear();
    var isRule = form != null && form.slot().sort() == EntrySort.INDICATOR;
    trial.view().setVisible(isRule);
    trial.view().setManaged(isRule);
    if (form == null) {
      return;
    }
    if (isRule) {
      form.beside().ifPresent(this::tell);
    }
    weights(form.slot());
  }

  private void tell(Beside beside) {
    asked
        .getChildren()
        .setAll(Parts.heading(speech.say(GoalsText.WORDING)), Parts.note(beside.goal().wording()));
    beside.before().ifPresent(this::tell);
  }

  private void tell(YearBefore before) {
    texts.getChildren().add(Parts.heading(speech.say(GoalsText.LAST_YEAR, before.year())));
    before.line().ifPresent(this::tell);
    before
        .baseline()
        .ifPresent(
            baseline -> {
              var unit = model.outline().unit(baseline.indicator());
              note(
                  GoalsText.BASELINE,
                  speech.figures().figure(baseline.value(), unit),
                  speech.explanation().source(baseline.source()));
            });
    if (before.line().isEmpty() && before.baseline().isEmpty()) {
      note(GoalsText.NO_LAST_YEAR);
    }
  }

  private void tell(IndicatorLine line) {
    note(GoalsText.LAST_TARGET, speech.words().sentence(line.indicator().target()));
    note(GoalsText.LAST_ACTUAL, actual(line));
  }

  private String actual(IndicatorLine line) {
    return line.outcome() instanceof Outcome.Scored scored
        ? speech.figures().value(scored.measured())
        : speech.verdicts().reason(line.outcome());
  }

  /** How the weights around the entry add up. */
  private void weights(Slot slot) {
    var row =
        slot.isNew() && slot.sort() == EntrySort.DEPARTMENT
            ? Optional.<GoalRow>empty()
            : model.row(around(slot));
    row.ifPresent(
        one -> {
          texts.getChildren().add(Parts.heading(speech.say(GoalsText.WEIGHTS)));
          weights(one);
        });
    if (slot.sort() == EntrySort.GOAL && !slot.isNew()) {
      model.row(slot).ifPresent(this::weights);
    }
  }

  private void weights(GoalRow row) {
    note(GoalsText.WEIGHT_OF, row.label(), row.weights().told());
    row.children()
        .forEach(child -> note(GoalsText.WEIGHT_OF, child.label(), child.weights().told()));
    if (row.isUneven()) {
      var trouble = Parts.note(row.weights().trouble());
      trouble.getStyleClass().add("field-fault");
      texts.getChildren().add(trouble);
    }
  }

  /** An indicator is seen among those of its goal, a goal among those of its department. */
  private Slot around(Slot slot) {
    if (slot.sort() != EntrySort.INDICATOR) {
      return Slot.department(slot.department());
    }
    return slot.isNew()
        ? Slot.goal(slot.department(), slot.number())
        : model
            .row(slot)
            .map(row -> Slot.goal(slot.department(), row.goal()))
            .orElse(Slot.department(slot.department()));
  }

  private void note(GoalsText text, Object... values) {
    texts.getChildren().add(Parts.note(speech.say(text, values)));
  }
}
