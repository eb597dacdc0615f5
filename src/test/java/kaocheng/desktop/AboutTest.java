package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import kaocheng.usecase.About;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The settings tell what the program is, and whose libraries are in it. */
class AboutTest extends InTheSampleCity {
  @Test
  void tellsTheVersionAndTheLicences() throws Exception {
    visit(
        "settings",
        () -> {
          assertThat(window.isSeen("#libraries")).isFalse();
          window.press("#show-libraries");
          window.await("#libraries");
          var libraries = window.find("#libraries", VBox.class).getChildren();
          assertThat(libraries).hasSize(About.libraries().size());
          assertThat(libraries)
              .extracting(line -> ((Label) line).getText())
              .contains("com.h2database:h2 2.4.240：MPL-2.0 OR EPL-1.0");
          var scroll = window.find("#settings-rest", ScrollPane.class);
          window.robot().interact(() -> scroll.setVvalue(1));
          Snapshot.write(window.scene(), "settings-about");
          assertThat(
                  WaitForAsyncUtils.waitFor(
                      WaitForAsyncUtils.asyncFx(() -> ScreenChecks.faults(window.scene()))))
              .isEmpty();
        });
  }
}
