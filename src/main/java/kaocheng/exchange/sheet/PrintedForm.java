package kaocheng.exchange.sheet;

final class PrintedForm {
  private PrintedForm() {}

  static byte[] bytes(Sheet sheet) {
    return sheet.heading().title().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
