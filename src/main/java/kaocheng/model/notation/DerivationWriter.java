package kaocheng.model.notation;

import java.util.HashMap;
import java.util.Map;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Derivation.Given;
import kaocheng.model.figure.Derivation.Worked;
import kaocheng.model.figure.Label;
import kaocheng.model.figure.Source;

/** Writes the parts of one derivation, inputs before what is made of them. */
final class DerivationWriter {
  static final char RULE = 'R';
  static final char SCHEME = 'S';
  static final char ROW = 'F';
  static final char REPORT = 'Q';
  static final char DOCUMENT = 'D';

  private final StringBuilder line = new StringBuilder(400);
  private final Parts parts = new Parts();
  private final Map<String, Integer> names = new HashMap<>();

  String written(Derivation derivation) {
    write(derivation);
    return line.toString();
  }

  private int write(Derivation derivation) {
    switch (derivation) {
      case Given given -> {
        write(given.label());
        given.value().writeTo(line.append('='));
        UnitNotation.write(line, given.unit());
        write(given.source());
      }
      case Worked worked -> write(worked);
    }
    line.append(';');
    return parts.add(derivation);
  }

  private void write(Worked worked) {
    var inputs = worked.inputs();
    var numbers = new int[inputs.size()];
    for (var at = 0; at < numbers.length; at++) {
      var input = inputs.get(at);
      var known = parts.numberOf(input);
      numbers[at] = known == Parts.NONE ? write(input) : known;
    }
    write(worked.label());
    OperationNotation.write(line.append(':'), worked.operation());
    line.append('(');
    for (var at = 0; at < numbers.length; at++) {
      line.append(at == 0 ? "" : ",").append(numbers[at]);
    }
    UnitNotation.write(line.append(')'), worked.unit());
  }

  private void write(Label label) {
    line.append(label.term().sign());
    if (!label.detail().isEmpty()) {
      Quoted.write(line, label.detail());
    }
  }

  private void write(Source source) {
    switch (source) {
      case Source.Rule _ -> line.append(RULE);
      case Source.Scheme _ -> line.append(SCHEME);
      case Source.Row row -> {
        line.append(ROW);
        write(row);
      }
      case Source.Report(var row, var asOf, var version) -> {
        line.append(REPORT);
        write(row);
        line.append('@').append(asOf.toEpochDay()).append('.').append(version);
      }
      case Source.Document(var title, var row) -> {
        line.append(DOCUMENT);
        writeName(title);
        write(row);
      }
    }
  }

  private void write(Source.Row row) {
    writeName(row.file());
    line.append(':').append(row.line());
  }

  /** The same few files stand behind most figures, so each is named once. */
  private void writeName(String name) {
    var told = names.putIfAbsent(name, names.size());
    if (told == null) {
      Quoted.write(line, name);
    } else {
      line.append('#').append(told.intValue());
    }
  }
}
