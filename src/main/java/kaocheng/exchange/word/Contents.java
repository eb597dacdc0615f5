package kaocheng.exchange.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaocheng.model.text.Language;

/** What stands in a paper where its template has tags; what is not told stays empty. */
public record Contents(About about, Map<Tag, String> words, Map<Tag, Block> blocks) {

  public Contents {
    words = Map.copyOf(words);
    blocks = Map.copyOf(blocks);
  }

  /** What a reader is told of the file before its pages. */
  public record About(String title, Language language, LocalDate asOf) {}

  /** Something that takes lines of its own. */
  public sealed interface Block {}

  /** Paragraphs one below the other. */
  public record Paragraphs(List<String> texts) implements Block {
    public Paragraphs {
      texts = List.copyOf(texts);
    }
  }

  /**
   * A table; the widths count narrow letters, and letters are so large that all columns fit, but no
   * larger than so many points.
   */
  public record Table(List<Integer> widths, List<Line> lines, int largest) implements Block {
    public Table {
      widths = List.copyOf(widths);
      lines = List.copyOf(lines);
    }
  }

  /** A row of a table. */
  public record Line(Role role, List<Box> boxes) {
    public Line {
      boxes = List.copyOf(boxes);
    }
  }

  /** How a row holds to the page. */
  public enum Role {
    PLAIN,
    /** Stands on every page. */
    HEAD,
    /** Stays on the page of the next one. */
    KEPT_WITH_NEXT,
    /** Leaves room for a name and a seal. */
    SIGNED
  }

  /** A cell: over how many columns it reaches, what it says and how that looks. */
  public record Box(int columns, String text, Style style) {}

  /** The look of a cell; the ground is a colour in six hexadecimal digits or nothing. */
  public record Style(Weight weight, Side side, Height height, String ground) {}

  /** How strong the letters are. */
  public enum Weight {
    PLAIN,
    HEAVY
  }

  /** Where on the line the letters stand. */
  public enum Side {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /** Where between the lines above and below the letters stand. */
  public enum Height {
    TOP,
    MIDDLE
  }

  /** Where the number of a page goes in the words for {@link Tag#PAGE}. */
  public static final char PAGE_NUMBER = '\uFDD0';

  /** Where the number of pages goes. */
  public static final char PAGE_COUNT = '\uFDD1';
}
