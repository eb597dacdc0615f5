package kaocheng.desktop.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaocheng.desktop.base.Guide.Question;
import kaocheng.desktop.base.Room;
import kaocheng.model.text.Message;
import kaocheng.usecase.Desk;
import kaocheng.usecase.ImportReport;
import kaocheng.usecase.IntakeOrder;
import kaocheng.usecase.Progress;
import kaocheng.usecase.ReturnSlips;

/** Writes return slips for the files with refused rows, into a folder that is asked for. */
final class SlipRun {
  private final Room room;

  SlipRun(Room room) {
    this.room = room;
  }

  void start(List<ImportReport> reports, IntakeOrder order) {
    room.guide()
        .askForOne(Question.FOLDER_FOR_SLIPS)
        .ifPresent(folder -> start(reports, order, folder));
  }

  private void start(List<ImportReport> reports, IntakeOrder order, Path folder) {
    var language = room.speech().language();
    var returned = reports.stream().filter(ReturnSlips::isNeeded).toList();
    room.sitting()
        .work(
            Message.of(IntakeText.WRITING_SLIPS, returned.size()),
            (Desk desk, Progress progress) -> {
              var slips = new ReturnSlips(desk, folder, language);
              var written = new ArrayList<Path>();
              for (var report : returned) {
                written.addAll(slips.write(report, order.choices(report.origin().path())));
                progress.reached(written.size());
              }
              return written;
            },
            written -> tell(written, folder));
  }

  private void tell(List<Path> written, Path folder) {
    room.problems().done(Message.of(IntakeText.SLIPS_WRITTEN, written.size(), folder));
    room.guide().open(folder);
  }
}
