package kaocheng.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/**
 * Gives out one and the same open connection, and keeps it open: the rules of tables in memory hold
 * only as long as the connection that has made them.
 */
final class OneConnection {
  private OneConnection() {}

  static DataSource source(Connection connection) {
    var kept = proxy(Connection.class, keepingOpen(connection));
    return proxy(
        DataSource.class,
        (_, method, _) -> {
          if (method.getName().equals("getConnection")) {
            return kept;
          }
          throw new UnsupportedOperationException(method.getName());
        });
  }

  private static InvocationHandler keepingOpen(Connection connection) {
    return (_, method, values) -> {
      if (method.getName().equals("close")) {
        return null;
      }
      try {
        return method.invoke(connection, values);
      } catch (InvocationTargetException failure) {
        throw failure.getTargetException();
      }
    };
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            OneConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
