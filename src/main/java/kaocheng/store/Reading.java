package kaocheng.store;

/** A look into the books that changes nothing. */
@FunctionalInterface
public interface Reading<T> {
  T run(Books books);
}
