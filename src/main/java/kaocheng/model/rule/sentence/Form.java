package kaocheng.model.rule.sentence;

import java.util.List;
import java.util.Optional;
import kaocheng.model.text.Language;

/**
 * One way to say a rule: a sentence with blanks such as <code>不低于 {bound:PERCENT}</code>. The same
 * form reads and writes; a form that writes nothing is a synonym that is only read.
 */
final class Form<R> implements Wording<R> {
  private final Language language;
  private final Template template;
  private final Saying<R> saying;

  Form(Language language, String pattern, Saying<R> saying) {
    this.language = language;
    this.template = new Template(pattern);
    this.saying = saying;
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public List<String> examples() {
    return template.examples();
  }

  @Override
  public Optional<Found<R>> read(String folded) {
    return template
        .read(folded)
        .map(blanks -> new Found<>(saying.reader().apply(blanks), saying.assumed(blanks)));
  }

  @Override
  public Optional<String> write(R rule) {
    return saying.writer().apply(rule).map(template::write);
  }

  @Override
  public int follows(String folded) {
    return template.follows(folded);
  }
}
