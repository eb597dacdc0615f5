package kaocheng.exchange.sheet;

/**
 * How a word is tinted, so that what needs attention is found at a glance; the word says it all.
 */
public enum Tone {
  PLAIN,
  MET,
  NOT_MET,
  MISSING,
  NOT_APPLICABLE,
  NOT_DUE,
  UNSCORABLE
}
