package kaocheng.cli;

import kaocheng.usecase.About;
import picocli.CommandLine.IVersionProvider;

/** The name of the program with its version. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"Kaocheng 考成 " + About.version()};
  }
}
