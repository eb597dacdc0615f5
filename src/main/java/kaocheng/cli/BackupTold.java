package kaocheng.cli;

import kaocheng.model.text.Message;
import kaocheng.usecase.AfterSession;

/** Tells on the terminal what became of the backup after a command that changed something. */
record BackupTold(Terminal terminal) implements AfterSession.Teller {
  @Override
  public void made(Message what) {
    terminal.print(terminal.words().say(what));
  }

  @Override
  public void failed(Message why) {
    terminal.complain(why);
  }
}
