package kaocheng.exchange.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.model.text.Language;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.Words;

/** The bulletin (通报) of a quarter for the whole city, before it becomes a file. */
public record Bulletin(About about, List<Block> blocks) {

  /** What stands above it: its title, the day up to which it tells, and its state. */
  public record About(
      Language language, String title, String subtitle, String mark, LocalDate asOf) {}

  public Bulletin {
    blocks = List.copyOf(blocks);
  }

  /** The bulletin of a quarter: chapters in a fixed order, each of which says so when empty. */
  public static Bulletin of(Edition edition) {
    var parts =
        Stream.of(
                Progress.of(edition),
                Rankings.of(edition),
                Movers.of(edition),
                Lagging.of(edition),
                Unknown.of(edition),
                Gaps.of(edition),
                HeatMaps.of(edition),
                Courses.of(edition),
                Reading.of(edition))
            .toList();
    var words = Words.in(edition.language());
    var blocks = new ArrayList<Block>();
    for (var at = 0; at < parts.size(); at++) {
      var part = parts.get(at);
      var heading = words.say(BulletinWord.CHAPTER, List.of(edition.numeral(at), part.title()));
      blocks.add(new Block.Heading(heading, 1));
      blocks.addAll(part.blocks());
    }
    return new Bulletin(edition.about(), blocks);
  }

  /** A chapter: its title, and what it says. */
  record Chapter(BulletinWord title, List<Block> blocks) {
    Chapter {
      blocks = List.copyOf(blocks);
    }
  }

  /** The tables in the order in which they stand. */
  public List<Sheet> tables() {
    return blocks.stream()
        .flatMap(block -> block instanceof Block.Table(var sheet) ? Stream.of(sheet) : Stream.of())
        .toList();
  }

  /** The pictures in the order in which they stand. */
  public List<Block.Picture> pictures() {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof Block.Pictures(var pictures) ? pictures.stream() : Stream.of())
        .toList();
  }
}
