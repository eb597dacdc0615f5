package kaocheng.exchange.word;

import java.util.List;
import kaocheng.model.text.Language;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;

/**
 * What stands for {@link Tag#PAGE}: the number of the page and of pages, counted by Word or WPS.
 */
public final class PageWords {

  private PageWords() {}

  public static String in(Language language) {
    return Words.in(language)
        .say(
            TableWord.PAGES,
            List.of(
                Character.toString(Contents.PAGE_NUMBER), Character.toString(Contents.PAGE_COUNT)));
  }
}
