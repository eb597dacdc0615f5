package kaocheng.store;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.disk.FilePathDisk;

/** Lets a test see, and fail, whatever the database does to its file. */
final class WatchedDisk extends FilePathDisk {
  private static volatile Watcher watcher = new Watcher() {};

  /** Sees each operation before it is done; what it throws the database gets to feel. */
  interface Watcher {
    default void write(long position, byte[] bytes) throws IOException {}

    default void truncate(long size) throws IOException {}

    default void force() throws IOException {}
  }

  /** From now on every file of the database is watched. */
  static WatchedDisk put() {
    var disk = new WatchedDisk();
    replace(disk);
    return disk;
  }

  void rest() {
    watcher = new Watcher() {};
  }

  void watch(Watcher next) {
    watcher = next;
  }

  /** By force: the field is final, so that this has to come before the database is used. */
  private static void replace(FilePath provider) {
    try {
      var field = FilePath.class.getDeclaredField("defaultProvider");
      var type = Class.forName("sun.misc.Unsafe");
      var instance = type.getDeclaredField("theUnsafe");
      instance.setAccessible(true);
      var unsafe = instance.get(null);
      var base = type.getMethod("staticFieldBase", Field.class).invoke(unsafe, field);
      var offset = type.getMethod("staticFieldOffset", Field.class).invoke(unsafe, field);
      type.getMethod("putObjectVolatile", Object.class, long.class, Object.class)
          .invoke(unsafe, base, offset, provider);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the database has another file system now", e);
    }
  }

  @Override
  public FilePathDisk getPath(String path) {
    var one = new WatchedDisk();
    one.name = translateFileName(path);
    return one;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(super.open(mode));
  }

  private static final class Channel extends FileBase {
    private final FileChannel base;

    Channel(FileChannel base) {
      this.base = base;
    }

    private static byte[] bytes(ByteBuffer buffer) {
      var bytes = new byte[buffer.remaining()];
      buffer.duplicate().get(bytes);
      return bytes;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      watcher.write(position, bytes(source));
      return base.write(source, position);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      return write(source, base.position());
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return base.read(target, position);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      return base.read(target);
    }

    @Override
    public long position() throws IOException {
      return base.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      base.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return base.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      watcher.truncate(size);
      base.truncate(size);
      return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      watcher.force();
      base.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean isShared) throws IOException {
      return base.tryLock(position, size, isShared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      base.close();
    }
  }
}
