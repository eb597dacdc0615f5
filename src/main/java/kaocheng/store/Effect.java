package kaocheng.store;

/** What putting an entry did to the books. */
public enum Effect {
  NEW,
  SAME,
  CHANGED
}
