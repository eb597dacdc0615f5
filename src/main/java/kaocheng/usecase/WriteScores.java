package kaocheng.usecase;

import java.nio.file.Path;
import kaocheng.exchange.sheet.ScoreTable;
import kaocheng.model.text.Language;

/** Writes the scores of all departments as one table for other programs. */
public final class WriteScores {
  private final Language language;

  public WriteScores(Language language) {
    this.language = language;
  }

  public void run(Assessment assessment, Path target) {
    ScoreTable.write(assessment.cards(), language, target);
  }
}
