package kaocheng.usecase;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.model.text.Refused;
import kaocheng.store.Action;
import kaocheng.store.Books;
import kaocheng.store.Change;
import kaocheng.store.Decision;
import kaocheng.store.Effect;
import kaocheng.usecase.CodedNames.CodedName;
import kaocheng.usecase.CodedNames.Scope;
import kaocheng.usecase.UnclearName.Candidate;

/** Whom the names in files mean, said once by a person and remembered for all files to come. */
public final class NameDecisions {
  private final Desk desk;

  public NameDecisions(Desk desk) {
    this.desk = desk;
  }

  /** Whom a name could mean: the candidates first, then everybody else. */
  public List<Candidate> choices(UnclearName name) {
    var scope = new Scope(name.year(), name.department());
    var all =
        desk.workbook().<List<CodedName>>read(books -> new CodedNames(books).in(scope)).stream()
            .map(CodedName::candidate);
    return Stream.concat(name.candidates().stream(), all).distinct().toList();
  }

  /** Remembers what names mean, all of them or none; what was said so before leaves no trace. */
  public void remember(List<MeantName> names) {
    var subject =
        names.stream().map(MeantName::toString).distinct().collect(Collectors.joining(" "));
    var _ =
        desk.workbook()
            .<Boolean>change(
                new Change(desk.actor(), Action.INTAKE_DECIDED, subject),
                books ->
                    isNews(books, names)
                        ? new Decision.Keep<>(true)
                        : new Decision.Discard<>(false));
  }

  /** Remembers them for as long as this unit of work, or for good where it is kept. */
  static void remember(Books books, List<MeantName> names) {
    var _ = isNews(books, names);
  }

  /** Whether any of it was not said before. */
  private static boolean isNews(Books books, List<MeantName> names) {
    var known = new CodedNames(books);
    var isNew = false;
    for (var name : names) {
      check(known, books.cycles().years(), name);
      isNew |= books.aliases().remember(name.alias(), name.code()) != Effect.SAME;
    }
    return isNew;
  }

  /** A name must mean somebody there is, and must not be somebody else's own. */
  private static void check(CodedNames names, List<Integer> years, MeantName name) {
    if (name.folded().text().isEmpty()) {
      throw Refused.because(Refusal.NAME_WITHOUT_LETTERS, name.written());
    }
    var known =
        years.stream()
            .map(year -> names.in(new Scope(year, name.scope())))
            .filter(all -> all.stream().anyMatch(one -> one.code().equals(name.code())))
            .toList();
    if (known.isEmpty()) {
      throw Refused.because(Refusal.NAME_MEANS_NOBODY, name.written(), name.toString());
    }
    if (known.stream().allMatch(all -> isOfAnother(all, name))) {
      throw Refused.because(Refusal.NAME_OF_SOMEBODY, name.written(), name.toString());
    }
  }

  private static boolean isOfAnother(List<CodedName> all, MeantName name) {
    var equal = all.stream().filter(one -> one.folded().equals(name.folded())).toList();
    var theirs =
        equal.isEmpty() && name.scope().isEmpty()
            ? all.stream().filter(one -> one.folded().isSameOffice(name.folded())).toList()
            : equal;
    return !theirs.isEmpty() && theirs.stream().noneMatch(one -> one.code().equals(name.code()));
  }
}
