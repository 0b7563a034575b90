package org.lindproof.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine;

/** The program's version, from the build. */
final class Version implements CommandLine.IVersionProvider {

  /** The version number. */
  static String number() {
    try (InputStream stream =
        Version.class.getResourceAsStream("/org/lindproof/version.properties")) {
      Properties properties = new Properties();
      if (stream != null) {
        properties.load(stream);
      }
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"lindproof " + number()};
  }
}
