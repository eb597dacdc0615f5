package kaocheng.store;

/**
 * Who does what to which part of the workbook; the first line that a unit of work leaves behind.
 */
public record Change(String actor, Action action, String subject) {}
