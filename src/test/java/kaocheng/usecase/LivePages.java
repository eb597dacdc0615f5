package kaocheng.usecase;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.Page;
import org.h2.mvstore.db.MVIndex;

/**
 * Where in its file a workbook keeps the pages of its tables; the rest is what the database has
 * left behind, which nobody reads.
 */
final class LivePages {
  static final LivePages NONE = new LivePages();
  private static final int BLOCK = 4096;

  private final Map<Integer, Long> chunks = new HashMap<>();
  private final List<Stretch> stretches = new ArrayList<>();

  /** So many bytes from a place on. */
  private record Stretch(long from, int bytes) {}

  private LivePages() {}

  static LivePages of(Path file) throws SQLException {
    var pages = new LivePages();
    var name = file.toString().replaceAll("\\.mv\\.db$", "");
    var address = "jdbc:h2:file:" + name + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0";
    try (var connection = DriverManager.getConnection(address, "KAOCHENG", "")) {
      pages.learn((SessionLocal) connection.unwrap(JdbcConnection.class).getSession());
    }
    return pages;
  }

  private void learn(SessionLocal session) {
    var database = session.getDatabase();
    database.getStore().getMvStore().getFileStore().getLayoutMap().forEach(this::learn);
    for (var table : database.getMainSchema().getAllTablesAndViews(session)) {
      table.getIndexes().stream()
          .filter(MVIndex.class::isInstance)
          .forEach(index -> walk(((MVIndex<?, ?>) index).getMVMap().getRootPage()));
    }
  }

  private void learn(String key, String value) {
    if (key.startsWith("chunk.")) {
      var chunk = Integer.parseInt(key.substring("chunk.".length()), 16);
      var block = DataUtils.parseMap(value).get("block");
      chunks.put(chunk, Long.parseLong(block, 16) * BLOCK);
    }
  }

  private <K, V> void walk(Page<K, V> page) {
    var chunk = chunks.get(DataUtils.getPageChunkId(page.getPos()));
    if (chunk != null) {
      var from = chunk + DataUtils.getPageOffset(page.getPos());
      stretches.add(
          new Stretch(from, Math.min(page.getMemory(), DataUtils.getPageMaxLength(page.getPos()))));
    }
    for (var at = 0; !page.isLeaf() && at <= page.getKeyCount(); at++) {
      walk(page.getChildPage(at));
    }
  }

  /** A place in one of the pages, each as likely as it is long. */
  int any(RandomGenerator random) {
    var at = random.nextLong(stretches.stream().mapToLong(Stretch::bytes).sum());
    for (var stretch : stretches) {
      if (at < stretch.bytes) {
        return Math.toIntExact(stretch.from + at);
      }
      at -= stretch.bytes;
    }
    throw new AssertionError("beyond all pages");
  }
}
