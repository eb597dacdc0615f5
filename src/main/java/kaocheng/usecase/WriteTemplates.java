package kaocheng.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.template.Template;
import kaocheng.exchange.template.TemplateFile;
import kaocheng.model.Department;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;
import kaocheng.store.Books;

/** Writes for each department a form to fill in with the figures of a quarter. */
public final class WriteTemplates {
  private final Desk desk;
  private final Language language;

  public WriteTemplates(Desk desk, Language language) {
    this.desk = desk;
    this.language = language;
  }

  /** The forms that an order makes, none of them written. */
  public List<PlannedTemplate> preview(TemplateOrder order) {
    var names = new TakenNames();
    return templates(order).stream().map(one -> planned(one, names)).toList();
  }

  private static PlannedTemplate planned(Template template, TakenNames names) {
    return new PlannedTemplate(
        names.distinct(TemplateFile.name(template)),
        template.department(),
        template.asked().size(),
        template.spared().size());
  }

  /** The files written; one that was there before is replaced as a whole. */
  public List<Path> run(TemplateOrder order, Path folder, Progress progress) {
    var templates = templates(order);
    new OutFolder(folder).make();
    var names = new TakenNames();
    var written = new ArrayList<Path>();
    for (var template : templates) {
      progress.stopIfCancelled();
      var planned = planned(template, names);
      if (planned.isWritten()) {
        var target = folder.resolve(planned.file());
        TemplateFile.write(template, target);
        written.add(target);
        progress.reached(written.size());
      }
    }
    return written;
  }

  private List<Template> templates(TemplateOrder order) {
    return desk.workbook()
        .read(
            books -> {
              var departments = departments(books, order);
              var dossier = books.dossiers().load(order.year());
              var period = new Template.Period(dossier.cycle(), order.quarter(), language);
              var rows = new TemplateRows(books, period, dossier);
              return departments.stream().map(rows::of).toList();
            });
  }

  private static List<Department> departments(Books books, TemplateOrder order) {
    if (books.cycles().find(order.year()).isEmpty()) {
      throw Refused.because(Refusal.NO_SUCH_YEAR, order.year(), books.cycles().years());
    }
    var all = books.departments().all(order.year());
    var codes = all.stream().map(Department::code).toList();
    for (var code : order.departments()) {
      if (!codes.contains(code)) {
        throw Refused.because(Refusal.NO_SUCH_DEPARTMENT, code, codes);
      }
    }
    return all.stream().filter(one -> order.asksFor(one.code())).toList();
  }
}
