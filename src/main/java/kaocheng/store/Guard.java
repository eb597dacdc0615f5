package kaocheng.store;

/** Looks at what a unit of work has done, before any of it is kept, and refuses what may not be. */
@FunctionalInterface
public interface Guard {
  /** Nobody looks. */
  Guard NONE = _ -> {};

  void look(Books books);
}
