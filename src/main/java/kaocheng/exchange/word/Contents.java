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

  /** A table as wide as a line; the widths say how its columns share it. */
  public record Table(List<Integer> widths, List<Line> lines, Fit fit) implements Block, Part {
    public Table {
      widths = List.copyOf(widths);
      lines = List.copyOf(lines);
    }

    /** A table whose widths count narrow letters. */
    public static Table lettered(List<Integer> widths, List<Line> lines, int largest) {
      var letters = widths.stream().mapToInt(Integer::intValue).sum();
      return new Table(widths, lines, new Fit(letters, largest));
    }
  }

  /** How large letters are: so many narrow ones fill a line, but none has more points than this. */
  public record Fit(int letters, int largest) {}

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

  /** What is read from top to bottom. */
  public record Flow(List<Part> parts) implements Block {
    public Flow {
      parts = List.copyOf(parts);
    }
  }

  /** A part of what is read from top to bottom. */
  public sealed interface Part {}

  /** A heading that the outline of the document shows: 1 for a chapter, 2 for a part of one. */
  public record Heading(String text, int depth) implements Part {}

  /** A paragraph. */
  public record Text(String text, Manner manner) implements Part {}

  /** What a paragraph is to those around it. */
  public enum Manner {
    PLAIN,
    /** Names the table below it. */
    CAPTION,
    /** Tells how to read the table above it. */
    NOTE
  }

  /** A few figures to be seen first, side by side, each above its name. */
  public record Figures(List<Named> figures) implements Part {
    public Figures {
      figures = List.copyOf(figures);
    }
  }

  /** A figure and its name. */
  public record Named(String name, String value) {}

  /**
   * Pictures side by side, as wide as a line where together they have so many points, smaller where
   * they have fewer.
   */
  public record Pictures(List<Picture> pictures, double points) implements Part {
    public Pictures {
      pictures = List.copyOf(pictures);
    }
  }

  /** A picture: what it shows in words, for those who cannot see it, and its size in points. */
  public record Picture(String told, double width, double height, Dots dots) {}

  /** Makes a picture of as many dots as its place on paper needs. */
  @FunctionalInterface
  public interface Dots {
    byte[] png(double perPoint);
  }

  /** Where the number of a page goes in the words for {@link Tag#PAGE}. */
  public static final char PAGE_NUMBER = '\uFDD0';

  /** Where the number of pages goes. */
  public static final char PAGE_COUNT = '\uFDD1';
}
