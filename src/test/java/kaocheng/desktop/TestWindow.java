package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import kaocheng.desktop.base.Fonts;
import kaocheng.desktop.base.Looks;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Worker;
import kaocheng.desktop.base.backup.BackupChoice;
import kaocheng.usecase.BackupHabit;
import kaocheng.usecase.Demo;
import kaocheng.usecase.Desks;
import kaocheng.usecase.Person;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window of the program on a screen that is not there, and the hands of a user. */
final class TestWindow implements AutoCloseable {
  private static final long SECONDS = 60;
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;

  private static final AtomicInteger NEVER = new AtomicInteger();

  private final FxRobot robot = new FxRobot();
  private final TestOutside outside = new TestOutside();
  private final Person person;
  private final Preferences preferences;
  private final Looks looks;
  private final Stage stage;
  final MovedClock clock = new MovedClock();

  /** Starts the program; what it makes and remembers goes into the folder. */
  TestWindow(Path folder, Preferences preferences) throws TimeoutException {
    this(folder, preferences, Person.named("测试员"));
  }

  /** Starts it for somebody else. */
  TestWindow(Path folder, Preferences preferences, Person person) throws TimeoutException {
    this.person = person;
    this.preferences = preferences;
    preferences.put("window.width", Double.toString(WIDTH));
    preferences.put("window.height", Double.toString(HEIGHT));
    this.looks = new Looks(preferences);
    FxToolkit.registerPrimaryStage();
    stage = onScreen(Stage::new);
    robot.interact(() -> start(folder));
  }

  private static <T> T onScreen(Callable<T> work) {
    return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
  }

  private void start(Path folder) {
    Fonts.load(Path.of("assets/fonts"));
    var desks = new Desks(person, clock.withZone(ZoneOffset.UTC)).backingUp(this::habit);
    var demo = new Demo(desks, Path.of("sample-data"), folder);
    new kaocheng.desktop.Window(
            stage, new Wiring(desks, demo, preferences, Worker::new, outside, clock), looks)
        .show();
  }

  /** Backups are made by themselves only where a test chose so. */
  private BackupHabit habit() {
    return preferences.text("backup.habit", "").isEmpty()
        ? new BackupHabit.Never()
        : new BackupChoice(preferences).habit();
  }

  FxRobot robot() {
    return robot;
  }

  Looks looks() {
    return looks;
  }

  Scene scene() {
    return stage.getScene();
  }

  List<Path> opened() {
    return outside.opened();
  }

  /** What was sent to the printer. */
  List<Parent> printed() {
    return outside.printed();
  }

  void takeThePrinterAway() {
    outside.loseThePrinter();
  }

  /** What the next dialog is answered with. */
  void answer(Path... paths) {
    outside.answer(List.of(paths));
  }

  void click(String query) {
    robot.clickOn(find(query, Node.class));
    settle();
  }

  /** Presses a button as the space bar does, without moving the mouse there. */
  void press(String query) {
    await(query, () -> onScreen(() -> pressed(query)));
  }

  private boolean pressed(String query) {
    var found = seen(query).stream().filter(node -> !node.isDisabled()).findFirst();
    found.ifPresent(node -> node.executeAccessibleAction(AccessibleAction.FIRE));
    return found.isPresent();
  }

  /** Waits until something is there and can be seen. */
  void await(String query) {
    await(query, () -> !seen(query).isEmpty());
  }

  void await(String what, Callable<Boolean> wanted) {
    try {
      WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, wanted);
    } catch (TimeoutException late) {
      throw new AssertionError("never came: " + what + picture(), late);
    }
    settle();
  }

  /** Where the picture of the window is as it stands now. */
  private String picture() {
    try {
      return ", see " + Snapshot.write(scene(), "never-came-" + NEVER.incrementAndGet());
    } catch (IOException unwritten) {
      return ", and there is no picture: " + unwritten;
    }
  }

  /** What a user sees of it now; asked where nothing is being changed meanwhile. */
  private List<Node> seen(String query) {
    return onScreen(
        () ->
            layers()
                .flatMap(layer -> robot.from(layer).lookup(query).queryAll().stream())
                .filter(TestWindow::isShown)
                .toList());
  }

  /** What belongs to this window and to no other that is open: its scene, and lists popped up. */
  private Stream<Parent> layers() {
    return Stream.concat(
        Stream.of(scene().getRoot()),
        Window.getWindows().stream()
            .filter(PopupWindow.class::isInstance)
            .map(popup -> popup.getScene().getRoot()));
  }

  /** Whether a user sees such a thing now. */
  boolean isSeen(String query) {
    settle();
    return !seen(query).isEmpty();
  }

  static boolean isShown(Node node) {
    for (var at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Opens a workbook the way a user does. */
  void open(Path workbook) {
    answer(workbook);
    click("#open-workbook");
    await("#ranking");
  }

  /** What a query finds and a user sees. */
  <N extends Node> N find(String query, Class<N> type) {
    await(query);
    var found = seen(query);
    assertThat(found).as(query).isNotEmpty();
    return type.cast(found.getFirst());
  }

  /** Puts a text into a field as it is. */
  void write(String query, String text) {
    var field = find(query, TextInputControl.class);
    robot.interact(() -> field.setText(text));
    settle();
  }

  /** Waits until a label tells this. */
  void awaitText(String query, String part) {
    await(part + " in: " + text(query), () -> text(query).contains(part));
  }

  /** How many rows the table has. */
  int rows(String query) {
    return find(query, TableView.class).getItems().size();
  }

  /** What is written there now; nothing while it cannot be seen. */
  String text(String query) {
    return seen(query).stream().map(node -> ((Labeled) node).getText()).findFirst().orElse("");
  }

  /** The texts on the page of a paper that is shown. */
  String page() {
    var said = new StringBuilder();
    find("#preview", ScrollPane.class)
        .getContent()
        .lookupAll("Text")
        .forEach(one -> said.append(((Text) one).getText()).append('\n'));
    return said.toString();
  }

  @Override
  public void close() {
    if (stage.isShowing()) {
      leave();
    }
  }

  /** Closes the window the way a user does. */
  void leave() {
    askToLeave();
    await("the end", () -> !stage.isShowing());
  }

  /** Clicks on the cross of the window, which may stay to tell something. */
  void askToLeave() {
    robot.interact(
        () ->
            stage
                .getOnCloseRequest()
                .handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }
}
