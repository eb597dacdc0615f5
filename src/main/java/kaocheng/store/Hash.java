package kaocheng.store;

import java.util.HexFormat;

/** A digest of 32 bytes, or none at all. */
record Hash(String digits) {
  static final Hash NONE = new Hash("");

  static Hash of(byte[] bytes) {
    return new Hash(HexFormat.of().formatHex(bytes));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(digits);
  }
}
