package kaocheng.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.Page;
import org.h2.mvstore.db.MVIndex;
import org.h2.result.SearchRow;
import org.h2.table.Column;
import org.h2.table.Table;
import org.h2.value.Value;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * Walks along the trees that the database searches in. A key in the wrong place would hide its row
 * from whoever looks for it, though who reads all rows finds it; a value of another type than its
 * column's may read the same and still be found, compared and ordered as something else.
 */
final class TreesCheck {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Connection connection;
  private final Findings findings;

  TreesCheck(Session session, Findings findings) {
    this.connection = session.connection();
    this.findings = findings;
  }

  void run() {
    try {
      var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
      for (var table : session.getDatabase().getMainSchema().getAllTablesAndViews(session)) {
        if (!isInOrder(session, table)) {
          findings.add(Damage.SEARCH_DIFFERS, said(table.getName()));
        }
        strange(session, table)
            .forEach(column -> findings.add(Damage.TYPE_DIFFERS, said(table.getName()), column));
      }
    } catch (SQLException failure) {
      throw new DataAccessException("the database does not show its trees", failure);
    }
  }

  private static String said(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The columns in which a value is not of the type that the column has. */
  private static Set<String> strange(SessionLocal session, Table table) {
    var strange = new TreeSet<String>();
    var rows = table.getScanIndex(session).find(session, null, null, false);
    while (rows.next()) {
      for (var column : table.getColumns()) {
        if (!isOfItsType(column, rows.get().getValue(column.getColumnId()))) {
          strange.add(said(column.getName()));
        }
      }
    }
    return strange;
  }

  private static boolean isOfItsType(Column column, Value value) {
    var type = column.getType();
    var kind = value.getValueType();
    return kind == Value.NULL
        || (kind == type.getValueType()
            && (kind != Value.NUMERIC || value.getType().getScale() == type.getScale()));
  }

  private static boolean isInOrder(SessionLocal session, Table table) {
    var trees =
        table.getIndexes().stream()
            .filter(MVIndex.class::isInstance)
            .<Index>map(index -> index)
            .toList();
    return trees.stream().allMatch(tree -> isInOrder(((MVIndex<?, ?>) tree).getMVMap()))
        && leadToTheRows(session, table, trees);
  }

  private static <K, V> boolean isInOrder(MVMap<K, V> tree) {
    return isInOrder(tree, tree.getRootPage(), new Bounds<>(null, null));
  }

  /** The keys between which those of a page lie: not before the one, and before the other. */
  private record Bounds<K>(@Nullable K from, @Nullable K to) {}

  private static <K, V> boolean isInOrder(MVMap<K, V> tree, Page<K, V> page, Bounds<K> bounds) {
    var type = tree.getKeyType();
    var keys = page.getKeyCount();
    for (var at = 0; at < keys; at++) {
      var key = page.getKey(at);
      if ((at > 0 && type.compare(page.getKey(at - 1), key) >= 0)
          || (bounds.from != null && type.compare(bounds.from, key) > 0)
          || (bounds.to != null && type.compare(key, bounds.to) >= 0)) {
        return false;
      }
    }
    return page.isLeaf() || branchesAreInOrder(tree, page, bounds);
  }

  private static <K, V> boolean branchesAreInOrder(
      MVMap<K, V> tree, Page<K, V> page, Bounds<K> bounds) {
    var keys = page.getKeyCount();
    var counted = 0L;
    for (var at = 0; at <= keys; at++) {
      var branch = page.getChildPage(at);
      var from = at == 0 ? bounds.from : page.getKey(at - 1);
      var to = at == keys ? bounds.to : page.getKey(at);
      if (!isInOrder(tree, branch, new Bounds<>(from, to))) {
        return false;
      }
      counted += branch.getTotalCount();
    }
    return counted == page.getTotalCount();
  }

  /** Whether each tree holds the same of all rows as the table itself. */
  private static boolean leadToTheRows(SessionLocal session, Table table, List<Index> trees) {
    var told = new HashMap<Index, Long>();
    var held = new HashMap<Index, Long>();
    var rows = table.getScanIndex(session).find(session, null, null, false);
    while (rows.next()) {
      trees.forEach(tree -> add(told, tree, rows.get()));
    }
    for (var tree : trees) {
      var found = tree.find(session, null, null, false);
      while (found.next()) {
        add(held, tree, found.getSearchRow());
      }
    }
    return told.equals(held);
  }

  private static void add(Map<Index, Long> sums, Index tree, SearchRow row) {
    var sum = row.getKey() * SPREAD;
    for (var column : tree.getColumns()) {
      sum = (sum ^ Objects.hashCode(row.getValue(column.getColumnId()))) * SPREAD;
      sum ^= sum >>> 32;
    }
    sums.merge(tree, sum, Long::sum);
  }
}
