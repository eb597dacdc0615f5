package kaocheng.usecase;

/** The file formats in which charts are saved one by one. */
public enum PictureFormat {
  PNG(kaocheng.exchange.bulletin.PictureFormat.PNG),
  SVG(kaocheng.exchange.bulletin.PictureFormat.SVG);

  private final kaocheng.exchange.bulletin.PictureFormat writer;

  PictureFormat(kaocheng.exchange.bulletin.PictureFormat writer) {
    this.writer = writer;
  }

  kaocheng.exchange.bulletin.PictureFormat writer() {
    return writer;
  }

  public String extension() {
    return writer.extension();
  }
}
