package kaocheng.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import kaocheng.desktop.base.Background;
import kaocheng.desktop.base.BaseText;
import kaocheng.desktop.base.Errand;
import kaocheng.desktop.base.Guide;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.LastLook;
import kaocheng.desktop.base.Looks;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Printing;
import kaocheng.desktop.base.Problems;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Screen;
import kaocheng.desktop.base.Screens;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.welcome.WelcomeModel;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.usecase.CrashRecord;
import kaocheng.usecase.Desk;
import kaocheng.usecase.NewPassword;
import kaocheng.usecase.Person;
import org.jspecify.annotations.Nullable;

/** The window: a shell around the screens, built anew when language or looks are changed. */
final class Window implements Problems, Guide {
  private static final String LAST_SCREEN = "last.screen";
  private static final String LAST_WORKBOOK = "last.workbook";
  private static final Duration TICK = Duration.millis(200);

  private final Stage stage;
  private final Wiring wiring;
  private final Looks looks;
  private final Background background;
  private final Sitting sitting;
  private final StageBounds bounds;
  private final BugWindow bugs;
  private final Scene scene = new Scene(new StackPane());
  private final Map<String, Screen> screens = new HashMap<>();
  private final Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> tick()));
  private final BackupNews backups = new BackupNews();
  private final WindowLock lock;
  private final PersonAsking persons;
  private final CautionNews cautions = new CautionNews();
  private Frame frame;
  private Place place = Place.of(Screens.WELCOME);
  private Place afterOpening = Place.of(Screens.OVERVIEW);

  /** What is built anew when language or looks change. */
  private record Frame(
      Room room,
      Header header,
      Navigation navigation,
      CommandBox commands,
      Banner banner,
      HelpPanel help,
      StatusLine status,
      StackPane content) {}

  Window(Stage stage, Wiring wiring, Looks looks) {
    this.stage = stage;
    this.wiring = wiring;
    this.looks = looks;
    this.background = wiring.background().apply(this);
    this.sitting = new Sitting(wiring.desks(), wiring.demo(), background);
    this.bounds = new StageBounds(stage, wiring.preferences());
    this.bugs = new BugWindow(stage, looks);
    this.lock = new WindowLock(scene, sitting, wiring, this);
    this.persons = new PersonAsking(wiring.desks().person());
    this.frame = build();
    wiring.desks().tellOfBackups(backups);
    wiring.desks().whenCautioned(cautions);
    sitting.deskProperty().subscribe((_, desk) -> deskChanged(desk));
    sitting.reviewProperty().subscribe((_, _) -> go(place));
    sitting.quarterProperty().subscribe((_, _) -> go(place));
    looks.languageProperty().subscribe((_, _) -> rebuild());
    looks.themeProperty().subscribe((_, _) -> rebuild());
    looks.sizeProperty().subscribe((_, _) -> rebuild());
    ticking.setCycleCount(Animation.INDEFINITE);
  }

  /** Shows the window where it was last, with the workbook of last time where it is still there. */
  void show() {
    stage.setScene(scene);
    bounds.restore();
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          leave();
        });
    var last = wiring.preferences().text(LAST_WORKBOOK, "");
    var screen = wiring.preferences().text(LAST_SCREEN, Screens.OVERVIEW);
    go(place);
    stage.show();
    ticking.play();
    if (!last.isEmpty() && Files.isRegularFile(Path.of(last))) {
      afterOpening = Place.of(screen);
      sitting.open(Path.of(last));
    }
  }

  private void leave() {
    scene.getRoot().requestFocus();
    var running = background.running().get();
    if (running != null) {
      running.cancel();
    }
    bounds.remember();
    ticking.stop();
    var last = sitting.desk().map(desk -> desk.file().toString()).orElse("");
    var screen = place.screen();
    sitting.close(
        () -> {
          wiring.preferences().put(LAST_WORKBOOK, last);
          wiring.preferences().put(LAST_SCREEN, screen);
          wiring.preferences().save();
          backups.next().ifPresentOrElse(this::stayFor, stage::hide);
        });
  }

  /** Tells when all that was under way has ended; leaving again then closes the window. */
  private void stayFor(Message failure) {
    background.run(Errand.brief(BaseText.CLOSING, () -> failure), frame.banner()::refuse);
    ticking.play();
  }

  private Frame build() {
    var speech = Speech.in(looks.language());
    var room = new Room(sitting, background, this, this, wiring.preferences(), speech, looks);
    var built =
        new Frame(
            room,
            new Header(speech, sitting, looks, persons),
            new Navigation(speech, entry -> go(Place.of(entry.id()))),
            new CommandBox(speech, new WorkbookSearch(sitting, this)),
            new Banner(speech),
            new HelpPanel(speech),
            new StatusLine(speech),
            new StackPane());
    screens.clear();
    scene.setRoot(lock.over(layers(built), speech));
    looks.dress(scene);
    return built;
  }

  private StackPane layers(Frame built) {
    var help =
        Parts.iconButton(
            built.room().speech().say(ShellText.HELP), Icon.HELP, () -> built.help().toggle());
    help.setId("show-help");
    var header = built.header().view(built.commands(), help);
    var middle = new BorderPane(built.content());
    middle.setTop(built.banner().view());
    var shell = new BorderPane(middle);
    shell.setTop(header);
    shell.setLeft(built.navigation().view());
    shell.setRight(built.help().view());
    shell.setBottom(built.status().view());
    var asking = persons.over(shell, built.room().speech());
    var layers = new StackPane(shell, built.commands().found(), asking);
    layers.getStyleClass().add("window");
    header.heightProperty().subscribe(built.commands()::hangBelow);
    stage.setTitle(built.room().speech().say(ShellText.PROGRAM));
    return layers;
  }

  private void rebuild() {
    frame = build();
    go(place);
  }

  private void deskChanged(@Nullable Desk desk) {
    if (desk != null) {
      new WelcomeModel(wiring.preferences()).opened(desk.file());
      LastLook.of(desk.file(), wiring.preferences()).begin();
      background.run(Errand.brief(BaseText.SCORING, wiring.preferences()::save), _ -> {});
      place = afterOpening;
      afterOpening = Place.of(Screens.OVERVIEW);
    } else {
      place = Place.of(Screens.WELCOME);
    }
    screens.clear();
    frame.banner().hide();
    go(place);
  }

  @Override
  public void go(Place wanted) {
    var offered = frame.navigation().offer(sitting.desk().isPresent());
    var entry =
        offered.stream()
            .filter(one -> one.id().equals(wanted.screen()))
            .findFirst()
            .orElse(offered.getFirst());
    place = wanted;
    var screen = screens.computeIfAbsent(entry.id(), _ -> entry.factory().apply(frame.room()));
    frame.header().update();
    frame.navigation().select(entry);
    frame.help().tell(entry);
    frame.content().getChildren().removeIf(node -> !node.equals(screen.view()));
    if (frame.content().getChildren().isEmpty()) {
      frame.content().getChildren().add(screen.view());
    }
    screen.show(wanted);
    new ScreenKeys(
            scene,
            lock.unlessShut(frame.commands().field()::requestFocus),
            lock.unlessShut(frame.help()::toggle),
            this::lock)
        .offer(offered, one -> lock.unlessShut(() -> go(Place.of(one.id()))).run());
    frame.commands().use(CommandIndex.of(offered, frame.room(), this));
  }

  private void tick() {
    lock.tick();
    frame.status().tell(background.running().get(), Instant.now());
    if (background.running().get() == null) {
      backups.next().ifPresent(frame.banner()::refuse);
      cautions.tell(frame.banner());
    }
  }

  @Override
  public void report(Throwable failure) {
    if (failure instanceof Refused refused) {
      new Refusals(sitting, this, lock).tell(refused, frame.banner(), frame.room().speech());
    } else {
      var crash = CrashRecord.of(failure);
      lock.whenOpen(() -> bugs.tell(crash));
    }
  }

  @Override
  public void report(Throwable failure, Runnable again) {
    if (Person.isMissing(failure)) {
      persons.ask(again, () -> report(failure));
    } else {
      report(failure);
    }
  }

  @Override
  public void done(Message what) {
    frame.banner().done(what);
  }

  @Override
  public void open(Path path) {
    if (!wiring.outside().open(path)) {
      frame.banner().refuse(Message.of(ShellText.NOT_OPENED, path));
    }
  }

  @Override
  public void lock() {
    bugs.hide();
    lock.lock();
  }

  @Override
  public void show(NewPassword made) {
    lock.show(made);
  }

  @Override
  public Optional<Printing> printer() {
    try {
      return wiring.outside().printer();
    } catch (Refused none) {
      report(none);
      return Optional.empty();
    }
  }

  @Override
  public List<Path> ask(Question question) {
    return wiring.outside().ask(question);
  }
}
