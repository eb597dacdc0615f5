package kaocheng.desktop;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Running;
import kaocheng.desktop.base.Speech;
import org.jspecify.annotations.Nullable;

/** The line at the foot of the window: what is under way, how far, how long, and how to stop it. */
final class StatusLine {
  private static final long SECONDS_BEFORE_TOLD = 1;

  private final Speech speech;
  private final Label text = Parts.plain("");
  private final Label time = Parts.plain("");
  private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
  private final Button cancel = new Button();
  private final HBox view = new HBox(text, bar, time, Parts.space(), cancel);
  private @Nullable Running shown;
  private Instant since = Instant.EPOCH;

  StatusLine(Speech speech) {
    this.speech = speech;
    view.getStyleClass().add("status-line");
    text.setId("status");
    cancel.setId("cancel");
    cancel.setMinWidth(HBox.USE_PREF_SIZE);
    cancel.getStyleClass().add("small");
    cancel.setOnAction(_ -> cancel());
    bar.setAccessibleText(speech.say(ShellText.WORKING, ""));
    tell(null, Instant.EPOCH);
  }

  HBox view() {
    return view;
  }

  private void cancel() {
    if (shown != null) {
      shown.cancel();
      cancel.setDisable(true);
      cancel.setText(speech.say(ShellText.CANCELLING));
    }
  }

  /** Tells of the work under way, of none when there is none. */
  void tell(@Nullable Running running, Instant now) {
    if (running != shown || running == null) {
      shown = running;
      since = now;
      cancel.setDisable(false);
      cancel.setText(speech.say(ShellText.CANCEL));
    }
    bar.setVisible(running != null);
    cancel.setVisible(running != null && running.canBeCancelled());
    if (running == null) {
      text.setText(speech.say(ShellText.READY));
      time.setText("");
      return;
    }
    var steps = running.steps();
    var title = (speech.say(running.title()) + " " + running.part()).strip();
    text.setText(
        steps == 0
            ? speech.say(ShellText.WORKING, title)
            : speech.say(ShellText.STEPS, title, steps));
    var seconds = Duration.between(since, now).toSeconds();
    time.setText(seconds < SECONDS_BEFORE_TOLD ? "" : speech.say(ShellText.SECONDS, seconds));
  }
}
