package kaocheng.exchange.bulletin;

import java.nio.file.Path;
import kaocheng.exchange.chart.Drawing;
import kaocheng.exchange.chart.PngWriter;
import kaocheng.exchange.chart.SvgWriter;
import kaocheng.exchange.sheet.WholeFile;

/** The file formats in which a picture can be had by itself. */
public enum PictureFormat {
  /** Dots, for documents and messages. */
  PNG("png") {
    @Override
    byte[] bytes(Drawing drawing) {
      return PngWriter.bytes(drawing, DOTS);
    }
  },
  /** Lines and letters, sharp at every size. */
  SVG("svg") {
    @Override
    byte[] bytes(Drawing drawing) {
      return SvgWriter.bytes(drawing);
    }
  };

  private static final int DOTS = 3;

  private final String extension;

  PictureFormat(String extension) {
    this.extension = extension;
  }

  public String extension() {
    return extension;
  }

  abstract byte[] bytes(Drawing drawing);

  /** Puts the file in place, whole or not at all. */
  public void write(Drawing drawing, Path target) {
    var bytes = bytes(drawing);
    WholeFile.write(target, stream -> stream.write(bytes));
  }
}
