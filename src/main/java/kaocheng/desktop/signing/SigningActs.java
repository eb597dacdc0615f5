package kaocheng.desktop.signing;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.model.signoff.Act;
import kaocheng.usecase.SignQuarter.Line;

/** What can be done about the chosen departments, as buttons above the table. */
final class SigningActs {
  private final Map<Act, Button> buttons = new EnumMap<>(Act.class);
  private final FlowPane view = new FlowPane();

  SigningActs(Speech speech, Consumer<Act> wanted) {
    view.getStyleClass().add("tools");
    for (var act : Act.values()) {
      var button = Parts.button(speech.say(text(act)), icon(act), () -> wanted.accept(act));
      button.setId("act-" + act.name().toLowerCase(Locale.ROOT));
      buttons.put(act, button);
      view.getChildren().add(button);
    }
  }

  private static SigningText text(Act act) {
    return switch (act) {
      case ENTERED -> SigningText.ENTER;
      case REVIEWED -> SigningText.REVIEW;
      case APPROVED -> SigningText.APPROVE;
      case RETURNED -> SigningText.RETURN;
      case LOCKED -> SigningText.LOCK;
      case UNLOCKED -> SigningText.UNLOCK;
    };
  }

  private static Icon icon(Act act) {
    return switch (act) {
      case ENTERED -> Icon.EDIT;
      case REVIEWED -> Icon.COMPARE;
      case APPROVED -> Icon.CHECK;
      case RETURNED -> Icon.UNDO;
      case LOCKED -> Icon.LOCK;
      case UNLOCKED -> Icon.UNLOCK;
    };
  }

  FlowPane view() {
    return view;
  }

  /** Offers what can be done about these; what comes next for all of them stands out. */
  void offer(List<Line> chosen) {
    buttons.forEach(
        (act, button) -> {
          button.setDisable(chosen.isEmpty() || chosen.stream().noneMatch(line -> fits(line, act)));
          button.getStyleClass().remove(Styles.ACCENT);
          if (act.isSignature()
              && !chosen.isEmpty()
              && chosen.stream().allMatch(line -> isNext(line, act))) {
            button.getStyleClass().add(Styles.ACCENT);
          }
        });
  }

  private static boolean isNext(Line line, Act act) {
    return act == next(line);
  }

  private static Act next(Line line) {
    if (line.isChanged()) {
      return Act.ENTERED;
    }
    return switch (line.signOff().stage()) {
      case OPEN, RETURNED -> Act.ENTERED;
      case ENTERED -> Act.REVIEWED;
      case REVIEWED -> Act.APPROVED;
      case APPROVED -> Act.LOCKED;
    };
  }

  private static boolean fits(Line line, Act act) {
    var signOff = line.signOff();
    return switch (act) {
      case ENTERED, REVIEWED, APPROVED -> isNext(line, act);
      case RETURNED -> signOff.last().isPresent() && !signOff.isLocked();
      case LOCKED -> !signOff.isLocked();
      case UNLOCKED -> signOff.isLocked();
    };
  }

  /** The names of departments as a title tells them. */
  String names(List<Line> lines) {
    var names = lines.stream().limit(3).map(line -> line.department().name()).toList();
    var told = String.join("、", names);
    return lines.size() > names.size() ? told + " … " + lines.size() : told;
  }
}
