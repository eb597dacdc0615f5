package kaocheng.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes compressed and cut into pieces that have room in the workbook. */
final class Packed {
  private static final int PIECE = 60_000;
  private static final int BUFFER = 8192;

  private Packed() {}

  static byte[] deflated(byte[] bytes) {
    var packed = new ByteArrayOutputStream(bytes.length / 4 + 100);
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var stream = new DeflaterOutputStream(packed, deflater, BUFFER)) {
      stream.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  static List<byte[]> pieces(byte[] packed) {
    var pieces = new ArrayList<byte[]>();
    for (var from = 0; from < packed.length; from += PIECE) {
      pieces.add(Arrays.copyOfRange(packed, from, Math.min(from + PIECE, packed.length)));
    }
    return pieces;
  }

  /** The bytes that were packed into these pieces, unless they are more than the most. */
  static byte[] inflated(List<byte[]> pieces, int most) {
    var packed = new ByteArrayOutputStream();
    pieces.forEach(packed::writeBytes);
    try (var stream = new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
      var bytes = stream.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new Unreadable("more than " + most + " bytes");
      }
      return bytes;
    } catch (IOException broken) {
      throw new Unreadable("what cannot be unpacked: " + broken.getMessage());
    }
  }
}
