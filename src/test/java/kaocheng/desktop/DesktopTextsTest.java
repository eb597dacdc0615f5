package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import kaocheng.model.text.Key;
import org.junit.jupiter.api.Test;

/** No text of the window is left over; that none is missing is seen where all texts are. */
class DesktopTextsTest {

  @Test
  void everyTextOfTheWindowIsSaidSomewhere() {
    var classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kaocheng");
    var unused =
        classes.stream()
            .filter(type -> type.getPackageName().startsWith("kaocheng.desktop"))
            .filter(type -> type.isAssignableTo(Key.class) && type.getSimpleName().endsWith("Text"))
            .flatMap(DesktopTextsTest::unused)
            .toList();
    assertThat(unused).isEmpty();
  }

  private static Stream<String> unused(JavaClass type) {
    return Arrays.stream(type.reflect().getEnumConstants())
        .map(Key.class::cast)
        .filter(
            key ->
                type.getField(key.name()).getAccessesToSelf().stream()
                    .allMatch(access -> access.getOriginOwner().equals(type)))
        .map(Key::id);
  }
}
