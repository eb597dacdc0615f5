package kaocheng.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kaocheng.desktop.base.Looks;
import kaocheng.desktop.base.Mark;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.Theme;
import kaocheng.model.Category;
import kaocheng.model.Department;
import kaocheng.model.Goal;
import kaocheng.model.GoalKey;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class HeatMapTest {
  private final List<String> chosen = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static List<HeatRow> city(int departments, int goals) {
    return IntStream.range(0, departments)
        .mapToObj(
            at -> {
              var code = "D" + at;
              return new HeatRow(
                  new Department(code, "示例市第" + at + "局", "序列"),
                  IntStream.range(0, goals).mapToObj(number -> cell(code, number)).toList());
            })
        .toList();
  }

  private static HeatRow.Cell cell(String department, int number) {
    var key = new GoalKey(department, Integer.toString(number + 1));
    var goal = new Goal(key, Category.KEY, "目标", "目标", Rational.ONE);
    return new HeatRow.Cell(goal, number % 2 == 0 ? Mark.MET : Mark.MISSING, "1.00");
  }

  private HeatMap shown(List<HeatRow> rows) {
    var map =
        new HeatMap(
            Speech.in(Language.CHINESE),
            Theme.LIGHT.palette(),
            (department, cell) -> chosen.add(department.code() + " " + cell.goal().key().number()));
    var scene = new Scene(map, 800, 400);
    new Looks(Preferences.forgetful()).dress(scene);
    map.show(rows);
    map.applyCss();
    map.layout();
    return map;
  }

  @Test
  void isSteeredByTheKeyboard() {
    WaitForAsyncUtils.waitFor(
        WaitForAsyncUtils.asyncFx(
            () -> {
              var map = shown(city(100, 60));
              press(map, KeyCode.DOWN);
              press(map, KeyCode.END);
              assertThat(map.getAccessibleText()).contains("D1", "目标 60");
              press(map, KeyCode.ENTER);
            }));
    assertThat(chosen).containsExactly("D1 60");
  }

  private static void press(HeatMap map, KeyCode key) {
    map.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }
}
