package kaocheng.usecase;

/** The program that does the work. */
public final class Program {
  private static final String NOT_RELEASED = "development";

  private Program() {}

  /** The version that the manifest of the jar states. */
  public static String version() {
    var version = Program.class.getPackage().getImplementationVersion();
    return version == null ? NOT_RELEASED : version;
  }
}
