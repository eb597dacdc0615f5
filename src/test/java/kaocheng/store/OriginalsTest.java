package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Random;
import kaocheng.model.text.Refused;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is kept is given out byte for byte, or not at all. */
final class OriginalsTest {
  private static Path shared;
  private static Workbook any;

  @TempDir Path folder;

  @BeforeContainer
  static void create() throws IOException {
    shared = Files.createTempDirectory("kaocheng");
    any = Given.workbook(shared);
  }

  @AfterContainer
  static void discard() throws IOException {
    any.close();
    try (var files = Files.list(shared)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(shared);
  }

  @Property(tries = 60)
  void givesOutWhatItKept(@ForAll @Size(max = 3000) byte[] bytes) {
    Given.keep(any, books -> keep(books, bytes));

    assertThat(any.<byte[]>read(books -> kept(books, digest(bytes)))).isEqualTo(bytes);
  }

  @Test
  void keepsFilesOfManyPiecesOnce() {
    var bytes = new byte[3_000_001];
    new Random(5).nextBytes(bytes);
    try (var workbook = Given.workbook(folder)) {
      Given.keep(workbook, books -> assertThat(keep(books, bytes)).isEqualTo(Effect.NEW));
      Given.keep(workbook, books -> assertThat(keep(books, bytes)).isEqualTo(Effect.SAME));
    }
    try (var workbook = Workbook.open(folder.resolve("city"), Given.CLOCK)) {
      assertThat(workbook.<byte[]>read(books -> kept(books, digest(bytes)))).isEqualTo(bytes);
    }
  }

  @Test
  void leavesNothingOfAnImportThatIsUndone() {
    var bytes = "年度,季度\n".getBytes(StandardCharsets.UTF_8);
    try (var workbook = Given.workbook(folder)) {
      Work<Effect> work = books -> new Decision.Discard<>(keep(books, bytes));
      assertThat(workbook.change(Given.change(Action.MEASUREMENTS_IMPORTED), work))
          .isEqualTo(Effect.NEW);
      assertThat(workbook.<Boolean>read(books -> books.originals().holds(digest(bytes)))).isFalse();
      assertThat(refusal(() -> workbook.<byte[]>read(books -> kept(books, digest(bytes)))))
          .isEqualTo(StoreRefusal.ORIGINAL_NOT_KEPT);
    }
  }

  @Test
  void refusesBytesThatAreNotTheOnesThatWereRead() {
    try (var workbook = Given.workbook(folder)) {
      var stream = new ByteArrayInputStream(new byte[] {1});
      assertThat(
              refusal(
                  () -> Given.keep(workbook, books -> keep(books, digest(new byte[] {2}), stream))))
          .isEqualTo(StoreRefusal.ORIGINAL_CHANGED);
      assertThat(workbook.<Boolean>read(books -> books.originals().holds(digest(new byte[] {2}))))
          .isFalse();
    }
  }

  @Test
  void givesOutNothingThatIsDamaged() throws SQLException {
    var bytes = "年度,季度,单位代码\n2021,1,D01\n".repeat(9).getBytes(StandardCharsets.UTF_8);
    try (var workbook = Given.workbook(folder)) {
      Given.keep(workbook, books -> keep(books, bytes));
    }
    assertThat(damaged("update original_piece set piece = substring(piece, 1, 12)"))
        .isEqualTo(StoreRefusal.ORIGINAL_DAMAGED);
    assertThat(damaged("update original_piece set piece = X'789C030000000001'"))
        .isEqualTo(StoreRefusal.ORIGINAL_DAMAGED);
    assertThat(damaged("update original_piece set piece = X'00010203'"))
        .isEqualTo(StoreRefusal.ORIGINAL_DAMAGED);
    assertThat(damaged("delete from original_piece")).isEqualTo(StoreRefusal.ORIGINAL_DAMAGED);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private Object damaged(String statement) throws SQLException {
    var source = new JdbcDataSource();
    source.setURL(WorkbookFile.named(folder.resolve("city")).address());
    source.setUser(Connections.USER);
    try (var connection = source.getConnection();
        var sql = connection.createStatement()) {
      assertThat(sql.executeUpdate(statement)).isOne();
    }
    var bytes = "年度,季度,单位代码\n2021,1,D01\n".repeat(9).getBytes(StandardCharsets.UTF_8);
    try (var workbook = Workbook.open(folder.resolve("city"), Given.CLOCK)) {
      return refusal(() -> workbook.<Boolean>read(books -> copied(books, digest(bytes))));
    }
  }

  private boolean copied(Books books, String sha256) {
    try {
      books.originals().copyTo(sha256, folder.resolve("out"));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void leavesNoHalfFileWhenTheFileCannotBeRead() {
    try (var workbook = Given.workbook(folder)) {
      var torn =
          new FilterInputStream(new ByteArrayInputStream(new byte[200_000])) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
              var read = super.read(bytes, from, length);
              if (read < 0) {
                throw new IOException("the stick was pulled out");
              }
              return read;
            }
          };
      assertThatThrownBy(() -> Given.keep(workbook, books -> keep(books, "a".repeat(64), torn)))
          .isInstanceOf(UncheckedIOException.class);
      assertThat(workbook.<Boolean>read(books -> books.originals().holds("a".repeat(64))))
          .isFalse();
    }
  }

  static Effect keep(Books books, byte[] bytes) {
    return keep(books, digest(bytes), new ByteArrayInputStream(bytes));
  }

  private static Effect keep(Books books, String sha256, InputStream stream) {
    try {
      return books.originals().keep(sha256, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] kept(Books books, String sha256) {
    var bytes = new ByteArrayOutputStream();
    try {
      books.originals().copyTo(sha256, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object refusal(Runnable work) {
    try {
      work.run();
      return "not refused";
    } catch (Refused refused) {
      return refused.reason().key();
    }
  }
}
