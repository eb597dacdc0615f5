package kaocheng.exchange.chart;

/** How a state is shown: by a ground, and for those who see no colours by a sign. */
public enum Shade {
  MET("DCEAF7", "✓"),
  /** Met in part. */
  IN_PART("FCEBDD", "△"),
  NOT_MET("F6D5C3", "×"),
  MISSING("FFF2CC", "?"),
  NOT_APPLICABLE("ECECEC", "—"),
  NOT_DUE("FFFFFF", "…"),
  UNSCORABLE("E6DDF0", "!");

  private final String color;
  private final String sign;

  Shade(String color, String sign) {
    this.color = color;
    this.sign = sign;
  }

  String color() {
    return color;
  }

  /** The sign that stands in every cell of this state. */
  public String sign() {
    return sign;
  }
}
