package kaocheng.desktop.base;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaocheng.model.text.Message;
import kaocheng.usecase.Desks;
import kaocheng.usecase.KeepBackups;
import kaocheng.usecase.KeepBackups.Offer;
import kaocheng.usecase.SalvageWorkbook;
import org.jspecify.annotations.Nullable;

/** What is done for a workbook that is damaged: a backup is restored, or what is left salvaged. */
public final class Rescue {
  private final Desks desks;
  private final Background background;
  private final Sitting sitting;
  private final ReadOnlyObjectWrapper<@Nullable Offer> offer = new ReadOnlyObjectWrapper<>();

  Rescue(Desks desks, Background background, Sitting sitting) {
    this.desks = desks;
    this.background = background;
    this.sitting = sitting;
  }

  /** What can be done with the backups of workbooks. */
  public KeepBackups backups() {
    return desks.backups();
  }

  /** A workbook that could not be opened, and what could be done for it. */
  public ReadOnlyObjectProperty<@Nullable Offer> offerProperty() {
    return offer.getReadOnlyProperty();
  }

  /** Offers to rescue a workbook until that is done or refused, or nothing. */
  public void offer(@Nullable Offer offered) {
    offer.set(offered);
  }

  /** Puts a backup in the place of its workbook, which is closed before and opened then. */
  public void restore(Path workbook, Path backup, Consumer<? super Message> told) {
    Runnable restoring =
        () ->
            background.run(
                Errand.brief(BaseText.RESTORING, () -> desks.backups().restore(workbook, backup)),
                done -> {
                  offer(null);
                  sitting.open(workbook);
                  background.run(Errand.brief(BaseText.RESTORING, () -> done), told);
                });
    if (sitting.desk().isPresent()) {
      sitting.close(restoring, _ -> {});
    } else {
      restoring.run();
    }
  }

  /** Gets out of damaged workbooks what can be read. */
  public SalvageWorkbook salvaging() {
    return desks.salvaging();
  }

  /** Gets out what can be read, after the password was asked for where there is one. */
  public void salvage(SalvageWorkbook.Order order, Consumer<? super SalvageWorkbook.Done> then) {
    sitting.asking(order.workbook(), () -> salvage(order, then));
    background.run(
        Errand.lengthy(
            Message.of(BaseText.SALVAGING), progress -> desks.salvaging().run(order, progress)),
        then);
  }
}
