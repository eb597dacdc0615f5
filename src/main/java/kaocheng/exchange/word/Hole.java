package kaocheng.exchange.word;

/** The place of a tag in a template, and in which letters and paragraph it is written there. */
record Hole(Tag tag, Letters letters, Setting setting) {

  /** The paragraph of the tag, the style of heads, and the width of a line in twentieths. */
  record Setting(Form form, String headStyle, int room) {}

  /**
   * A paragraph: all of its form, and of that the style, the spacing, and whether a page begins.
   */
  record Form(String whole, String style, String spacing, String pageStart) {}
}
