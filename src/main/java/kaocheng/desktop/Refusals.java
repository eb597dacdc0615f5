package kaocheng.desktop;

import kaocheng.desktop.base.Guide;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Screens;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.salvage.SalvageText;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.usecase.Desks;
import kaocheng.usecase.KeepBackups;
import kaocheng.usecase.Progress;
import kaocheng.usecase.SalvageWorkbook;
import kaocheng.usecase.UnlockWorkbook;

/** Tells of a refusal and offers the way out where there is one. */
record Refusals(Sitting sitting, Guide guide, WindowLock lock) {
  void tell(Refused refused, Banner banner, Speech speech) {
    if (Progress.wasStopped(refused)) {
      banner.done(refused.reason());
      return;
    }
    var elsewhere = Desks.openElsewhere(refused);
    if (elsewhere.isPresent()) {
      OpenElsewhere.of(elsewhere.get(), sitting).tell(banner, speech);
      return;
    }
    var locked = UnlockWorkbook.locked(refused);
    if (locked.isPresent()) {
      lock.ask(locked.get(), () -> banner.done(Message.of(LockText.UNLOCKED_TRY_AGAIN)));
      return;
    }
    KeepBackups.offer(refused)
        .ifPresent(
            offer -> {
              sitting.rescue().offer(offer);
              guide.go(Place.of(Screens.WELCOME));
            });
    banner.refuse(refused.reason());
    if (SalvageWorkbook.isAbout(refused)) {
      var salvage =
          Parts.button(
              speech.say(SalvageText.SALVAGE), Icon.IMPORT, () -> guide.go(Place.salvaging()));
      salvage.setId("salvage-open");
      banner.offer(salvage);
    }
  }
}
