package kaocheng.exchange.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kaocheng.exchange.intake.FoldedName;

/**
 * The departments that are known by name, to tell whose table it is when a title or a file's name
 * calls one of them, and no other, in full or without the city.
 */
public final class Offices {
  /** No department is known by name. */
  public static final Offices NONE = new Offices(Set.of());

  private static final int SHORTEST = 3;
  private static final Pattern TITLE = Pattern.compile(".*(表|情况|进展|目标|报送|填报|完成).*");
  private static final Pattern REMARK = Pattern.compile("(注|说明|备注|来源|抄送|依据).*");

  private final Set<String> names;
  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Map<String, Set<String>> called = new HashMap<>();

  public Offices(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  /** A department's name and the text in which it is called. */
  record Called(String name, String foundIn) {}

  /** Whose table it is by its titles and the names of sheet and file, and the text that says so. */
  Optional<Called> calledIn(List<String> titles, List<String> labels) {
    var found = new ArrayList<Called>();
    titles.stream().filter(Offices::isTitle).forEach(text -> add(found, text));
    labels.forEach(text -> add(found, text));
    return found.stream().map(Called::name).distinct().count() == 1
        ? Optional.of(found.getFirst())
        : Optional.empty();
  }

  private static boolean isTitle(String text) {
    var folded = FoldedName.of(text).text();
    return TITLE.matcher(folded).matches() && !REMARK.matcher(folded).matches();
  }

  private void add(List<Called> found, String text) {
    for (var name : called.computeIfAbsent(text, this::namesIn)) {
      found.add(new Called(name, text));
    }
  }

  /** The names that stand in a text; where one stands in the other, the longer is meant. */
  private Set<String> namesIn(String text) {
    if (forms.isEmpty()) {
      names.forEach(this::learn);
    }
    var folded = FoldedName.of(text).text();
    var found = forms.keySet().stream().filter(folded::contains).toList();
    var meant = new TreeSet<String>();
    for (var form : found) {
      var isWithin =
          found.stream().anyMatch(other -> other.length() > form.length() && other.contains(form));
      if (!isWithin) {
        meant.addAll(forms.getOrDefault(form, Set.of()));
      }
    }
    return meant;
  }

  private void learn(String name) {
    for (var form : FoldedName.of(name).forms()) {
      if (form.length() >= SHORTEST) {
        forms.computeIfAbsent(form, _ -> new TreeSet<>()).add(name);
      }
    }
  }
}
