package kaocheng.desktop.sheets;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import kaocheng.desktop.base.Guide.Question;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Sitting.DeskWork;
import kaocheng.model.text.Message;
import kaocheng.usecase.Assessment;
import kaocheng.usecase.PictureFormat;
import kaocheng.usecase.ShowTemplates;
import kaocheng.usecase.TemplateOrder;
import kaocheng.usecase.WritePapers;
import kaocheng.usecase.WriteTemplates;

/** Writes what is needed beside the papers, into a folder that is asked for. */
final class HandingOut {
  private final Room room;
  private final Consumer<List<Path>> watcher;

  HandingOut(Room room, Consumer<List<Path>> watcher) {
    this.room = room;
    this.watcher = watcher;
  }

  /** What the status line says meanwhile, and what is said in the end of so many files. */
  private record Words(Message meanwhile, BiFunction<Integer, Path, Message> done) {}

  /** The forms in which these departments fill in the figures of the quarter that is looked at. */
  void forms(Set<String> departments) {
    var review = room.sitting().review();
    if (departments.isEmpty() || review.isEmpty()) {
      return;
    }
    var quarter = room.sitting().quarterProperty().get();
    var order = new TemplateOrder(review.get().year(), quarter, departments);
    var words =
        new Words(
            Message.of(SheetsText.WRITING_TEMPLATES, departments.size()),
            (files, folder) ->
                Message.of(SheetsText.TEMPLATES_WRITTEN, files, quarter.number(), folder));
    var language = room.speech().language();
    run(
        Question.FOLDER_FOR_TEMPLATES,
        words,
        folder ->
            (desk, progress) -> new WriteTemplates(desk, language).run(order, folder, progress));
  }

  /** The charts of a quarter's bulletin, each as a file of its own. */
  void charts(Assessment assessment) {
    var words =
        new Words(
            Message.of(SheetsText.DRAWING_CHARTS),
            (files, folder) -> Message.of(SheetsText.CHARTS_WRITTEN, files, folder));
    var formats = EnumSet.allOf(PictureFormat.class);
    var language = room.speech().language();
    run(
        Question.FOLDER_FOR_SHEETS,
        words,
        folder ->
            (desk, progress) ->
                new WritePapers(desk, folder, language).charts(assessment, formats, progress));
  }

  /** The templates of Word files that come with the program, to be changed. */
  void wordTemplates() {
    var words =
        new Words(
            Message.of(SheetsText.WRITING_WORD_TEMPLATES),
            (files, folder) -> Message.of(SheetsText.WORD_TEMPLATES_WRITTEN, files - 1, folder));
    var language = room.speech().language();
    run(
        Question.FOLDER_FOR_WORD_TEMPLATES,
        words,
        folder -> (_, _) -> new ShowTemplates(language).write(folder));
  }

  /** A way to write into a folder. */
  @FunctionalInterface
  private interface Writing {
    DeskWork<List<Path>> into(Path folder);
  }

  private void run(Question question, Words words, Writing writing) {
    room.guide()
        .askForOne(question)
        .ifPresent(
            folder ->
                room.sitting()
                    .work(
                        words.meanwhile(),
                        writing.into(folder),
                        files -> {
                          watcher.accept(files);
                          room.problems().done(words.done().apply(files.size(), folder));
                        }));
  }
}
