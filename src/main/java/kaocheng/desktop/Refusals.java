package kaocheng.desktop;

import kaocheng.desktop.base.Guide;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Screens;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.base.Speech;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.usecase.Desks;
import kaocheng.usecase.KeepBackups;
import kaocheng.usecase.UnlockWorkbook;

/** Tells of a refusal and offers the way out where there is one. */
record Refusals(Sitting sitting, Guide guide, WindowLock lock) {
  void tell(Refused refused, Banner banner, Speech speech) {
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
              sitting.offer(offer);
              guide.go(Place.of(Screens.WELCOME));
            });
    banner.refuse(refused.reason());
  }
}
