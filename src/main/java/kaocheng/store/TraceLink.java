package kaocheng.store;

/**
 * An entry of the trace with what makes it a link of the chain: its hash and that of the one
 * before.
 */
public record TraceLink(TraceEntry entry, String hash, String previous) {}
