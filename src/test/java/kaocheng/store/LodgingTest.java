package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kaocheng.model.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A workbook that lies where others move or take away its file is told of. */
final class LodgingTest {

  @ParameterizedTest
  @CsvSource({
    "/mnt/office/2021.mv.db, nfs4, ON_A_SHARE",
    "/mnt/office/2021.mv.db, CIFS, ON_A_SHARE",
    "/run/user/1000/gvfs/2021.mv.db, fuse.gvfsd-fuse, ON_A_SHARE",
    "/home/wang/OneDrive - 市府办/2021.mv.db, ext4, SYNCHRONISED",
    "/home/wang/坚果云/考核/2021.mv.db, ext4, SYNCHRONISED",
    "/home/wang/BaiduSyncdisk/2021.mv.db, ext4, SYNCHRONISED",
    "/home/wang/百度网盘/2021.mv.db, ext4, SYNCHRONISED",
    "/home/wang/WPS云盘/2021.mv.db, ext4, SYNCHRONISED",
    "/home/wang/WPSDrive/1/WPS云盘/2021.mv.db, ext4, SYNCHRONISED",
    "/media/wang/KINGSTON/2021.mv.db, ext4, ON_A_STICK",
    "/run/media/wang/U/2021.mv.db, ext4, ON_A_STICK",
    "/data/2021.mv.db, vfat, ON_A_STICK",
    "/data/2021.mv.db, exFAT, ON_A_STICK",
    "/home/wang/考核/2021.mv.db, ext4, ",
    "/home/wang/考核/OneDrive.mv.db, ext4, ",
    "/home/wang/media/2021.mv.db, NTFS, ",
    "/home/wang/2021.mv.db, '', ",
  })
  void isKnownByItsNameAndItsSort(Path file, String type, Caution told) {
    var message = Lodging.of(file, type);

    assertThat(message == null ? null : message.key()).isEqualTo(told);
  }

  @Test
  void isToldWhenTheWorkbookIsOpened(@TempDir Path folder) throws Exception {
    var synchronised = Files.createDirectory(folder.resolve("坚果云"));
    try (var workbook = Given.workbook(synchronised)) {
      assertThat(workbook.cautions())
          .containsExactly(Message.of(Caution.SYNCHRONISED, workbook.file(), "坚果云"));
    }
    assertThat(Lodging.of(folder.resolve("city.mv.db"))).isNull();
  }
}
