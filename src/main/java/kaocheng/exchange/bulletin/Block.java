package kaocheng.exchange.bulletin;

import java.util.List;
import kaocheng.exchange.chart.Drawing;
import kaocheng.exchange.sheet.Fact;
import kaocheng.exchange.sheet.Sheet;

/** A part of a document that is read from top to bottom; every writer walks the same parts. */
public sealed interface Block {

  /** A heading: 1 for a chapter, 2 for a part of one. */
  record Heading(String text, int depth) implements Block {}

  /** Sentences. */
  record Paragraph(String text) implements Block {}

  /** A few figures to be seen first, each with its name. */
  record KeyFigures(List<Fact> facts) implements Block {
    public KeyFigures {
      facts = List.copyOf(facts);
    }
  }

  /** A table with its title, its columns and rows, and notes below. */
  record Table(Sheet sheet) implements Block {}

  /** Pictures of the same height beside each other. */
  record Pictures(List<Picture> pictures) implements Block {
    public Pictures {
      pictures = List.copyOf(pictures);
    }
  }

  /** A picture and what it is called among the others. */
  record Picture(String name, Drawing drawing) {}
}
