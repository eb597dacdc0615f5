package kaocheng.desktop;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import kaocheng.desktop.base.Background;
import kaocheng.desktop.base.Errand;
import kaocheng.desktop.base.Idleness;
import kaocheng.desktop.base.Problems;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.base.Speech;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;
import kaocheng.model.text.Secret;
import kaocheng.usecase.Desk;
import kaocheng.usecase.NewPassword;
import kaocheng.usecase.UnlockWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The lock of the window: covers everything in it until a password is typed. What is under way goes
 * on beneath, and what was typed is there again afterwards.
 */
final class WindowLock {
  private final Scene scene;
  private final Sitting sitting;
  private final UnlockWorkbook unlocking;
  private final Background checking;
  private final InstantSource clock;
  private final Idleness idleness;
  private final List<Runnable> afterwards = new ArrayList<>();
  private StackPane content = new StackPane();
  private Speech speech;
  private LockPage page;
  private State state = State.OPEN;
  private Path workbook = Path.of("");
  private @Nullable Node focus;
  private Runnable unlockedElsewhere = () -> {};

  private enum State {
    OPEN,
    /** A workbook is to be opened. */
    ASKING,
    /** What is open is covered. */
    LOCKED
  }

  /** Passwords are checked beside the work that may be under way. */
  WindowLock(Scene scene, Sitting sitting, Wiring wiring, Problems problems) {
    this.scene = scene;
    this.sitting = sitting;
    this.unlocking = new UnlockWorkbook(wiring.desks());
    this.checking = wiring.background().apply(problems);
    this.clock = wiring.clock();
    this.idleness = new Idleness(wiring.preferences(), clock);
    this.speech = Speech.in(Language.CHINESE);
    this.page = new LockPage(speech, this::take, this::open);
    scene.addEventFilter(InputEvent.ANY, _ -> idleness.touch());
  }

  /** Puts the page that covers all of it over what the window shows. */
  StackPane over(StackPane shown, Speech spoken) {
    content = shown;
    speech = spoken;
    page = new LockPage(speech, this::take, this::open);
    page.view().setVisible(isShut());
    shown.setVisible(!isShut());
    return new StackPane(shown, page.view());
  }

  boolean isShut() {
    return state != State.OPEN;
  }

  /** What there is to do for a key while nothing covers the window. */
  Runnable unlessShut(Runnable action) {
    return () -> {
      if (!isShut()) {
        action.run();
      }
    };
  }

  /** Does it now, or as soon as the window is unlocked. */
  void whenOpen(Runnable action) {
    if (state == State.LOCKED) {
      afterwards.add(action);
    } else {
      action.run();
    }
  }

  /** Asks for the password of a workbook; what to do where it was not to be opened itself. */
  void ask(Path locked, Runnable otherwise) {
    whenOpen(
        () -> {
          workbook = locked;
          unlockedElsewhere = otherwise;
          cover(State.ASKING);
          page.askToOpen(String.valueOf(locked.getFileName()).replaceFirst("\\.mv\\.db$", ""));
        });
  }

  /** Covers an open workbook that has a password. */
  void lock() {
    var guarded = sitting.desk().filter(Desk::hasPassword);
    if (isShut() || guarded.isEmpty()) {
      return;
    }
    workbook = guarded.get().file();
    focus = scene.getFocusOwner();
    cover(State.LOCKED);
    page.askToGoOn();
  }

  private void cover(State wanted) {
    state = wanted;
    for (var window : List.copyOf(Window.getWindows())) {
      if (window instanceof PopupWindow) {
        window.hide();
      }
    }
    content.setVisible(false);
    page.view().setVisible(true);
  }

  private void open() {
    state = State.OPEN;
    page.clear();
    page.view().setVisible(false);
    content.setVisible(true);
    idleness.touch();
    var before = focus;
    focus = null;
    if (before != null) {
      before.requestFocus();
    }
    var waiting = List.copyOf(afterwards);
    afterwards.clear();
    waiting.forEach(Runnable::run);
  }

  private void take(Secret typed) {
    var asked = workbook;
    checking.run(Errand.brief(LockText.UNLOCKING, () -> tried(asked, typed)), this::answer);
  }

  private Optional<Refused> tried(Path asked, Secret typed) {
    try (typed) {
      unlocking.run(asked, typed);
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused);
    }
  }

  private void answer(Optional<Refused> refused) {
    if (refused.isEmpty()) {
      var wasAsking = state == State.ASKING;
      open();
      if (!wasAsking) {
        sitting.enterUnlocking();
      } else if (!sitting.again(workbook)) {
        unlockedElsewhere.run();
      }
      return;
    }
    var seconds = UnlockWorkbook.secondsToWait(refused.get());
    if (seconds.isPresent()) {
      page.refuse(clock.instant(), seconds.getAsLong());
    } else {
      page.tell(speech.say(refused.get().reason()));
    }
  }

  /** Shows the recovery code, and goes on when it is written down. */
  void show(NewPassword made) {
    idleness.touch();
    var beneath = content.getChildren().getFirst();
    var shown =
        new CodePage(
            speech,
            made,
            coded -> {
              content.getChildren().remove(coded);
              beneath.setVisible(true);
            });
    beneath.setVisible(false);
    content.getChildren().add(shown.view());
  }

  /** Counts waiting down, and locks where nobody was there for long. */
  void tick() {
    if (isShut()) {
      page.tick(clock.instant());
    } else if (idleness.isOver()) {
      lock();
    }
  }
}
