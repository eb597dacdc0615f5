package kaocheng.model;

/** What names a goal within a cycle. */
public record GoalKey(String department, String number) {}
