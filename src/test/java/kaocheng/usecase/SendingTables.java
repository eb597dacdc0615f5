package kaocheng.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of tables sent in odd layouts have in common. */
abstract class SendingTables extends OfACity {
  @TempDir Path sent = Path.of("");

  final List<ImportReport> send(IntakeOrder order, ImportMode mode) {
    return new ImportFiles(city().desk()).run(order, mode, _ -> {}, Progress.SILENT);
  }

  final List<ImportReport> send(Path file, FileChoices choices) {
    return send(
        new IntakeOrder(List.of(file), Map.of(file, choices), FileChoices.NONE),
        ImportMode.WHOLE_FILES);
  }

  final Path write(String name, String text) throws IOException {
    return Files.writeString(sent.resolve(name), text).toAbsolutePath().normalize();
  }
}
