package kaocheng.usecase;

/** An entry of the trace, readable: when, who, what, to what, how it was and how it is. */
public record TraceLine(
    long number,
    String time,
    String person,
    String act,
    String subject,
    String was,
    String became) {}
