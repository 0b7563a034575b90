package org.lindproof.report.twin;

import picocli.CommandLine;

/** Only the command line parses arguments. */
public record ReportParsesArguments(CommandLine line) {}
