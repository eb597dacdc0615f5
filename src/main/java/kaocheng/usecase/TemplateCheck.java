package kaocheng.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaocheng.exchange.template.Definition;
import kaocheng.exchange.template.TemplateMark;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.store.Books;

/**
 * Whether a form that comes back filled in still asks for what the cycle asks for, and what differs
 * where it does not.
 */
public record TemplateCheck(State state, List<Message> messages) {

  public TemplateCheck {
    messages = List.copyOf(messages);
  }

  /** How a form stands to the open workbook. */
  public enum State {
    CURRENT,
    /** The definitions changed since it was made. */
    OUTDATED,
    /** Somebody changed what marks it. */
    ALTERED,
    /** It was made by a newer program, or from a workbook with another year or department. */
    FOREIGN
  }

  /** What there is to tell of a form. */
  public enum Difference implements Key {
    /** {0} the version of the form, {1} the newest that is known. */
    NEWER_VERSION,
    ALTERED,
    /** {0} year. */
    NO_SUCH_YEAR,
    /** {0} department, {1} year. */
    NO_SUCH_DEPARTMENT,
    /** {0} department, {1} year, {2} how many differences. */
    OUTDATED,
    /** {0} number, {1} name. */
    ADDED,
    /** {0} number, {1} name. */
    REMOVED,
    /** {0} number, {1} the name on the form, {2} the name now. */
    RENAMED,
    /** {0} number, {1} name, {2} on the form, {3} now. */
    UNIT_CHANGED,
    /** {0} number, {1} name, {2} on the form, {3} now. */
    ENTRY_CHANGED,
    /** {0} number, {1} name, {2} on the form, {3} now. */
    TARGET_CHANGED,
    /** {0} number, {1} name, {2} on the form, {3} now. */
    METHOD_CHANGED;

    @Override
    public String family() {
      return "templatecheck";
    }
  }

  /** Holds the mark of a form against the open books. */
  static TemplateCheck of(TemplateMark mark, Books books) {
    if (mark.version() > TemplateMark.VERSION) {
      return new TemplateCheck(
          State.FOREIGN,
          List.of(Message.of(Difference.NEWER_VERSION, mark.version(), TemplateMark.VERSION)));
    }
    if (!mark.isWhole()) {
      return new TemplateCheck(State.ALTERED, List.of(Message.of(Difference.ALTERED)));
    }
    if (books.cycles().find(mark.year()).isEmpty()) {
      return foreign(Message.of(Difference.NO_SUCH_YEAR, Integer.toString(mark.year())));
    }
    if (!books.departments().contains(mark.year(), mark.department())) {
      return foreign(
          Message.of(
              Difference.NO_SUCH_DEPARTMENT, mark.department(), Integer.toString(mark.year())));
    }
    return compared(mark, now(mark, books));
  }

  private static TemplateCheck foreign(Message why) {
    return new TemplateCheck(State.FOREIGN, List.of(why));
  }

  private static List<Definition> now(TemplateMark mark, Books books) {
    return Definition.all(
        books.indicators().all(mark.year()).stream()
            .filter(one -> one.key().department().equals(mark.department()))
            .toList());
  }

  private static TemplateCheck compared(TemplateMark mark, List<Definition> now) {
    if (TemplateMark.digestOf(mark.definitions()).equals(TemplateMark.digestOf(now))) {
      return new TemplateCheck(State.CURRENT, List.of());
    }
    var differences = differences(mark.definitions(), now);
    var messages = new ArrayList<Message>();
    messages.add(
        Message.of(
            Difference.OUTDATED,
            mark.department(),
            Integer.toString(mark.year()),
            differences.size()));
    messages.addAll(differences);
    return new TemplateCheck(State.OUTDATED, messages);
  }

  private static List<Message> differences(List<Definition> form, List<Definition> now) {
    var differences = new ArrayList<Message>();
    var known = byNumber(form);
    var current = byNumber(now);
    for (var one : now) {
      var before = known.get(one.number());
      if (before == null) {
        differences.add(Message.of(Difference.ADDED, one.number(), one.name()));
      } else {
        compare(before, one, differences);
      }
    }
    for (var one : form) {
      if (!current.containsKey(one.number())) {
        differences.add(Message.of(Difference.REMOVED, one.number(), one.name()));
      }
    }
    return differences;
  }

  private static Map<String, Definition> byNumber(List<Definition> definitions) {
    return definitions.stream()
        .collect(Collectors.toMap(Definition::number, Function.identity(), (first, _) -> first));
  }

  private static void compare(Definition form, Definition now, List<Message> differences) {
    if (!form.name().equals(now.name())) {
      differences.add(Message.of(Difference.RENAMED, now.number(), form.name(), now.name()));
    }
    record Text(Difference difference, String before, String after) {}
    for (var text :
        List.of(
            new Text(Difference.UNIT_CHANGED, form.unit(), now.unit()),
            new Text(Difference.ENTRY_CHANGED, form.entry(), now.entry()),
            new Text(Difference.TARGET_CHANGED, form.target(), now.target()),
            new Text(Difference.METHOD_CHANGED, form.method(), now.method()))) {
      if (!text.before().equals(text.after())) {
        differences.add(
            Message.of(text.difference(), now.number(), now.name(), text.before(), text.after()));
      }
    }
  }
}
