package kaocheng.desktop.base;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;

/** The colours of marks in one theme; text on paper and every ink on its fill can be read. */
public final class Palette {
  static final Palette LIGHT =
      new Palette("#ffffff", "#24292f", "#d0d7de")
          .with(Mark.MET, "#cdeed3", "#0f5323")
          .with(Mark.NEAR, "#fff0b8", "#6b4600")
          .with(Mark.MISSED, "#ffd6d2", "#96131f")
          .with(Mark.SCORED, "#d8e9ff", "#0a4a94")
          .with(Mark.MISSING, "#ffffff", "#b3261e")
          .with(Mark.NOT_DUE, "#eef1f4", "#57606a")
          .with(Mark.NOT_APPLICABLE, "#f6f8fa", "#6e7781")
          .with(Mark.UNSCORABLE, "#efe0fb", "#6a2aa0");

  static final Palette DARK =
      new Palette("#0d1117", "#e6edf3", "#30363d")
          .with(Mark.MET, "#133d22", "#7ee2a0")
          .with(Mark.NEAR, "#463a10", "#f0cf6b")
          .with(Mark.MISSED, "#52191c", "#ffa8a3")
          .with(Mark.SCORED, "#12355f", "#9ccbff")
          .with(Mark.MISSING, "#0d1117", "#ff8f88")
          .with(Mark.NOT_DUE, "#21262d", "#a0a9b4")
          .with(Mark.NOT_APPLICABLE, "#161b22", "#8b949e")
          .with(Mark.UNSCORABLE, "#3a2255", "#d9b3ff");

  static final Palette HIGH_CONTRAST =
      new Palette("#000000", "#ffffff", "#ffffff")
          .with(Mark.MET, "#00391a", "#7dffb0")
          .with(Mark.NEAR, "#3d3000", "#ffe066")
          .with(Mark.MISSED, "#5c0000", "#ffffff")
          .with(Mark.SCORED, "#00285c", "#ffffff")
          .with(Mark.MISSING, "#000000", "#ff9d9d")
          .with(Mark.NOT_DUE, "#202020", "#ffffff")
          .with(Mark.NOT_APPLICABLE, "#000000", "#cfcfcf")
          .with(Mark.UNSCORABLE, "#3c0066", "#ffffff");

  private final String paper;
  private final String ink;
  private final String line;
  private final Map<Mark, Pair> marks = new EnumMap<>(Mark.class);

  /** A ground and what is written on it. */
  private record Pair(String fill, String ink) {}

  private Palette(String paper, String ink, String line) {
    this.paper = paper;
    this.ink = ink;
    this.line = line;
  }

  private Palette with(Mark mark, String fill, String inkOfMark) {
    marks.put(mark, new Pair(fill, inkOfMark));
    return this;
  }

  public Color paper() {
    return Color.web(paper);
  }

  public Color ink() {
    return Color.web(ink);
  }

  public Color line() {
    return Color.web(line);
  }

  public Color fill(Mark mark) {
    return Color.web(pair(mark).fill());
  }

  public Color ink(Mark mark) {
    return Color.web(pair(mark).ink());
  }

  /** The colours as names that style sheets look up, such as {@code -mark-not-due-fill}. */
  public String declarations() {
    return marks.entrySet().stream()
        .map(
            entry ->
                "-mark-%1$s-fill: %2$s; -mark-%1$s-ink: %3$s;"
                    .formatted(
                        entry.getKey().styleClass(),
                        entry.getValue().fill(),
                        entry.getValue().ink()))
        .collect(Collectors.joining(" "));
  }

  private Pair pair(Mark mark) {
    var pair = marks.get(mark);
    if (pair == null) {
      throw new IllegalStateException("no colours for " + mark);
    }
    return pair;
  }
}
