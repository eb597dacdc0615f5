package kaocheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every fault that the program has to survive is provoked by tests that are named for it in {@code
 * faults.txt}, or stands there with the reason why it cannot be provoked here.
 */
class FaultListTest {
  private static final int FAULTS = 48;
  private static Set<String> tests = Set.of();

  /** A line of the list: the fault, what becomes of it, and the tests or the reason. */
  private record Fault(String number, String state, String rest) {
    static Fault of(String line) {
      var parts = line.split("\\|", 4);
      return new Fault(parts[0].strip(), parts[2].strip(), parts[3].strip());
    }

    List<String> tests() {
      return Arrays.stream(rest.split(",")).map(String::strip).toList();
    }
  }

  @BeforeAll
  static void findTheTests() {
    tests =
        new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("kaocheng")
                .stream()
                .flatMap(
                    type -> Stream.concat(type.getMethods().stream(), type.getFields().stream()))
                .filter(FaultListTest::isRun)
                .map(member -> member.getOwner().getSimpleName() + "." + member.getName())
                .collect(Collectors.toSet());
  }

  private static boolean isRun(JavaMember member) {
    return member.getAnnotations().stream()
        .map(annotation -> annotation.getRawType().getSimpleName())
        .anyMatch(Set.of("Test", "ParameterizedTest", "Property", "ArchTest")::contains);
  }

  private static List<Fault> faults() throws IOException {
    try (InputStream list =
        Objects.requireNonNull(FaultListTest.class.getResourceAsStream("faults.txt"))) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("F"))
          .map(Fault::of)
          .toList();
    }
  }

  @Test
  void everyFaultIsOnTheListOnce() throws IOException {
    assertThat(faults().stream().map(Fault::number))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, FAULTS).mapToObj(number -> "F" + number).toList());
  }

  @Test
  void everyFaultIsProvokedOrSaysWhyNot() throws IOException {
    for (var fault : faults()) {
      switch (fault.state()) {
        case "tested" -> assertThat(tests).as(fault.number()).containsAll(fault.tests());
        case "not here", "not yet" ->
            assertThat(fault.rest()).as(fault.number()).hasSizeGreaterThan(20);
        default -> throw new AssertionError(fault);
      }
    }
  }
}
