package kaocheng.model;

/** What names an indicator within a cycle. */
public record IndicatorKey(String department, String number) {}
