package kaocheng.store.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database's own encryption writes is read the same, whichever cipher reads it. */
final class QuickFileTest {
  private static final byte[] PASSWORD = {1, 2, 3, 4, 5, 6, 7, 8};
  private static final int SIZE = 40 * 4096;

  @TempDir Path folder;

  private FileChannel file() throws IOException {
    return FileChannel.open(
        folder.resolve("city.mv.db"),
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE);
  }

  private byte[] written() throws IOException {
    var bytes = new byte[SIZE];
    new Random(20211231).nextBytes(bytes);
    try (var file = new FileEncrypt("theirs", PASSWORD.clone(), file())) {
      assertThat(file.write(ByteBuffer.wrap(bytes), 0)).isEqualTo(SIZE);
    }
    return bytes;
  }

  @Test
  void readsWhatTheDatabaseWroteFromAnyPlaceOn() throws IOException {
    var bytes = written();
    var random = new Random(7);
    try (var file = new QuickFile(PASSWORD, file())) {
      assertThat(file.size()).isEqualTo(SIZE);
      for (var round = 0; round < 500; round++) {
        var from = random.nextInt(SIZE);
        var read = ByteBuffer.allocate(random.nextInt(1, 20_000));
        var length = file.read(read, from);
        assertThat(length).isEqualTo(Math.min(read.capacity(), SIZE - from));
        assertThat(ByteBuffer.wrap(read.array(), 0, length))
            .isEqualTo(ByteBuffer.wrap(bytes, from, length));
      }
      assertThat(file.read(ByteBuffer.allocate(1), SIZE)).isEqualTo(-1);
      assertThat(file.read(ByteBuffer.allocate(0), 5)).isZero();
    }
  }

  @Test
  void readsWhatItWroteItself() throws IOException {
    var bytes = written();
    var middle = ByteBuffer.wrap("年中报告".getBytes(StandardCharsets.UTF_8));
    try (var file = new QuickFile(PASSWORD, file())) {
      assertThat(file.write(middle.duplicate(), 5000)).isEqualTo(middle.capacity());
      var read = ByteBuffer.allocate(middle.capacity());
      assertThat(file.read(read, 5000)).isEqualTo(middle.capacity());
      assertThat(read.flip()).isEqualTo(middle);
      var before = ByteBuffer.allocate(5000);
      assertThat(file.read(before, 0)).isEqualTo(5000);
      assertThat(before.flip()).isEqualTo(ByteBuffer.wrap(bytes, 0, 5000));
    }
  }
}
