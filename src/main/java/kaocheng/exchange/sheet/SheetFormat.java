package kaocheng.exchange.sheet;

import java.nio.file.Path;

/** The file formats in which a form can be had. */
public enum SheetFormat {
  /** To print and sign, or to work on. */
  XLSX("xlsx") {
    @Override
    public byte[] bytes(Sheet sheet) {
      return XlsxWriter.bytes(sheet);
    }
  },
  /** To change and to print, in the look an office gave its template. */
  DOCX("docx") {
    @Override
    public byte[] bytes(Sheet sheet) {
      return PaperTemplates.shipped().bytes(sheet);
    }
  },
  /** To print, sign, send and keep: the same on every computer. */
  PDF("pdf") {
    @Override
    public byte[] bytes(Sheet sheet) {
      return PdfWriter.bytes(sheet);
    }
  },
  /** One table for other programs. */
  CSV("csv") {
    @Override
    public byte[] bytes(Sheet sheet) {
      return CsvWriter.bytes(sheet);
    }
  };

  private final String extension;

  SheetFormat(String extension) {
    this.extension = extension;
  }

  public String extension() {
    return extension;
  }

  /** The whole file; the same form always gives the same bytes. */
  public abstract byte[] bytes(Sheet sheet);

  /** Puts the file in place, whole or not at all. */
  public void write(Sheet sheet, Path target) {
    var bytes = bytes(sheet);
    WholeFile.write(target, stream -> stream.write(bytes));
  }
}
