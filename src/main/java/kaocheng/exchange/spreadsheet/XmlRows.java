package kaocheng.exchange.spreadsheet;

import org.jspecify.annotations.Nullable;

/** The rows of a sheet that is written as XML in a package of parts. */
abstract class XmlRows extends ReadRows {
  final SentBytes file;
  final String sheet;
  final XmlPart xml;
  private @Nullable ZipParts owned;

  XmlRows(SentBytes file, String sheet, XmlPart xml) {
    this.file = file;
    this.sheet = sheet;
    this.xml = xml;
  }

  /** Lets go of the package with the rows. */
  final RawRows closing(ZipParts parts) {
    owned = parts;
    return this;
  }

  @Override
  public final int read() {
    return xml.read();
  }

  @Override
  public final void close() {
    try {
      xml.close();
    } finally {
      if (owned != null) {
        owned.close();
      }
    }
  }
}
