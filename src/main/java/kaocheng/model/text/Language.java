package kaocheng.model.text;

/** A language in which rules are written and results are explained. */
public enum Language {
  CHINESE,
  ENGLISH
}
