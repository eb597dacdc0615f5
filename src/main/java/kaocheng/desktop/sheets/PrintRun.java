package kaocheng.desktop.sheets;

import java.util.List;
import kaocheng.desktop.base.Printing;
import kaocheng.desktop.base.Room;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.usecase.Assessment;
import kaocheng.usecase.Progress;
import kaocheng.usecase.SheetOrder;
import kaocheng.usecase.SheetPage;

/** Prints what is ordered, off the screen; what is cancelled is not sent to the printer. */
final class PrintRun {
  private final Room room;
  private final PreviewModel preview;

  PrintRun(Room room, PreviewModel preview) {
    this.room = room;
    this.preview = preview;
  }

  void start(Assessment assessment, SheetOrder order) {
    if (order.papers() == 0) {
      return;
    }
    room.guide().printer().ifPresent(printer -> start(printer, assessment, order));
  }

  private void start(Printing printer, Assessment assessment, SheetOrder order) {
    room.sitting()
        .work(
            Message.of(SheetsText.PRINTING),
            (desk, progress) -> {
              desk.requireCertain();
              return print(printer, preview.all(desk, assessment, order), progress);
            },
            pages -> room.problems().done(Message.of(SheetsText.PRINTED, pages)));
  }

  private static int print(Printing printer, List<SheetPage> pages, Progress progress) {
    var done = 0;
    for (var page : pages) {
      if (progress.isCancelled() || !printer.page(new PageView(page))) {
        printer.cancel();
        throw Refused.because(SheetsText.NOT_PRINTED, done);
      }
      done++;
      progress.reached(done);
    }
    printer.end();
    return done;
  }
}
