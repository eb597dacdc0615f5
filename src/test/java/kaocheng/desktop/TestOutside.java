package kaocheng.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import kaocheng.desktop.base.Guide.Question;
import kaocheng.desktop.base.Printing;
import kaocheng.model.text.Refused;

/** Answers what the window asks, and remembers what it was told to open and to print. */
final class TestOutside implements Wiring.Outside {
  private final List<Path> answer = new ArrayList<>();
  private final List<Path> opened = new ArrayList<>();
  private final List<Parent> printed = new ArrayList<>();
  private boolean hasPrinter = true;

  void answer(List<Path> paths) {
    answer.clear();
    answer.addAll(paths);
  }

  List<Path> opened() {
    return opened;
  }

  List<Parent> printed() {
    return printed;
  }

  void loseThePrinter() {
    hasPrinter = false;
  }

  @Override
  public List<Path> ask(Question question) {
    return List.copyOf(answer);
  }

  @Override
  public Optional<Printing> printer() {
    if (!hasPrinter) {
      throw Refused.because(ShellText.NO_PRINTER);
    }
    return Optional.of(
        new Printing() {
          private final List<Parent> pages = new ArrayList<>();

          @Override
          public boolean page(Parent page) {
            return pages.add(page);
          }

          @Override
          public void end() {
            printed.addAll(pages);
          }

          @Override
          public void cancel() {
            pages.clear();
          }
        });
  }

  @Override
  public boolean open(Path path) {
    return opened.add(path);
  }
}
