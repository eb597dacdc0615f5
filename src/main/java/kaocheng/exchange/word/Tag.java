package kaocheng.exchange.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;

/** What a template can ask for, by a name in double braces. */
public enum Tag implements Key {
  TITLE(Use.EVERY, Place.IN_TEXT, Need.ALWAYS, "标题", "title"),
  SUBTITLE(Use.BULLETIN, Place.IN_TEXT, Need.ALWAYS, "副标题", "subtitle"),
  KIND(Use.EVERY, Place.IN_TEXT, Need.AS_WANTED, "文书名称", "kind"),
  OWNER(Use.FORMS, Place.IN_TEXT, Need.AS_WANTED, "单位", "owner"),
  STANDING(Use.BULLETIN, Place.IN_TEXT, Need.AS_WANTED, "评定状态", "standing"),
  AS_OF(Use.EVERY, Place.IN_TEXT, Need.AS_WANTED, "截至日期", "as-of"),
  PAGE(Use.EVERY, Place.IN_TEXT, Need.AS_WANTED, "页码", "page"),
  FACTS(Use.FORMS, Place.ALONE, Need.ALWAYS, "事实", "facts"),
  TABLE(Use.FORMS, Place.ALONE, Need.ALWAYS, "明细表", "table"),
  TOTALS(Use.FORMS, Place.ALONE, Need.ALWAYS, "合计", "totals"),
  NOTES(Use.FORMS, Place.ALONE, Need.ALWAYS, "说明", "notes"),
  SIGNATURES(Use.FORMS, Place.ALONE, Need.AS_WANTED, "签章", "signatures"),
  BODY(Use.BULLETIN, Place.ALONE, Need.ALWAYS, "正文", "body");

  private final String chinese;
  private final String english;
  private final Place place;
  private final Need need;
  private final Use use;

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

  /** For which papers a tag, or a template, is. */
  public enum Use implements Key {
    EVERY,
    /** Papers of a title, one table and what belongs to it. */
    FORMS,
    /** The bulletin, which is read from top to bottom. */
    BULLETIN;

    boolean covers(Use papers) {
      return this == EVERY || this == papers;
    }

    @Override
    public String family() {
      return "tagUse";
    }
  }

  Tag(Use use, Place place, Need need, String... names) {
    this.use = use;
    this.place = place;
    this.need = need;
    this.chinese = names[0];
    this.english = names[1];
  }

  /** The tag of a name in either language. */
  static Optional<Tag> named(String name) {
    var sought = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(tag -> tag.chinese.equals(sought) || tag.english.equals(sought))
        .findFirst();
  }

  /** The tags that some papers have. */
  static List<Tag> of(Use papers) {
    return Arrays.stream(values()).filter(tag -> tag.use.covers(papers)).toList();
  }

  /** The tags that some papers have, as they are written in Chinese. */
  static List<String> written(Use papers) {
    return of(papers).stream().map(tag -> tag.written(Language.CHINESE)).toList();
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

  public Use use() {
    return use;
  }

  @Override
  public String family() {
    return "tag";
  }
}
