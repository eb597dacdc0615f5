package kaocheng;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Another Java process with the classes of this one, to be killed, starved or watched. */
public final class OtherJava {
  private static final List<String> ALWAYS =
      List.of(
          "-ea",
          "-Dfile.encoding=UTF-8",
          "-Dsun.jnu.encoding=UTF-8",
          "-Dstdout.encoding=UTF-8",
          "-Dstderr.encoding=UTF-8",
          "-Djava.awt.headless=true",
          "-Dorg.jooq.no-logo=true",
          "-Dorg.jooq.no-tips=true");

  private OtherJava() {}

  /** Runs a class with these arguments; the options are those of the virtual machine. */
  public static ProcessBuilder of(List<String> options, Class<?> main, Object... arguments) {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(ALWAYS);
    words.addAll(options);
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    Stream.of(arguments).map(Object::toString).forEach(words::add);
    return new ProcessBuilder(words);
  }
}
