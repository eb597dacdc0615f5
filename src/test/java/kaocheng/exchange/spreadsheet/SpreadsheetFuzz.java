package kaocheng.exchange.spreadsheet;

/** The fuzzer makes up a whole file of any kind. */
public final class SpreadsheetFuzz {
  private SpreadsheetFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Fuzzed.read(input);
  }
}
