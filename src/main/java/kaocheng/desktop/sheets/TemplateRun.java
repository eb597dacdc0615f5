package kaocheng.desktop.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kaocheng.desktop.base.Guide.Question;
import kaocheng.desktop.base.Room;
import kaocheng.model.text.Message;
import kaocheng.usecase.TemplateOrder;
import kaocheng.usecase.WriteTemplates;

/**
 * Writes the forms to fill in for the quarter that is looked at, into a folder that is asked for.
 */
final class TemplateRun {
  private final Room room;
  private final Consumer<List<Path>> watcher;

  TemplateRun(Room room, Consumer<List<Path>> watcher) {
    this.room = room;
    this.watcher = watcher;
  }

  void start(Set<String> departments) {
    if (!departments.isEmpty()) {
      room.guide()
          .askForOne(Question.FOLDER_FOR_TEMPLATES)
          .ifPresent(folder -> start(departments, folder));
    }
  }

  private void start(Set<String> departments, Path folder) {
    var sitting = room.sitting();
    var language = room.speech().language();
    var review = sitting.review();
    if (review.isEmpty()) {
      return;
    }
    var quarter = sitting.quarterProperty().get();
    var order = new TemplateOrder(review.get().year(), quarter, departments);
    sitting.work(
        Message.of(SheetsText.WRITING_TEMPLATES, departments.size()),
        (desk, progress) -> new WriteTemplates(desk, language).run(order, folder, progress),
        files -> tell(files, quarter.number(), folder));
  }

  private void tell(List<Path> files, int quarter, Path folder) {
    watcher.accept(files);
    room.problems().done(Message.of(SheetsText.TEMPLATES_WRITTEN, files.size(), quarter, folder));
  }
}
