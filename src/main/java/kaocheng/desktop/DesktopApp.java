package kaocheng.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import javafx.application.Application;
import javafx.stage.Stage;
import kaocheng.desktop.base.Fonts;
import kaocheng.desktop.base.Looks;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Worker;
import kaocheng.desktop.base.backup.BackupChoice;
import kaocheng.usecase.Demo;
import kaocheng.usecase.Desks;

/** Starts the window; told by named parameters where fonts and sample data lie. */
public final class DesktopApp extends Application {
  public static final String FONTS = "fonts";
  public static final String SAMPLE = "sample";
  public static final String MADE = "made";

  @Override
  public void start(Stage stage) {
    var told = getParameters().getNamed();
    Fonts.load(Path.of(told.getOrDefault(FONTS, "assets/fonts")));
    var preferences = Preferences.in(PreferencesFile.ofThisUser());
    var desks =
        new Desks(PersonSetting.in(preferences), Clock.system(ZoneId.systemDefault()))
            .backingUp(new BackupChoice(preferences)::habit);
    var demo =
        new Demo(
            desks,
            Path.of(told.getOrDefault(SAMPLE, "sample-data")),
            Path.of(told.getOrDefault(MADE, "kaocheng-demo")));
    var looks = new Looks(preferences);
    var wiring =
        new Wiring(
            desks,
            demo,
            preferences,
            Worker::new,
            new SystemOutside(stage, looks::language, getHostServices()),
            InstantSource.system());
    var window = new Window(stage, wiring, looks);
    Thread.setDefaultUncaughtExceptionHandler((_, failure) -> window.report(failure));
    window.show();
  }
}
