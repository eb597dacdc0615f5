package kaocheng.desktop;

import java.nio.file.Path;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.base.Speech;
import kaocheng.model.text.Message;
import kaocheng.usecase.Desks;

/** A workbook that is open elsewhere: who has it, and that it can be looked at or tried again. */
record OpenElsewhere(Path workbook, Sitting sitting) {

  static OpenElsewhere of(Path workbook, Sitting sitting) {
    return new OpenElsewhere(workbook, sitting);
  }

  void tell(Banner banner, Speech speech) {
    var look =
        Parts.button(speech.say(ShellText.LOOK_ONLY), Icon.OPEN, () -> sitting.look(workbook));
    look.setId("look-only");
    var again =
        Parts.button(speech.say(ShellText.TRY_AGAIN), Icon.REDO, () -> sitting.open(workbook));
    again.setId("try-again");
    banner.offer(
        Message.of(ShellText.OPEN_ELSEWHERE, workbook.getFileName(), holder(speech)), look, again);
  }

  private String holder(Speech speech) {
    return Desks.holder(workbook)
        .map(
            one ->
                speech.say(
                    ShellText.HOLDER, one.actor(), one.machine(), one.process(), one.since()))
        .orElseGet(() -> speech.say(ShellText.HOLDER_UNKNOWN));
  }
}
