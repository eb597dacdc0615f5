package kaocheng.store;

/** A unit of work on the open books: all of it is kept, or none. */
@FunctionalInterface
public interface Work<T> {
  Decision<T> run(Books books);
}
