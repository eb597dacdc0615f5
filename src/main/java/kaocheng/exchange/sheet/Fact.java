package kaocheng.exchange.sheet;

/** Something the form says about the whole: its name and what it is. */
public record Fact(String name, Cell value) {}
