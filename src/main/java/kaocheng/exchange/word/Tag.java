package kaocheng.exchange.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;

/** What a template can ask for, by a name in double braces. */
public enum Tag implements Key {
  TITLE("标题", "title", Place.IN_TEXT, Need.ALWAYS),
  KIND("文书名称", "kind", Place.IN_TEXT, Need.AS_WANTED),
  OWNER("单位", "owner", Place.IN_TEXT, Need.AS_WANTED),
  AS_OF("截至日期", "as-of", Place.IN_TEXT, Need.AS_WANTED),
  PAGE("页码", "page", Place.IN_TEXT, Need.AS_WANTED),
  FACTS("事实", "facts", Place.ALONE, Need.ALWAYS),
  TABLE("明细表", "table", Place.ALONE, Need.ALWAYS),
  TOTALS("合计", "totals", Place.ALONE, Need.ALWAYS),
  NOTES("说明", "notes", Place.ALONE, Need.ALWAYS),
  SIGNATURES("签章", "signatures", Place.ALONE, Need.AS_WANTED);

  private final String chinese;
  private final String english;
  private final Place place;
  private final Need need;

  /** Where a tag may stand. */
  public enum Place implements Key {
    /** Among other words, also in headers and footers. */
    IN_TEXT,
    /** In a paragraph of its own, which what it stands for replaces. */
    ALONE;

    @Override
    public String family() {
      return "tagPlace";
    }
  }

  /** Whether a template can do without the tag. */
  public enum Need implements Key {
    /** Without it the paper would hide a figure or what limits it. */
    ALWAYS,
    AS_WANTED;

    @Override
    public String family() {
      return "tagNeed";
    }
  }

  Tag(String chinese, String english, Place place, Need need) {
    this.chinese = chinese;
    this.english = english;
    this.place = place;
    this.need = need;
  }

  /** The tag of a name in either language. */
  static Optional<Tag> named(String name) {
    var sought = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(tag -> tag.chinese.equals(sought) || tag.english.equals(sought))
        .findFirst();
  }

  /** All tags as they are written, those in Chinese first. */
  static List<String> allWritten() {
    return Arrays.stream(values()).map(tag -> tag.written(Language.CHINESE)).toList();
  }

  /** The tag as it stands in a template. */
  public String written(Language language) {
    return switch (language) {
      case CHINESE -> "{{" + chinese + "}}";
      case ENGLISH -> "{{" + english + "}}";
    };
  }

  public Place place() {
    return place;
  }

  public Need need() {
    return need;
  }

  @Override
  public String family() {
    return "tag";
  }
}
