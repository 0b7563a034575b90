package org.lindproof.verify.twin;

import java.io.IOException;
import java.util.logging.Logger;

/** Does all that only the command line may do, and more. Never called. */
public final class Loud {
  private Loud() {}

  static void shout() {
    System.out.println("a verdict");
    Logger.getGlobal().info("a verdict");
    try {
      Object made = Class.forName("java.lang.String").getMethod("length");
      new ProcessBuilder(made.toString()).start();
    } catch (ReflectiveOperationException | IOException e) {
      throw new IllegalStateException(e);
    }
    new IllegalStateException("a verdict").printStackTrace();
    System.exit(1);
  }
}
