package org.lindproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfBuilderTest {
  @TempDir private Path folder;

  private PdfBuilder.Outcome build(PdfBuilder builder, String body) throws Exception {
    Path tex = folder.resolve("a.tex");
    Files.writeString(
        tex, "\\documentclass{article}\\begin{document}\n" + body + "\n\\end{document}\n");
    return builder.build(tex);
  }

  @Test
  void withoutPdflatexItSaysWhatToInstall() throws Exception {
    PdfBuilder nowhere = new PdfBuilder(folder.toString(), Duration.ofSeconds(5));
    assertThat(nowhere.missing()).isPresent();
    assertThat(build(nowhere, "x"))
        .isInstanceOfSatisfying(
            PdfBuilder.NotAvailable.class, o -> assertThat(o.reason()).contains("texlive"));
  }

  @Test
  void aDocumentIsBuilt() throws Exception {
    assertThat(build(Latex.builder(), "x"))
        .isInstanceOfSatisfying(
            PdfBuilder.Built.class, built -> assertThat(built.pdf()).isNotEmptyFile());
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws Exception {
    PdfBuilder builder = Latex.builder();
    build(builder, "\\pdftrailerid{}x");
    byte[] first = Files.readAllBytes(folder.resolve("a.pdf"));
    build(builder, "\\pdftrailerid{}x");
    assertThat(folder.resolve("a.pdf")).hasBinaryContent(first);
  }

  @Test
  void aFaultIsQuotedFromTheLog() throws Exception {
    assertThat(build(Latex.builder(), "\\nosuchmacro"))
        .isInstanceOfSatisfying(
            PdfBuilder.Failed.class,
            failed -> assertThat(failed.excerpt()).contains("Undefined control sequence"));
  }

  @Test
  void noFileOutsideTheFolderIsReadAndNoShellIsOpened() throws Exception {
    PdfBuilder builder = Latex.builder();
    assertThat(build(builder, "\\input{/etc/hostname}")).isInstanceOf(PdfBuilder.Failed.class);
    build(builder, "\\immediate\\write18{touch shell}x");
    assertThat(folder.resolve("shell")).doesNotExist();
  }

  @Test
  void aDocumentThatNeverEndsIsStopped() throws Exception {
    PdfBuilder hasty = new PdfBuilder(Latex.builder().searchPath(), Duration.ofMillis(1500));
    assertThat(build(hasty, "\\def\\x{\\x}\\x"))
        .isInstanceOfSatisfying(
            PdfBuilder.Failed.class, failed -> assertThat(failed.excerpt()).contains("stopped"));
  }
}
