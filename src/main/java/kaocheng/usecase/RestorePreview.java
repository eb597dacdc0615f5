package kaocheng.usecase;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.text.Message;

/**
 * What restoring a backup would do: what is there now, what would be lost, what would come back.
 */
public record RestorePreview(
    Path workbook, Path backup, List<Message> state, List<Message> lost, List<Message> back) {
  public RestorePreview {
    state = List.copyOf(state);
    lost = List.copyOf(lost);
    back = List.copyOf(back);
  }

  /** All of it, line by line. */
  public List<Message> lines() {
    return Stream.of(state, lost, back).flatMap(List::stream).toList();
  }
}
