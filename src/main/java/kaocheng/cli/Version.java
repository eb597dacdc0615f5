package kaocheng.cli;

import kaocheng.usecase.Program;
import picocli.CommandLine.IVersionProvider;

/** The version of the program. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"Kaocheng 考成 " + Program.version()};
  }
}
