package kaocheng.desktop.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kaocheng.model.Quarter;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.usecase.Assessment;
import kaocheng.usecase.Demo;
import kaocheng.usecase.Desk;
import kaocheng.usecase.Desks;
import kaocheng.usecase.Progress;
import kaocheng.usecase.ReviewYear;
import kaocheng.usecase.UnlockWorkbook;
import kaocheng.usecase.YearReview;
import org.jspecify.annotations.Nullable;

/** The workbook that is open, and the year and quarter that are looked at. */
public final class Sitting {
  private final Desks desks;
  private final Demo demo;
  private final Background background;
  private final ReadOnlyObjectWrapper<@Nullable Desk> desk = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable YearReview> review = new ReadOnlyObjectWrapper<>();
  private final Rescue rescue;
  private final ReadOnlyBooleanWrapper readOnly = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Quarter> quarter = new SimpleObjectProperty<>(Quarter.FIRST);

  private Runnable asked = () -> {};
  private Path askedFile = Path.of("");

  public Sitting(Desks desks, Demo demo, Background background) {
    this.desks = desks;
    this.demo = demo;
    this.background = background;
    this.rescue = new Rescue(desks, background, this);
    desk.subscribe(open -> readOnly.set(open != null && open.isReadOnly()));
  }

  public ReadOnlyObjectProperty<@Nullable Desk> deskProperty() {
    return desk.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable YearReview> reviewProperty() {
    return review.getReadOnlyProperty();
  }

  public ObjectProperty<Quarter> quarterProperty() {
    return quarter;
  }

  public Optional<Desk> desk() {
    return Optional.ofNullable(desk.get());
  }

  public Optional<YearReview> review() {
    return Optional.ofNullable(review.get());
  }

  /** The year as of the quarter that is looked at. */
  public Optional<Assessment> assessment() {
    return review().map(one -> one.as(quarter.get()));
  }

  public void open(Path file) {
    if (desk()
        .filter(open -> !open.isReadOnly())
        .map(Desk::file)
        .filter(file.toAbsolutePath().normalize()::equals)
        .isEmpty()) {
      asking(file, () -> open(file));
      take(Errand.brief(BaseText.OPENING, () -> OpenedDesk.of(desks.open(file))));
    }
  }

  /** What to do once the password of a workbook was typed. */
  void asking(Path file, Runnable again) {
    asked = again;
    askedFile = file;
  }

  /** Does again what was asked for, now that it is unlocked; whether it was that workbook. */
  public boolean again(Path file) {
    if (!UnlockWorkbook.isOf(file, askedFile)) {
      return false;
    }
    asked.run();
    return true;
  }

  /** Opens a workbook as it was last saved, only to look at. */
  public void look(Path file) {
    asking(file, () -> look(file));
    take(Errand.brief(BaseText.OPENING, () -> OpenedDesk.of(desks.look(file))));
  }

  /** Whether what is open is only looked at. */
  public ReadOnlyBooleanProperty readOnlyProperty() {
    return readOnly.getReadOnlyProperty();
  }

  public boolean isReadOnly() {
    return readOnly.get();
  }

  /** Whether edits are refused because the workbook is only looked at; if so, it is said. */
  public boolean refusesEdits() {
    desk().filter(Desk::isReadOnly).ifPresent(open -> background.run(refusing(open), _ -> {}));
    return isReadOnly();
  }

  private static Errand<Desk> refusing(Desk open) {
    return Errand.brief(
        BaseText.OPENING,
        () -> {
          var why =
              open.reservation().orElse(Message.of(BaseText.READ_ONLY, open.file().getFileName()));
          throw Refused.because(why.key(), why.values().toArray());
        });
  }

  public void create(Path file) {
    take(Errand.brief(BaseText.MAKING, () -> OpenedDesk.of(desks.create(file))));
  }

  /** Makes the workbook of the sample city and opens it. */
  public void trySample() {
    take(
        Errand.lengthy(
            Message.of(BaseText.MAKING_SAMPLE),
            progress -> OpenedDesk.of(demo.make(demo.freeFolder(), _ -> {}, progress))));
  }

  private void take(Errand<OpenedDesk> errand) {
    background.run(
        errand,
        opened -> {
          var before = desk.get();
          if (before != null) {
            background.run(
                Errand.brief(BaseText.CLOSING, () -> closed(before, opened.desk())), _ -> {});
          }
          review.set(null);
          desk.set(opened.desk());
          opened.review().map(YearReview::reported).ifPresent(quarter::set);
          review.set(opened.review().orElse(null));
          opened
              .desk()
              .reservation()
              .ifPresent(_ -> background.run(refusing(opened.desk()), _ -> {}));
        });
  }

  private Path closed(Desk before, Desk after) {
    before.close();
    if (!before.file().equals(after.file())) {
      desks.forget(before.file());
    }
    return before.file();
  }

  public void chooseYear(int year) {
    look(desk -> new ReviewYear(desk).run(year));
  }

  /** Looks again at the year, after something was changed. */
  public void refresh() {
    var year = review().map(YearReview::year);
    look(
        desk ->
            year.map(one -> new ReviewYear(desk).run(one)).orElse(new ReviewYear(desk).latest()));
  }

  private void look(Function<Desk, Optional<YearReview>> looking) {
    desk()
        .ifPresent(
            open ->
                background.run(
                    Errand.brief(BaseText.SCORING, () -> looking.apply(open)),
                    found -> review.set(found.orElse(null))));
  }

  /** Does something with the open workbook and hands over what came of it. */
  public <T> void work(Message title, DeskWork<T> work, Consumer<? super T> then) {
    desk()
        .ifPresent(
            open ->
                background.run(Errand.lengthy(title, progress -> work.run(open, progress)), then));
  }

  /** Work on an open workbook. */
  @FunctionalInterface
  public interface DeskWork<T> {
    T run(Desk desk, Progress progress);
  }

  /** What is done for a workbook that is damaged. */
  public Rescue rescue() {
    return rescue;
  }

  /** Accepts what a check of the open workbook has found, and opens it again. */
  public void accept(List<Message> seen, String reason, Consumer<? super Message> told) {
    whileClosed(BaseText.ACCEPTING, (at, file) -> at.accepting().run(file, seen, reason), told);
  }

  /** Closes the workbook when everything that is under way has come to its end. */
  public void close(Runnable then) {
    close(then, desks::forget);
  }

  void close(Runnable then, Consumer<Path> after) {
    var open = desk.get();
    background.run(
        Errand.brief(
            BaseText.CLOSING,
            () -> {
              if (open != null) {
                open.close();
                after.accept(open.file());
              }
              return Optional.ofNullable(open);
            }),
        _ -> {
          review.set(null);
          desk.set(null);
          then.run();
        });
  }

  /** Has it entered in the trace how the open workbook was unlocked. */
  public void enterUnlocking() {
    desk()
        .ifPresent(
            open ->
                background.run(
                    Errand.brief(BaseText.OPENING, () -> desks.enterUnlocking(open)), _ -> {}));
  }

  /** Closes the workbook for a moment, does something with its file, and opens it again. */
  public <T> void whileClosed(Key title, FileWork<T> work, Consumer<? super T> then) {
    desk()
        .ifPresent(
            open ->
                background.run(
                    Errand.brief(title, () -> Reworked.of(desks, open, work)),
                    done -> takeUp(done, then)));
  }

  private <T> void takeUp(Reworked<T> reworked, Consumer<? super T> then) {
    desk.set(reworked.opened().map(OpenedDesk::desk).orElse(null));
    review.set(reworked.opened().flatMap(OpenedDesk::review).orElse(null));
    reworked.done().ifPresent(then);
    reworked
        .failure()
        .ifPresent(
            failure -> background.run(Errand.brief(BaseText.OPENING, failure::thrown), _ -> {}));
  }
}
