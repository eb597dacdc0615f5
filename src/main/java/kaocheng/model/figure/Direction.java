package kaocheng.model.figure;

/** Whether more is better or less is better. */
public enum Direction {
  UP,
  DOWN
}
