package kaocheng.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kaocheng.exchange.sheet.PaperTemplates;
import kaocheng.exchange.word.Tag;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;
import kaocheng.wording.Words;

/** Hands out the templates of Word files to be changed, and tells the tags they can hold. */
public final class ShowTemplates {
  private final Language language;

  public ShowTemplates(Language language) {
    this.language = language;
  }

  public List<TemplateField> fields() {
    var words = Words.in(language);
    return Arrays.stream(Tag.values())
        .map(
            tag ->
                new TemplateField(
                    tag.written(language),
                    words.say(tag),
                    words.say(tag.use()),
                    words.say(tag.place()),
                    words.say(tag.need())))
        .toList();
  }

  /** The files written; what is there already is not replaced, for it may have been changed. */
  public List<Path> write(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Refused.because(e, Refusal.FOLDER_NOT_WRITABLE, folder);
    }
    return PaperTemplates.writeShipped(folder, language);
  }
}
