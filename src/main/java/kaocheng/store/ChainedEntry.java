package kaocheng.store;

import java.time.OffsetDateTime;
import java.util.SortedMap;
import kaocheng.store.generated.tables.records.TraceRecord;

/**
 * An entry of the trace as the chain sees it: what it says, the digest of the contents written
 * under it, and the hash of the entry before.
 */
record ChainedEntry(
    long number,
    OffsetDateTime at,
    String actor,
    String action,
    String subject,
    String was,
    String became,
    Hash content,
    Hash previous) {
  static ChainedEntry of(TraceRecord row) {
    return new ChainedEntry(
        row.getSeq(),
        row.getHappenedAt(),
        row.getActor(),
        row.getAction(),
        row.getSubject(),
        row.getWas(),
        row.getBecame(),
        Hash.of(row.getContent()),
        Hash.of(row.getPrevious()));
  }

  ChainedEntry after(Hash hash) {
    return new ChainedEntry(number, at, actor, action, subject, was, became, content, hash);
  }

  ChainedEntry covering(Hash digest) {
    return new ChainedEntry(number, at, actor, action, subject, was, became, digest, previous);
  }

  Hash hash() {
    var packed = new PackedBytes().put(number).put(at).put(actor).put(action).put(subject);
    packed.put(was).put(became).put(content.bytes());
    var digest = Digests.sha256();
    digest.update((byte) 0);
    packed.tell(digest);
    return Hash.of(digest.digest(previous.bytes()));
  }

  /** One digest for the sums of these sections. */
  static Hash content(SortedMap<Section, RowSum> sections) {
    var packed = new PackedBytes();
    sections.forEach(
        (section, sum) ->
            packed.put(section.table()).put(section.scope()).put(sum.rows()).put(sum.bytes()));
    var digest = Digests.sha256();
    packed.tell(digest);
    return Hash.of(digest.digest());
  }
}
