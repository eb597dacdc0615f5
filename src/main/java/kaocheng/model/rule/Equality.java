package kaocheng.model.rule;

/** Whether reaching the bound exactly is enough. */
public enum Equality {
  ALLOWED,
  EXCLUDED
}
