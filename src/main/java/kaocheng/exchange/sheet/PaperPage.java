package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A page of a form as it will be printed, in points of A4 across. */
public record PaperPage(List<Box> boxes, List<Headline> headlines) {
  private static final Pattern BLANKS = Pattern.compile("^ +");
  private static final double LEFT = 30;
  private static final double TOP = 36;
  static final double WIDTH = 842;
  static final double HEIGHT = 595;
  private static final double FOOT = 568;
  private static final double FOOT_HEIGHT = 14;
  private static final double FOOT_SIZE = 9;

  public PaperPage {
    boxes = List.copyOf(boxes);
    headlines = List.copyOf(headlines);
  }

  /** A cell on the page: where it stands, what it says line by line, and how it looks. */
  public record Box(Frame frame, List<String> lines, Type type, String fill, Line line) {
    public Box {
      lines = List.copyOf(lines);
    }
  }

  /** A rectangle. */
  public record Frame(double left, double top, double width, double height) {}

  /** The letters: their size, whether they are heavy, and where in the box they stand. */
  public record Type(double size, boolean isHeavy, String side, boolean isInTheMiddle) {}

  /** What begins on the page: what it says, how far down, and how deep it stands. */
  public record Headline(String text, double top, int depth) {}

  /** Whether there is a line around a box. */
  public enum Line {
    THIN,
    NONE
  }

  /** The pages of a form. */
  public static List<PaperPage> of(Sheet sheet) {
    var form = PrintedForm.of(sheet);
    var paper = form.paper();
    var starts = new ArrayList<>(List.of(0));
    starts.addAll(paper.breaks(form.headRow()));
    var pages = new ArrayList<PaperPage>();
    for (var at = 0; at < starts.size(); at++) {
      var end = at + 1 < starts.size() ? starts.get(at + 1) : paper.rows().size();
      var rows = new ArrayList<>(IntStream.range(starts.get(at), end).boxed().toList());
      if (at > 0) {
        rows.addFirst(form.headRow());
      }
      var boxes = boxes(paper, rows);
      boxes.add(foot(form.foot(at + 1, starts.size())));
      pages.add(new PaperPage(boxes, headlines(paper, rows)));
    }
    return pages;
  }

  private static List<Headline> headlines(Paper paper, List<Integer> rows) {
    var headlines = new ArrayList<Headline>();
    var top = TOP;
    for (var row : rows) {
      var headline = paper.headlines().get(row);
      if (headline != null) {
        headlines.add(new Headline(headline.text(), top, headline.depth()));
      }
      top += paper.height(row) * paper.scale();
    }
    return headlines;
  }

  private static List<Box> boxes(Paper paper, List<Integer> rows) {
    var boxes = new ArrayList<Box>();
    var top = TOP;
    for (var row : rows) {
      var height = paper.height(row) * paper.scale();
      for (var piece : paper.rows().get(row)) {
        boxes.add(box(paper, piece, top, height));
      }
      top += height;
    }
    return boxes;
  }

  private static Box box(Paper paper, Piece piece, double top, double height) {
    var span = piece.span();
    var left = paper.pointsTo(span.first()) * paper.scale();
    var right = paper.pointsTo(span.last() + 1) * paper.scale();
    var look = piece.look();
    var tint = piece.cell() instanceof Cell.Text(_, var tone) ? Look.tint(tone) : "";
    return new Box(
        new Frame(LEFT + left, top, right - left, height),
        lines(paper, piece),
        new Type(
            paper.size(look) * paper.scale(),
            look.isHeavy(),
            Paper.alignment(piece),
            look.isCentred()),
        tint.isEmpty() ? look.fill() : tint,
        look.isFramed() ? Line.THIN : Line.NONE);
  }

  private static List<String> lines(Paper paper, Piece piece) {
    return switch (piece.cell()) {
      case Cell.Text _ -> piece.lines(paper.widths()).stream().map(PaperPage::shown).toList();
      case Cell.Figure _, Cell.Percentage _ -> List.of(Cell.digits(piece.cell()));
      case Cell.None _ -> List.of(Paper.DASH);
      case Cell.Blank _, Cell.Joined _ -> List.of();
    };
  }

  /** A blank between words takes no room where the line ends or begins; wide ones are meant. */
  private static String shown(String line) {
    return BLANKS.matcher(line.stripTrailing()).replaceFirst("");
  }

  private static Box foot(String text) {
    return new Box(
        new Frame(0, FOOT, WIDTH, FOOT_HEIGHT),
        List.of(text),
        new Type(FOOT_SIZE, false, "center", true),
        "",
        Line.NONE);
  }
}
