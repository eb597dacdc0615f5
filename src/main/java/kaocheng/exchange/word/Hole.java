package kaocheng.exchange.word;

/** The place of a tag in a template, and in which letters and paragraph it is written there. */
record Hole(Tag tag, Letters letters, Setting setting) {

  /** The paragraph of the tag, the styles that the template has, and the room on its page. */
  record Setting(Form form, Styles styles, PaperRoom room) {}

  /**
   * A paragraph: all of its form, and of that the style, the spacing, and whether a page begins.
   */
  record Form(String whole, String style, String spacing, String pageStart) {}
}
