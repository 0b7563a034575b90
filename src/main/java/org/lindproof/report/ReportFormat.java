package org.lindproof.report;

import java.util.Locale;

/** A format of the report and the file it is written to. */
public enum ReportFormat {
  JSON("verdicts.json"),
  TEX("derivation.tex"),
  PDF("derivation.pdf");

  private final String file;

  ReportFormat(String file) {
    this.file = file;
  }

  /** The file's name in the report's folder. */
  public String file() {
    return file;
  }

  /** The name on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
