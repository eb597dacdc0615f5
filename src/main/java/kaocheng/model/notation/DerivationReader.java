package kaocheng.model.notation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Label;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;

/** Reads the parts of one derivation and works out again what was worked out. */
final class DerivationReader {
  private static final int DEEPEST = 1000;
  private static final Codes<Term> TERMS = Codes.of(Term.class, Term::sign).orNames();

  private final Cursor cursor;
  private final List<Part> parts = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /** A part, and how many steps lead to it. */
  private record Part(Derivation derivation, int depth) {}

  DerivationReader(String line) {
    this.cursor = new Cursor(line);
  }

  Derivation derivation() {
    do {
      var label = label();
      parts.add(cursor.takes('=') ? given(label) : worked(label));
      cursor.expect(';');
    } while (!cursor.isAtEnd());
    return parts.getLast().derivation();
  }

  private Label label() {
    var term = TERMS.meant(cursor.before("\"=:"));
    return cursor.sees(Quoted.QUOTE) ? term.of(cursor.quoted()) : term;
  }

  private Part given(Label label) {
    var value = cursor.fraction();
    var unit = UnitNotation.read(cursor);
    if (!Tellable.is(value, unit)) {
      throw new Misread(value + " " + unit);
    }
    return new Part(Derivation.given(label, value, unit, source()), 0);
  }

  private Source source() {
    var kind = cursor.next();
    return switch (kind) {
      case DerivationWriter.RULE -> Source.RULE;
      case DerivationWriter.SCHEME -> Source.SCHEME;
      case DerivationWriter.ROW -> row();
      case DerivationWriter.REPORT -> report();
      case DerivationWriter.DOCUMENT -> new Source.Document(name(), row());
      default -> throw new Misread("source " + kind);
    };
  }

  private Source report() {
    var row = row();
    cursor.expect('@');
    var asOf = LocalDate.ofEpochDay(cursor.whole());
    cursor.expect('.');
    return new Source.Report(row, asOf, cursor.integer());
  }

  private Source.Row row() {
    var file = name();
    cursor.expect(':');
    return new Source.Row(file, cursor.whole());
  }

  private String name() {
    if (cursor.takes('#')) {
      return names.get(number(names.size()));
    }
    var name = cursor.quoted();
    names.add(name);
    return name;
  }

  /** The number of one of so many things told before. */
  private int number(int told) {
    var number = cursor.integer();
    if (number < 0 || number >= told) {
      throw new Misread(number + " of " + told);
    }
    return number;
  }

  private Part worked(Label label) {
    cursor.expect(':');
    var operation = OperationNotation.read(cursor);
    var inputs = new ArrayList<Derivation>();
    var depth = 1;
    cursor.expect('(');
    while (!cursor.takes(')')) {
      if (!inputs.isEmpty()) {
        cursor.expect(',');
      }
      var part = parts.get(number(parts.size()));
      inputs.add(part.derivation());
      depth = Math.max(depth, part.depth() + 1);
    }
    if (inputs.size() < OperationNotation.leastInputs(operation) || depth > DEEPEST) {
      throw new Misread(operation + " of " + inputs.size() + " inputs");
    }
    var worked = Derivation.worked(label, UnitNotation.read(cursor), operation, inputs);
    if (!Tellable.is(worked)) {
      throw new Misread(worked.value() + " " + worked.unit());
    }
    return new Part(worked, depth);
  }
}
