package kaocheng.desktop.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;
import javafx.util.StringConverter;
import kaocheng.desktop.base.DepartmentFilter;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.model.Department;
import kaocheng.model.text.Key;
import kaocheng.usecase.ReadTrace;
import kaocheng.usecase.TraceWanted;
import kaocheng.usecase.TryRule;
import org.jspecify.annotations.Nullable;

/** Which entries are shown: whose, which acts, of which days, about whom, with which words. */
final class TraceFilters {
  private static final double ACTS_WIDTH = 210;
  private static final Duration PAUSE = Duration.millis(300);

  private final Speech speech;
  private final TraceModel model;
  private final ComboBox<String> people = new ComboBox<>();
  private final ComboBox<Choice> acts = new ComboBox<>();
  private final DepartmentFilter departments;
  private final DatePicker from;
  private final DatePicker to;
  private final TextField words;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Button reset;
  private final FlowPane view;
  private boolean filling;

  /** An act by its symbolic name, empty for all, and as it is said. */
  record Choice(String act, String said) {}

  TraceFilters(Speech speech, TraceModel model) {
    this.speech = speech;
    this.model = model;
    departments = new DepartmentFilter(speech, "trace-department", this::chooseDepartment);
    departments.view().setPrefWidth(200);
    from = day("trace-from", TraceText.FROM);
    to = day("trace-to", TraceText.TO);
    words = Parts.search("trace-search", speech.say(TraceText.SEARCH), _ -> pause.playFromStart());
    words.setPrefColumnCount(14);
    pause.setOnFinished(_ -> choose(one -> one.containing(words.getText())));
    reset = Parts.button(speech.say(TraceText.RESET), Icon.CLOSE, this::reset);
    reset.setId("trace-reset");
    preparePeople();
    prepareActs();
    view = new FlowPane(people, acts, departments.view(), from, to, words, reset);
    view.getStyleClass().add("tools");
  }

  FlowPane view() {
    return view;
  }

  private void preparePeople() {
    people.setId("trace-person");
    people.setAccessibleText(speech.say(TraceText.PERSON));
    people.getItems().setAll(List.of(speech.say(TraceText.EVERYBODY)));
    people.setValue(speech.say(TraceText.EVERYBODY));
    people.setOnAction(_ -> choosePerson());
  }

  private void choosePerson() {
    var index = people.getSelectionModel().getSelectedIndex();
    choose(one -> one.by(index <= 0 ? "" : people.getValue()));
  }

  private void prepareActs() {
    acts.setId("trace-act");
    acts.setPrefWidth(ACTS_WIDTH);
    acts.setAccessibleText(speech.say(TraceText.ACT));
    acts.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Choice choice) {
            return choice == null ? "" : choice.said();
          }

          @Override
          public @Nullable Choice fromString(String text) {
            return null;
          }
        });
    acts.getItems().add(new Choice("", speech.say(TraceText.EVERY_ACT)));
    ReadTrace.acts().stream().map(this::choice).forEach(acts.getItems()::add);
    acts.setVisibleRowCount(acts.getItems().size());
    acts.setValue(acts.getItems().getFirst());
    acts.setOnAction(_ -> chooseAct());
  }

  private Choice choice(Key act) {
    return new Choice(act.name(), speech.say(act));
  }

  private void chooseAct() {
    var act = acts.getValue().act();
    choose(one -> one.doing(act.isEmpty() ? Set.of() : Set.of(act)));
  }

  private DatePicker day(String id, TraceText prompt) {
    var day = new DatePicker();
    day.setId(id);
    day.setPrefWidth(150);
    day.setPromptText(speech.say(prompt));
    day.setAccessibleText(speech.say(prompt));
    day.getEditor().setAccessibleText(speech.say(prompt));
    day.setConverter(new DayWriting());
    day.setOnAction(
        _ -> choose(one -> one.within(new TraceWanted.Days(from.getValue(), to.getValue()))));
    return day;
  }

  /** A day as people write it; what is none is taken as no day. */
  private static final class DayWriting extends StringConverter<LocalDate> {
    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : day.toString();
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
      return text == null ? null : TryRule.day(text).orElse(null);
    }
  }

  private void chooseDepartment(String code) {
    choose(one -> one.about(new TraceWanted.Subject("", code)));
  }

  private void choose(Function<TraceWanted, TraceWanted> choice) {
    if (!filling) {
      model.want(choice.apply(model.wanted()));
    }
  }

  /** Shows everything again. */
  void reset() {
    pause.stop();
    model.want(TraceWanted.EVERYTHING);
    fill();
  }

  private void fill() {
    filling = true;
    people.getSelectionModel().selectFirst();
    acts.getSelectionModel().selectFirst();
    from.setValue(null);
    to.setValue(null);
    words.clear();
    pause.stop();
    departments.view().getSelectionModel().selectFirst();
    filling = false;
  }

  /** Offers everybody who did something, and the departments there are. */
  void show(List<String> everybody, List<Department> all) {
    filling = true;
    var offered = new ArrayList<String>();
    offered.add(speech.say(TraceText.EVERYBODY));
    offered.addAll(everybody);
    if (!people.getItems().equals(offered)) {
      people.getItems().setAll(offered);
    }
    var person = model.wanted().person();
    people.setValue(person.isEmpty() ? offered.getFirst() : person);
    departments.show(all, model.wanted().subject().department());
    reset.setDisable(model.wanted().isEverything());
    filling = false;
  }
}
