package kaocheng.usecase;

/** A tag that a template of a Word file can hold, told in one language. */
public record TemplateField(String tag, String meaning, String use, String place, String need) {}
