package kaocheng.exchange.spreadsheet;

import kaocheng.model.text.Refused;

/** The records of an Excel workbook before 2007; what one cannot hold goes on in others. */
abstract class BiffRecords {
  private static final int CONTINUE = 0x3c;
  private static final int END = -1;

  private final SentBytes file;
  private final long size;
  private final byte[] header = new byte[4];
  private final byte[] data = new byte[1 << 16];
  private int kind = END;
  private int place;
  private int limit;
  private int nextKind = END;
  private int nextLength;
  private boolean begun;
  private long passed;

  BiffRecords(SentBytes file, long size) {
    this.file = file;
    this.size = size;
  }

  /** Takes bytes of the stream; fewer than asked for only at its end. */
  abstract int receive(byte[] target, int length);

  final void passed(long bytes) {
    passed += bytes;
  }

  /** Moves to the next record; false at the end of the stream. */
  final boolean next() {
    if (!begun) {
      begun = true;
      receiveHeader();
    } else {
      while (nextKind == CONTINUE) {
        receiveData();
      }
    }
    kind = nextKind;
    if (kind == END) {
      return false;
    }
    receiveData();
    return true;
  }

  private void receiveHeader() {
    var count = receive(header, 4);
    passed += count;
    if (count == 4) {
      nextKind = (header[0] & 0xff) | (header[1] & 0xff) << 8;
      nextLength = (header[2] & 0xff) | (header[3] & 0xff) << 8;
    } else {
      nextKind = END;
    }
  }

  private void receiveData() {
    limit = receive(data, nextLength);
    passed += limit;
    place = 0;
    if (limit < nextLength) {
      throw damaged();
    }
    receiveHeader();
  }

  final int kind() {
    return kind;
  }

  /** The kind of the record behind this one. */
  final int kindBehind() {
    return nextKind;
  }

  /** Whether there is more of the record, the parts that continue it left aside. */
  final int left() {
    return limit - place;
  }

  final int one() {
    if (place == limit) {
      if (nextKind != CONTINUE || nextLength == 0) {
        throw damaged();
      }
      receiveData();
    }
    return data[place++] & 0xff;
  }

  final int two() {
    var low = one();
    return low | one() << 8;
  }

  final int four() {
    var low = two();
    return low | two() << 16;
  }

  final long eight() {
    var low = four() & 0xffff_ffffL;
    return low | (long) four() << 32;
  }

  final void skip(long bytes) {
    for (var rest = bytes; rest > 0; rest--) {
      one();
    }
  }

  /** So many characters behind their flags; where they go on elsewhere the flags are said anew. */
  final String characters(int count) {
    return characters(count, one());
  }

  private String characters(int count, int flags) {
    var text = new StringBuilder(Math.min(count, 1 << 12));
    var wide = (flags & 1) != 0;
    for (var i = 0; i < count; i++) {
      if (place == limit) {
        wide = (one() & 1) != 0;
      }
      text.append((char) (wide ? two() : one()));
    }
    return text.toString();
  }

  /** A text as the table of shared texts has it, without its fonts and how it is pronounced. */
  final String richText() {
    var count = two();
    var flags = one();
    var runs = (flags & 8) == 0 ? 0 : two();
    var further = (flags & 4) == 0 ? 0 : four() & 0xffff_ffffL;
    var text = characters(count, flags);
    skip(4L * runs + further);
    return text;
  }

  /** How much of the stream has been read, in thousandths. */
  final int read() {
    return size == 0 ? 1000 : (int) Math.min(1000, passed * 1000 / size);
  }

  final Refused damaged() {
    return file.refused(SpreadsheetProblem.DAMAGED, "Workbook");
  }
}
