package kaocheng.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Good files changed one to eight times each: the same files in the same order for one seed. */
final class Mutation {
  private static final int MOST = 65_536;
  private static final int[] EDGES = {0, 1, 0x7f, 0x80, 0xfe, 0xff, '"', ',', '\n', '<', '&', '='};

  private final List<byte[]> seeds;
  private final RandomGenerator random;

  Mutation(List<byte[]> seeds, long seed) {
    this.seeds = seeds;
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  byte[] next() {
    var bytes = any().clone();
    for (var left = 1 + random.nextInt(8); left > 0; left--) {
      bytes = changed(bytes);
    }
    return bytes.length <= MOST ? bytes : Arrays.copyOf(bytes, MOST);
  }

  private byte[] changed(byte[] bytes) {
    if (bytes.length == 0) {
      return any().clone();
    }
    var at = random.nextInt(bytes.length);
    var length = Math.min(bytes.length - at, 1 + random.nextInt(64));
    return switch (random.nextInt(7)) {
      case 0 -> set(bytes, at, bytes[at] ^ 1 << random.nextInt(8));
      case 1 -> set(bytes, at, EDGES[random.nextInt(EDGES.length)]);
      case 2 -> set(bytes, at, random.nextInt(256));
      case 3 -> joined(bytes, at, Arrays.copyOfRange(bytes, at + length, bytes.length));
      case 4 -> joined(bytes, at + length, Arrays.copyOfRange(bytes, at, bytes.length));
      case 5 -> joined(bytes, at, tail(any()));
      default -> Arrays.copyOf(bytes, at);
    };
  }

  private byte[] any() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private byte[] tail(byte[] bytes) {
    return Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length);
  }

  private static byte[] set(byte[] bytes, int at, int value) {
    bytes[at] = (byte) value;
    return bytes;
  }

  /** The first bytes of one file and what follows. */
  private static byte[] joined(byte[] bytes, int length, byte[] more) {
    var both = Arrays.copyOf(bytes, length + more.length);
    System.arraycopy(more, 0, both, length, more.length);
    return both;
  }
}
