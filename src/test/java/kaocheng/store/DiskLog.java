package kaocheng.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What a disk did, in order, and after which of it how much was reported. */
final class DiskLog implements WatchedDisk.Watcher {
  private final List<Deed> deeds = new ArrayList<>();
  private int reported;

  private enum Kind {
    WRITE,
    TRUNCATE,
    FORCE
  }

  private static final class Deed {
    private final Kind kind;
    private final long place;
    private final byte[] bytes;
    private final int reported;

    Deed(Kind kind, long place, byte[] bytes, int reported) {
      this.kind = kind;
      this.place = place;
      this.bytes = bytes;
      this.reported = reported;
    }
  }

  /** What a disk may do with what was not forced to it when the power goes. */
  enum PowerLoss {
    ALL_UNFORCED_LOST,
    HALF_OF_IT_LOST,
    TORN_SECTORS,
    KEPT_IN_ORDER
  }

  @Override
  public void write(long position, byte[] bytes) {
    deeds.add(new Deed(Kind.WRITE, position, bytes, reported));
  }

  @Override
  public void truncate(long size) {
    deeds.add(new Deed(Kind.TRUNCATE, size, new byte[0], reported));
  }

  @Override
  public void force() {
    deeds.add(new Deed(Kind.FORCE, 0, new byte[0], reported));
  }

  /** So many units of work were reported as kept by now. */
  void report(int units) {
    reported = units;
  }

  int size() {
    return deeds.size();
  }

  int reportedAt(int cut) {
    return deeds.get(cut - 1).reported;
  }

  /** The file as it may be found when the power went after so many deeds. */
  byte[] image(byte[] before, int cut, PowerLoss loss, Random random) {
    var forced = 0;
    for (var at = 0; at < cut; at++) {
      forced = deeds.get(at).kind == Kind.FORCE ? at + 1 : forced;
    }
    var image = before;
    for (var at = 0; at < cut; at++) {
      image =
          at < forced ? done(image, deeds.get(at)) : perhaps(image, deeds.get(at), loss, random);
    }
    return image;
  }

  private static byte[] perhaps(byte[] image, Deed deed, PowerLoss loss, Random random) {
    return switch (loss) {
      case ALL_UNFORCED_LOST -> image;
      case HALF_OF_IT_LOST -> random.nextBoolean() ? done(image, deed) : image;
      case KEPT_IN_ORDER -> done(image, deed);
      case TORN_SECTORS -> deed.kind == Kind.WRITE ? torn(image, deed, random) : image;
    };
  }

  private static byte[] done(byte[] image, Deed deed) {
    return switch (deed.kind) {
      case FORCE -> image;
      case TRUNCATE -> Arrays.copyOf(image, (int) deed.place);
      case WRITE -> written(image, deed.place, deed.bytes);
    };
  }

  private static byte[] torn(byte[] image, Deed deed, Random random) {
    var torn = image;
    for (var from = 0; from < deed.bytes.length; from += 512) {
      if (random.nextBoolean()) {
        var to = Math.min(from + 512, deed.bytes.length);
        torn = written(torn, deed.place + from, Arrays.copyOfRange(deed.bytes, from, to));
      }
    }
    return torn;
  }

  private static byte[] written(byte[] image, long place, byte[] bytes) {
    var longer = Arrays.copyOf(image, (int) Math.max(image.length, place + bytes.length));
    System.arraycopy(bytes, 0, longer, (int) place, bytes.length);
    return longer;
  }
}
