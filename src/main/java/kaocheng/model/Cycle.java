package kaocheng.model;

/** One assessment year with the policy it is scored by. */
public record Cycle(int year, Policy policy) {}
