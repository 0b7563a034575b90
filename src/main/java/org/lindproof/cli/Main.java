package org.lindproof.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lindproof.numeric.InvalidPointException;
import org.lindproof.paper.InvalidStudyException;
import org.lindproof.report.ConsoleTable;
import org.lindproof.steady.NoUniqueSteadyStateException;
import picocli.CommandLine;

/** The program. */
@CommandLine.Command(
    name = "lindproof",
    description = "Checks the formulas of a paper on an open quantum system, one by one.",
    subcommands = {VerifyCommand.class, EvalCommand.class, CoqCommand.class},
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:Every verdict is the expected one.",
      "1:Some verdict differs from the expected one, or nothing was checked.",
      "2:The input is wrong; nothing was written.",
      "3:An internal error (set LINDPROOF_DEBUG for its stack trace)."
    })
public final class Main implements Runnable {
  private static final String DEBUG = "LINDPROOF_DEBUG";

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Made by the command line parser. */
  Main() {}

  /**
   * Runs the program. Returns on success, since it may run inside another program; exits with a
   * status otherwise.
   */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(arguments, out, err);
    if (status != ExitStatus.AS_EXPECTED) {
      System.exit(status);
    }
  }

  /** Runs the program and returns its exit status. */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    CommandLine commandLine =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(false)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setExitCodeExceptionMapper(Main::status)
            .setParameterExceptionHandler(Main::wrongUsage)
            .setExecutionExceptionHandler((fault, command, parsed) -> failure(fault, command));
    int status = commandLine.execute(arguments);
    out.flush();
    err.flush();
    return status;
  }

  /** Without a command there is nothing to do but to say how it is used. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "no command is given");
  }

  private static int wrongUsage(CommandLine.ParameterException fault, String[] arguments) {
    PrintWriter err = fault.getCommandLine().getErr();
    err.println("lindproof: " + line(fault));
    err.println("Try 'lindproof --help' or 'lindproof COMMAND --help'.");
    return ExitStatus.WRONG_INPUT;
  }

  private static int failure(Exception fault, CommandLine command) {
    boolean expected = status(fault) == ExitStatus.WRONG_INPUT;
    PrintWriter err = command.getErr();
    err.println("lindproof: " + (expected ? "" : "internal error: ") + line(fault));
    if (System.getenv(DEBUG) != null) {
      fault.printStackTrace(err);
    }
    return status(fault);
  }

  private static int status(Throwable fault) {
    boolean input =
        fault instanceof WrongInputException
            || fault instanceof InvalidStudyException
            || fault instanceof InvalidPointException
            || fault instanceof NoUniqueSteadyStateException
            || fault instanceof CommandLine.ParameterException;
    return input ? ExitStatus.WRONG_INPUT : ExitStatus.INTERNAL;
  }

  /** One line that a terminal shows and does not obey. */
  private static String line(Throwable fault) {
    String name = fault.getClass().getSimpleName();
    return Optional.ofNullable(fault.getMessage())
        .filter(message -> !message.isBlank())
        .map(
            message ->
                Optional.of(fault)
                    .filter(f -> status(f) == ExitStatus.INTERNAL)
                    .map(f -> name + ": " + message)
                    .orElse(message))
        .map(message -> ConsoleTable.ascii(message.replaceAll("\\R", " ")))
        .orElse(name);
  }
}
