package kaocheng.usecase;

/** The file formats in which sheets are written. */
public enum SheetFormat {
  XLSX(kaocheng.exchange.sheet.SheetFormat.XLSX),
  DOCX(kaocheng.exchange.sheet.SheetFormat.DOCX),
  PDF(kaocheng.exchange.sheet.SheetFormat.PDF),
  CSV(kaocheng.exchange.sheet.SheetFormat.CSV);

  private final kaocheng.exchange.sheet.SheetFormat writer;

  SheetFormat(kaocheng.exchange.sheet.SheetFormat writer) {
    this.writer = writer;
  }

  kaocheng.exchange.sheet.SheetFormat writer() {
    return writer;
  }

  public String extension() {
    return writer.extension();
  }
}
