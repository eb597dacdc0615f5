package kaocheng.exchange.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaocheng.exchange.word.PaperTemplate;
import kaocheng.exchange.word.ShippedTemplate;
import kaocheng.exchange.word.Tag.Use;
import kaocheng.exchange.word.WordProblem;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;

/**
 * The templates of Word files by the name of the kind of form, such as {@code 考核评分表.docx}; a kind
 * for which an office has none gets the shipped one.
 */
public final class PaperTemplates {
  private static final List<Key> KINDS =
      List.of(
          TableWord.ASSESSMENT,
          TableWord.ANNEX,
          TableWord.FEEDBACK,
          TableWord.APPEAL,
          TableWord.REMINDER,
          TableWord.RANKING,
          BulletinWord.BULLETIN,
          BulletinWord.SUMMARY_NAME);

  private final Map<String, PaperTemplate> byKind;

  private PaperTemplates(Map<String, PaperTemplate> byKind) {
    this.byKind = Map.copyOf(byKind);
  }

  public static PaperTemplates shipped() {
    return new PaperTemplates(Map.of());
  }

  /** The templates in a folder, all of them checked; one broken template refuses all. */
  public static PaperTemplates in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw Refused.because(WordProblem.NO_FOLDER, folder.toString());
    }
    var byKind = new HashMap<String, PaperTemplate>();
    var byOtherName = new HashMap<String, PaperTemplate>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(PaperTemplates::isMeant).sorted().toList()) {
        var name = String.valueOf(file.getFileName());
        var kind = name.substring(0, name.lastIndexOf('.'));
        if (!kinds().toList().contains(kind)) {
          throw Refused.because(WordProblem.UNKNOWN_NAME, name, kinds().distinct().toList());
        }
        var template = PaperTemplate.read(file, use(kind));
        byKind.put(kind, template);
        otherNames(kind).forEach(other -> byOtherName.put(other, template));
      }
    } catch (IOException e) {
      throw Refused.because(e, WordProblem.CANNOT_BE_READ, folder.toString());
    }
    byOtherName.forEach(byKind::putIfAbsent);
    return new PaperTemplates(byKind);
  }

  /** The bulletin is read from top to bottom, and its template differs from all others. */
  private static Use use(String kind) {
    var isBulletin =
        Stream.of(Language.values())
            .map(language -> name(BulletinWord.BULLETIN, language))
            .anyMatch(kind::equals);
    return isBulletin ? Use.BULLETIN : Use.FORMS;
  }

  /** The names of the same kind in other languages. */
  private static Stream<String> otherNames(String name) {
    return KINDS.stream()
        .map(kind -> Stream.of(Language.values()).map(one -> name(kind, one)).toList())
        .filter(names -> names.contains(name))
        .flatMap(List::stream)
        .filter(other -> !other.equals(name));
  }

  /** Word files, save the list of tags and what Word and WPS keep beside an open file. */
  private static boolean isMeant(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.matches("(?i).*\\.(docx|doc|docm|dotx|dot|dotm|wps|rtf)")
        && !name.startsWith("~")
        && !name.startsWith(".")
        && Stream.of(Language.values()).map(TagList::file).noneMatch(name::equals);
  }

  private static Stream<String> kinds() {
    return Stream.of(Language.values())
        .flatMap(language -> KINDS.stream().map(kind -> name(kind, language)));
  }

  private static String name(Key kind, Language language) {
    return SheetName.safe(Words.in(language).say(kind));
  }

  public byte[] bytes(Sheet sheet) {
    var kind = SheetName.safe(sheet.heading().tab());
    var own = byKind.get(kind);
    return DocxWriter.bytes(sheet, own == null ? ShippedTemplate.template(Use.FORMS) : own);
  }

  /** The template of the bulletin. */
  public PaperTemplate ofBulletin() {
    var own = byKind.get(name(BulletinWord.BULLETIN, Language.CHINESE));
    return own == null ? ShippedTemplate.template(Use.BULLETIN) : own;
  }

  /** Puts the Word file in place, whole or not at all. */
  public void write(Sheet sheet, Path target) {
    var bytes = bytes(sheet);
    WholeFile.write(target, stream -> stream.write(bytes));
  }

  /** Writes the shipped template for each kind of form, to be changed, and the list of tags. */
  public static List<Path> writeShipped(Path folder, Language language) {
    var names = KINDS.stream().map(kind -> name(kind, language)).toList();
    var files = names.stream().map(name -> folder.resolve(name + ".docx")).toList();
    for (var file : files) {
      if (Files.exists(file)) {
        throw Refused.because(WordProblem.WOULD_BE_LOST, file.toString());
      }
    }
    for (var i = 0; i < files.size(); i++) {
      var template = ShippedTemplate.bytes(use(names.get(i)));
      WholeFile.write(files.get(i), stream -> stream.write(template));
    }
    var list = folder.resolve(TagList.file(language));
    shipped().write(TagList.of(language), list);
    return Stream.concat(files.stream(), Stream.of(list)).toList();
  }
}
