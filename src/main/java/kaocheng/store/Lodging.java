package kaocheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import kaocheng.model.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What sort of place a workbook lies in. On a share, in a folder that is synchronised, or on a
 * stick, others move, change or take away what the database relies on.
 */
final class Lodging {
  private static final Set<String> SHARES =
      Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs");
  private static final Set<String> BORROWED =
      Set.of("fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "9p", "ncpfs");
  private static final Set<String> OF_STICKS = Set.of("vfat", "exfat", "msdos", "fat32", "fat");
  private static final List<String> SYNCHRONISED =
      List.of(
          "onedrive",
          "坚果云",
          "nutstore",
          "百度网盘",
          "baidunetdisk",
          "baidusyncdisk",
          "百度云同步盘",
          "wps云盘",
          "wpsdrive",
          "wps cloud",
          "金山文档",
          "dropbox",
          "google drive",
          "googledrive",
          "icloud",
          "腾讯微云",
          "weiyun",
          "天翼云盘",
          "阿里云盘",
          "adrive",
          "nextcloud",
          "seafile",
          "syncthing");
  private static final List<String> STICKS = List.of("/media/", "/run/media/", "/volumes/");

  private Lodging() {}

  /** What is to be known about the place; null where that is nothing. */
  static @Nullable Message of(Path file) {
    try {
      return of(file, Files.getFileStore(file).type());
    } catch (IOException unknown) {
      return of(file, "");
    }
  }

  /** The same where the sort of file system is known. */
  static @Nullable Message of(Path file, String type) {
    var system = type.toLowerCase(Locale.ROOT);
    var written = file.toString().replace('\\', '/').toLowerCase(Locale.ROOT);
    if (SHARES.contains(system) || BORROWED.contains(system) || written.startsWith("//")) {
      return Message.of(Caution.ON_A_SHARE, file);
    }
    var synchronised = synchronised(file);
    if (synchronised != null) {
      return Message.of(Caution.SYNCHRONISED, file, synchronised);
    }
    return OF_STICKS.contains(system) || STICKS.stream().anyMatch(written::startsWith)
        ? Message.of(Caution.ON_A_STICK, file)
        : null;
  }

  /** The folder on the way to a file that some program keeps the same elsewhere. */
  private static @Nullable String synchronised(Path file) {
    return StreamSupport.stream(file.toAbsolutePath().spliterator(), false)
        .limit(Math.max(0, file.toAbsolutePath().getNameCount() - 1))
        .map(Path::toString)
        .filter(name -> SYNCHRONISED.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith))
        .findFirst()
        .orElse(null);
  }
}
