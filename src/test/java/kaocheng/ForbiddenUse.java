package kaocheng;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Calls, method references and field reads that the architecture forbids in some place. */
final class ForbiddenUse {

  static final DescribedPredicate<JavaAccess<?>> CLOCK =
      use("of a clock", ForbiddenUse::readsAClock);

  static final DescribedPredicate<JavaAccess<?>> BINARY_FRACTION =
      use("of a double or float", ForbiddenUse::passesABinaryFraction);

  static final DescribedPredicate<JavaAccess<?>> DEFAULT_CHARSET =
      use("of the platform's charset", ForbiddenUse::leavesTheCharsetOpen);

  static final DescribedPredicate<JavaAccess<?>> STANDARD_STREAM =
      use("of a standard stream", ForbiddenUse::touchesAStandardStream);

  static final DescribedPredicate<JavaAccess<?>> INTERRUPTION =
      use("that interrupts a thread", ForbiddenUse::interruptsAThread);

  private static final Set<String> TEXT_STREAMS =
      Set.of(
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.InputStreamReader",
          "java.io.OutputStreamWriter",
          "java.io.PrintStream",
          "java.io.PrintWriter",
          "java.util.Formatter",
          "java.util.Scanner");

  private static final Set<String> FROM_A_FILE_NAME =
      Set.of(
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.PrintStream",
          "java.io.PrintWriter",
          "java.util.Formatter");

  private static final List<Class<?>> CHARSETS =
      List.of(Charset.class, CharsetDecoder.class, CharsetEncoder.class);

  private ForbiddenUse() {}

  static boolean isBinaryFraction(JavaClass type) {
    return Set.of("double", "float").contains(type.getBaseComponentType().getName());
  }

  private static boolean readsAClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    return (owner.startsWith("java.time.") && name.equals("now"))
        || owner.equals("java.time.Clock")
        || (owner.equals("java.lang.System")
            && Set.of("currentTimeMillis", "nanoTime").contains(name));
  }

  private static boolean passesABinaryFraction(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && Stream.concat(
                Stream.of(target.getRawReturnType()), target.getRawParameterTypes().stream())
            .anyMatch(ForbiddenUse::isBinaryFraction);
  }

  private static boolean leavesTheCharsetOpen(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
      return false;
    }
    String owner = target.getOwner().getName();
    List<String> parameters =
        target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
    return switch (target.getName()) {
      case "getBytes" -> owner.equals("java.lang.String") && parameters.isEmpty();
      case "toString" -> owner.equals("java.io.ByteArrayOutputStream") && parameters.isEmpty();
      case JavaConstructor.CONSTRUCTOR_NAME ->
          owner.equals("java.lang.String")
              ? Set.of(List.of("[B"), List.of("[B", "int", "int")).contains(parameters)
              : TEXT_STREAMS.contains(owner) && opensBytesWithoutCharset(target, owner);
      default -> false;
    };
  }

  private static boolean opensBytesWithoutCharset(CodeUnitAccessTarget target, String owner) {
    List<JavaClass> parameters = target.getRawParameterTypes();
    if (parameters.isEmpty() || parameters.stream().anyMatch(ForbiddenUse::namesACharset)) {
      return false;
    }
    boolean charsetByName =
        parameters.stream().skip(1).anyMatch(type -> type.isEquivalentTo(String.class));
    return !charsetByName && isMadeOfBytes(parameters.getFirst(), owner);
  }

  private static boolean namesACharset(JavaClass type) {
    return CHARSETS.stream().anyMatch(type::isAssignableTo);
  }

  private static boolean isMadeOfBytes(JavaClass type, String owner) {
    return type.isEquivalentTo(String.class)
        ? FROM_A_FILE_NAME.contains(owner)
        : !Set.of(
                "java.io.Writer", "java.lang.Readable", "java.lang.Appendable", "java.util.Locale")
            .contains(type.getName());
  }

  private static boolean touchesAStandardStream(JavaAccess<?> access) {
    String name = access.getTarget().getName();
    return switch (access.getTargetOwner().getName()) {
      case "java.lang.System" ->
          Set.of("in", "out", "err", "console", "setIn", "setOut", "setErr").contains(name);
      case "java.lang.IO" -> true;
      default -> name.equals("printStackTrace") && writesToStandardError(access);
    };
  }

  private static boolean writesToStandardError(JavaAccess<?> access) {
    return access.getTargetOwner().isAssignableTo(Throwable.class)
        && access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().isEmpty();
  }

  private static boolean interruptsAThread(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return switch (access.getTarget().getName()) {
      case "interrupt", "stop" ->
          owner.isAssignableTo(Thread.class) || owner.isAssignableTo(ThreadGroup.class);
      case "shutdownNow" -> owner.isAssignableTo(ExecutorService.class);
      case "cancel" -> owner.isAssignableTo(Future.class);
      default -> false;
    };
  }

  private static DescribedPredicate<JavaAccess<?>> use(
      String description, Predicate<JavaAccess<?>> test) {
    return DescribedPredicate.describe("use " + description, test);
  }
}
