package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kaocheng.desktop.intake.Findings.Doubted;
import kaocheng.desktop.intake.Findings.Fault;
import kaocheng.desktop.intake.Findings.Moved;
import kaocheng.desktop.intake.Findings.Restated;
import org.junit.jupiter.api.Test;

/** What a look at files brings to light stands in tables of its own, to be sorted by any head. */
class SortingFindingsTest extends InTheSampleCity {
  private static final String HEAD = "年度,季度,单位代码,指标编号,填报值\n";

  private void look(String text) throws Exception {
    var file = Files.writeString(folder.resolve("报送.csv"), HEAD + text);
    window.answer(file);
    window.click("#choose");
    window.await("a verdict", () -> !window.text("#verdict").isEmpty());
  }

  private void turnTo(String id) {
    var tabs = window.find(".tab-pane", TabPane.class);
    window
        .robot()
        .interact(
            () ->
                tabs.getTabs().stream()
                    .filter(tab -> id.equals(tab.getId()))
                    .forEach(tabs.getSelectionModel()::select));
    window.settle();
  }

  private String title(String id) {
    return window.find(".tab-pane", TabPane.class).getTabs().stream()
        .filter(tab -> id.equals(tab.getId()))
        .map(Tab::getText)
        .collect(Collectors.joining());
  }

  /** Clicks on the head of a column, as a user does. */
  private void clickHead(String table, String head) {
    var header =
        window.find(table, TableView.class).lookupAll(".column-header").stream()
            .filter(TableColumnHeader.class::isInstance)
            .map(TableColumnHeader.class::cast)
            .filter(one -> one.getTableColumn() != null)
            .filter(one -> head.equals(one.getTableColumn().getText()))
            .findFirst()
            .orElseThrow();
    window
        .robot()
        .interact(
            () -> {
              header.fireEvent(mouse(MouseEvent.MOUSE_PRESSED));
              header.fireEvent(mouse(MouseEvent.MOUSE_RELEASED));
            });
    window.settle();
  }

  /** On the screen that is not there, every press asks for a menu, which heads do not sort by. */
  private static MouseEvent mouse(EventType<MouseEvent> type) {
    return new MouseEvent(
        type,
        5,
        5,
        5,
        5,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  @SuppressWarnings("unchecked")
  private <R> Stream<R> rows(String table) {
    return List.copyOf((List<R>) window.find(table, TableView.class).getItems()).stream();
  }

  @Test
  void faultsAreSortedByLineAndStaySo() throws Exception {
    visit(
        "import",
        () -> {
          var faulty =
              IntStream.rangeClosed(2, 12)
                  .mapToObj(line -> String.format(Locale.ROOT, "2021,4,D03,9.%d,五\n", line))
                  .collect(Collectors.joining());
          look(faulty);
          var lines = IntStream.rangeClosed(2, 12).mapToObj(Long::valueOf).toList();
          clickHead("#faults", "行号");
          assertThat(this.<Fault>rows("#faults").map(Fault::line)).containsExactlyElementsOf(lines);
          clickHead("#faults", "行号");
          assertThat(this.<Fault>rows("#faults").map(Fault::line))
              .containsExactlyElementsOf(lines.reversed());
          Snapshot.write(window.scene(), "import-sorted");
          look(faulty);
          window.await("the order", () -> this.<Fault>rows("#faults").count() == lines.size());
          assertThat(this.<Fault>rows("#faults").map(Fault::line))
              .as("after the next preview")
              .containsExactlyElementsOf(lines.reversed());
          clickHead("#faults", "行号");
          assertThat(this.<Fault>rows("#faults").map(Fault::line)).containsExactlyElementsOf(lines);
        });
  }

  @Test
  void doubtsMovesAndStatesStandInTablesOfTheirOwn() throws Exception {
    visit(
        "import",
        () -> {
          look("2021,4,D03,2.3,4800\n2021,4,D03,2.1,10%\n2021,4,D03,1.2,90%\n2021,1,D03,1.1,150\n");
          assertThat(title("doubts-tab")).isNotEqualTo("存疑（0）");
          window.await("#doubts");
          assertThat(this.<Doubted>rows("#doubts"))
              .allSatisfy(one -> assertThat(one.doubt().subject().department()).isEqualTo("D03"));
          clickHead("#doubts", "行号");
          Snapshot.write(window.scene(), "import-doubts");
          assertThat(window.text("#verdict")).contains("处存疑");

          turnTo("moves-tab");
          clickHead("#moves", "现在（名次）");
          Snapshot.write(window.scene(), "import-moves-sorted");
          var after =
              this.<Moved>rows("#moves").flatMap(one -> one.move().figureAfter().stream()).toList();
          assertThat(after).isNotEmpty().isSorted();

          turnTo("states-tab");
          assertThat(this.<Restated>rows("#states").toList()).isNotEmpty();
          clickHead("#states", "现在");
          assertThat(this.<Restated>rows("#states").map(one -> one.move().after()).toList())
              .isSorted();
          Snapshot.write(window.scene(), "import-states");
        });
  }
}
