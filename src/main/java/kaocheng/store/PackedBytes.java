package kaocheng.store;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.OffsetDateTime;

/** Values one after the other as bytes, each with its length, so that no others give the same. */
final class PackedBytes {
  private ByteBuffer bytes = ByteBuffer.allocate(512);

  PackedBytes clear() {
    bytes.clear();
    return this;
  }

  PackedBytes put(long number) {
    room(Long.BYTES).putLong(number);
    return this;
  }

  PackedBytes put(byte[] value) {
    room(Integer.BYTES + value.length).putInt(value.length).put(value);
    return this;
  }

  PackedBytes put(String text) {
    return put(text.getBytes(StandardCharsets.UTF_8));
  }

  PackedBytes put(BigDecimal number) {
    put(number.scale());
    return put(number.unscaledValue().toByteArray());
  }

  PackedBytes put(OffsetDateTime moment) {
    put(moment.toEpochSecond()).put(moment.getNano());
    return put(moment.getOffset().getTotalSeconds());
  }

  void tell(MessageDigest digest) {
    digest.update(bytes.array(), 0, bytes.position());
  }

  private ByteBuffer room(int more) {
    if (bytes.remaining() < more) {
      var larger = Math.max(bytes.position() + more, 2 * bytes.capacity());
      bytes = ByteBuffer.allocate(larger).put(bytes.flip());
    }
    return bytes;
  }
}
