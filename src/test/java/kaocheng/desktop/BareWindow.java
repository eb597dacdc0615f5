package kaocheng.desktop;

import atlantafx.base.theme.PrimerLight;
import java.sql.DriverManager;
import java.sql.SQLException;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The rival in starting: an H2 file is opened, a styled window with a table is shown. */
public final class BareWindow {
  private static final int PULSES = 2;

  private BareWindow() {}

  static void main(String[] arguments) {
    Application.launch(Bare.class, arguments);
  }

  /** What the toolkit starts. */
  public static final class Bare extends Application {
    @Override
    public void start(Stage stage) throws SQLException {
      show(stage, getParameters().getRaw().getFirst());
    }
  }

  private static void show(Stage stage, String workbook) throws SQLException {
    var file = workbook.replaceAll("\\.mv\\.db$", "");
    var url = "jdbc:h2:file:" + file + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
    var table = new TableView<String>();
    table.getColumns().add(new TableColumn<>("?"));
    try (var connection = DriverManager.getConnection(url, "KAOCHENG", "");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select name from department")) {
      while (rows.next()) {
        table.getItems().add(rows.getString(1));
      }
    }
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    var page = new BorderPane(table);
    page.setLeft(new VBox(new Button("1"), new Button("2"), new Label("3")));
    stage.setScene(new Scene(page, 1366, 768));
    stage.show();
    tellWhenPainted();
  }

  private static void tellWhenPainted() {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        if (pulses++ == PULSES) {
          System.out.println("usable");
          System.exit(0);
        }
      }
    }.start();
  }
}
