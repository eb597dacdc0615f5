package kaocheng.exchange.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import kaocheng.model.text.Language;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF file in the making. Neither clock nor chance goes into it: its day is told by the data, its
 * identity is the digest of what it shows.
 */
public final class PdfFile implements Pages {
  private static final String PROGRAM = "Kaocheng";

  private final About about;
  private final PDDocument document = new PDDocument();
  private final Map<Face, PdfFont> fonts = new EnumMap<>(Face.class);
  private final List<PdfPage> pages = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  /** What a reader is told of the file before its pages. */
  public record About(String title, String owner, Language language, LocalDate asOf) {}

  private PdfFile(About about) {
    this.about = about;
  }

  /** The whole file; the same content always gives the same bytes. */
  public static byte[] bytes(About about, Content content) {
    var file = new PdfFile(about);
    try (var _ = file.document) {
      content.drawOn(file);
      return file.finished();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Canvas page(double width, double height) {
    var page = new PdfPage(this, width, height);
    pages.add(page);
    return page;
  }

  @Override
  public void mark(Mark mark) {
    marks.add(mark);
  }

  PdfFont font(Face face) {
    return fonts.computeIfAbsent(face, this::newFont);
  }

  private PdfFont newFont(Face face) {
    try {
      return new PdfFont(document, face);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] finished() throws IOException {
    var digest = digest();
    var resources = new PDResources();
    for (var entry : fonts.entrySet()) {
      resources.put(COSName.getPDFName(entry.getKey().name()), entry.getValue().font());
    }
    for (var page : pages) {
      var content = page.content().getBytes(StandardCharsets.US_ASCII);
      digest.update(content);
      var sheet = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
      sheet.setResources(resources);
      sheet.setContents(
          new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
      document.addPage(sheet);
    }
    for (var font : fonts.values()) {
      font.embed();
    }
    Marks.put(document, marks);
    tell();
    identify(digest.digest());
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private MessageDigest digest() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(about.toString().getBytes(StandardCharsets.UTF_8));
      digest.update(marks.toString().getBytes(StandardCharsets.UTF_8));
      return digest;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void tell() {
    var information = document.getDocumentInformation();
    information.setTitle(about.title());
    information.setAuthor(about.owner());
    information.setCreator(PROGRAM);
    information.setProducer(PROGRAM);
    information.setCreationDate(day());
    information.setModificationDate(day());
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage(about.language() == Language.CHINESE ? "zh-CN" : "en");
    var preferences = new PDViewerPreferences(catalog.getCOSObject());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  private Calendar day() {
    return GregorianCalendar.from(about.asOf().atStartOfDay(ZoneOffset.UTC));
  }

  private void identify(byte[] digest) {
    var identity = new COSArray();
    identity.add(new COSString(digest));
    identity.add(new COSString(digest));
    document.getDocument().getTrailer().setItem(COSName.ID, identity);
  }
}
