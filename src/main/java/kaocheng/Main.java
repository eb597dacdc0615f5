package kaocheng;

/** Starts Kaocheng. */
public final class Main {

  private Main() {}

  static void main(String[] arguments) {
    System.out.println("Kaocheng 考成 " + String.join(" ", arguments));
  }
}
