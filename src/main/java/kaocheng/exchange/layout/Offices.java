package kaocheng.exchange.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kaocheng.exchange.intake.FoldedName;

/**
 * The departments that are known by name, to tell whose table it is when a title or a file's name
 * calls one of them, and no other, in full or without the city.
 */
public record Offices(Set<String> names) {
  public static final Offices NONE = new Offices(Set.of());

  private static final int SHORTEST = 3;
  private static final Pattern TITLE = Pattern.compile(".*(表|情况|进展|目标|报送|填报|完成).*");
  private static final Pattern REMARK = Pattern.compile("(注|说明|备注|来源|抄送|依据).*");

  public Offices {
    names = Set.copyOf(names);
  }

  /** Whose table it is by its titles and the names of sheet and file, and the text that says so. */
  Optional<Called> calledIn(List<String> titles, List<String> labels) {
    var called = new ArrayList<Called>();
    titles.stream().filter(Offices::isTitle).forEach(text -> called.addAll(calledIn(text)));
    labels.forEach(text -> called.addAll(calledIn(text)));
    return called.stream().map(Called::name).distinct().count() == 1
        ? Optional.of(called.getFirst())
        : Optional.empty();
  }

  private static boolean isTitle(String text) {
    var folded = FoldedName.of(text).text();
    return TITLE.matcher(folded).matches() && !REMARK.matcher(folded).matches();
  }

  /** A department's name and the text in which it is called. */
  record Called(String name, String foundIn) {}

  /** A name and the form in which it stands in a text. */
  private record Found(String name, String form) {
    boolean isWithin(Collection<Found> others) {
      return others.stream()
          .anyMatch(other -> other.form.length() > form.length() && other.form.contains(form));
    }
  }

  private List<Called> calledIn(String text) {
    var folded = FoldedName.of(text).text();
    var found =
        names.stream()
            .flatMap(
                name ->
                    FoldedName.of(name).forms().stream()
                        .filter(form -> form.length() >= SHORTEST && folded.contains(form))
                        .map(form -> new Found(name, form)))
            .toList();
    return found.stream()
        .filter(one -> !one.isWithin(found))
        .map(one -> new Called(one.name(), text))
        .distinct()
        .toList();
  }
}
