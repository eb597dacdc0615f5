package kaocheng.store;

import java.nio.ByteBuffer;
import java.util.Set;
import org.h2.engine.Database;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.MetaType;

/**
 * The types of stored values as a file names them, by the classes that read and write them. The
 * database would make an object of whatever class is named there; this looks at the name first.
 */
final class PlainType extends BasicDataType<DataType<?>> {
  private static final String INNER = "org.h2.mvstore.tx.VersionedValueType$Factory";
  private static final Set<String> KNOWN =
      Set.of(
          INNER,
          "org.h2.mvstore.db.RowDataType$Factory",
          "org.h2.mvstore.db.NullValueDataType",
          "org.h2.mvstore.db.LobStorageMap$BlobMeta$Type",
          "org.h2.mvstore.db.LobStorageMap$BlobReference$Type",
          "org.h2.mvstore.type.ByteArrayDataType",
          "org.h2.mvstore.type.LongDataType",
          "org.h2.mvstore.type.StringDataType");

  private final MetaType<Database> known =
      new MetaType<>(
          null,
          (_, failure) -> {
            throw new Unreadable("a type that cannot be read: " + failure);
          });
  private String strange = "";

  /** The first class that has no business there; empty where there is none. */
  String strange() {
    return strange;
  }

  @Override
  public DataType<?> read(ByteBuffer bytes) {
    var start = bytes.position();
    var name = name(bytes);
    while (name.equals(INNER)) {
      name = name(bytes);
    }
    bytes.position(start);
    return known.read(bytes);
  }

  private String name(ByteBuffer bytes) {
    var name = DataUtils.readString(bytes, DataUtils.readVarInt(bytes));
    if (!KNOWN.contains(name)) {
      strange = name;
      throw new Unreadable("a type of another program");
    }
    return name;
  }

  @Override
  public int getMemory(DataType<?> type) {
    return 0;
  }

  @Override
  public void write(WriteBuffer bytes, DataType<?> type) {
    throw new UnsupportedOperationException("nothing is written here");
  }

  @Override
  public DataType<?>[] createStorage(int size) {
    return new DataType<?>[size];
  }
}
