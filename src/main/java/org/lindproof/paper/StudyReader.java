package org.lindproof.paper;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindproof.paper.claim.Claim;
import org.lindproof.paper.claim.OutsideFormula;
import org.lindproof.paper.curve.FigureReader;
import org.lindproof.paper.figure.Figure;
import org.lindproof.paper.latex.RunningIndices;
import org.lindproof.paper.ledger.Ledger;
import org.lindproof.paper.ledger.LedgerCheck;
import org.lindproof.paper.ledger.LedgerReader;
import org.lindproof.paper.operator.OperatorSymbols;
import org.lindproof.paper.system.Model;
import org.lindproof.paper.system.SystemReader;
import org.lindproof.paper.tex.UnreadableFormulaException;
import org.lindproof.paper.yaml.InvalidFileException;
import org.lindproof.paper.yaml.YamlFile;
import org.lindproof.quantum.OpenSystem;

/**
 * Reads and validates a study: a folder with study.yaml, paper.tex and claims.yaml; with
 * ledger.yaml if it says what it owes a verdict, and figures.yaml if there are figures to draw.
 */
public final class StudyReader {
  private static final long MAX_BYTES = 1_000_000;

  private StudyReader() {}

  /**
   * Reads a study. Only these files are touched.
   *
   * @param folder of the study
   * @throws InvalidStudyException if anything about it is wrong
   */
  public static Study read(Path folder) {
    requireFolder(folder);
    try {
      return readFiles(folder);
    } catch (InvalidFileException e) {
      throw InvalidStudyException.of(e);
    }
  }

  /**
   * Reads study.yaml alone, without the paper and the claims.
   *
   * @throws InvalidStudyException if study.yaml is missing or wrong
   */
  public static Model readModel(Path folder) {
    requireFolder(folder);
    Path file = folder.resolve("study.yaml");
    try {
      SystemReader reader = new SystemReader(YamlFile.read(file, content(file)));
      return new Model(reader.read(), reader.route(), reader.regime());
    } catch (InvalidFileException e) {
      throw InvalidStudyException.of(e);
    }
  }

  /**
   * A fault of the system that shows only when it is solved.
   *
   * @param key of study.yaml that is to blame
   */
  public static InvalidStudyException systemFault(
      Path folder, String key, String problem, String remedy) {
    Path file = folder.resolve("study.yaml");
    int line = YamlFile.read(file, content(file)).line(key);
    return new InvalidStudyException(file, line, problem, remedy);
  }

  private static void requireFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new InvalidStudyException(
          folder, 0, "there is no such folder", "name a study's folder");
    }
  }

  private static Study readFiles(Path folder) {
    Path modelFile = folder.resolve("study.yaml");
    Path paperFile = folder.resolve("paper.tex");
    Path claimsFile = folder.resolve("claims.yaml");
    SystemReader model = new SystemReader(YamlFile.read(modelFile, content(modelFile)));
    OpenSystem system = model.read();
    RunningIndices indices = model.indices();
    ClaimsReader claimsReader =
        new ClaimsReader(YamlFile.read(claimsFile, content(claimsFile)), model.declarations());
    Map<String, List<String>> printed = claimsReader.printedSymbols();
    OperatorSymbols symbols =
        OperatorSymbols.of(
            model.declarations().symbols(),
            new OperatorSymbols.Model(system, model.siteOperators(), model.dynamics()));
    ReadPaper paper = paper(paperFile, symbols, indices);
    List<Claim> claims = claimsReader.read(system, paper, indices, paperFile);
    List<OutsideFormula> outside = claimsReader.outside(paper, claims);
    Map<String, String> illFormed = ClaimCheck.illFormed(paper, outside, claims, paperFile);
    Paper read = new Paper(model.dynamics(), paper.formulas(), paper.operators(), outside);
    return new Study(
        name(folder),
        new Model(system, model.route(), model.regime()),
        read,
        printed,
        claims,
        claimsReader.tables(claims),
        figures(folder.resolve("figures.yaml"), model, system, claims),
        illFormed,
        ledger(folder.resolve("ledger.yaml"), claimsFile, claims, outside));
  }

  /** The optional ledger, which the claims of the study hold. */
  private static Ledger ledger(
      Path file, Path claimsFile, List<Claim> claims, List<OutsideFormula> outside) {
    if (!Files.exists(file)) {
      return Ledger.NONE;
    }
    Ledger ledger = LedgerReader.read(YamlFile.read(file, content(file)));
    new LedgerCheck(ledger, file, claimsFile).check(claims, outside);
    return ledger;
  }

  /** The figures; a study need not have any. */
  private static List<Figure> figures(
      Path file, SystemReader model, OpenSystem system, List<Claim> claims) {
    return Files.exists(file)
        ? FigureReader.read(
            YamlFile.read(file, content(file)),
            model.declarations(),
            system,
            claims.stream().map(Claim::id).toList())
        : List.of();
  }

  private static String name(Path folder) {
    return Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
        .map(Path::toString)
        .orElse("study");
  }

  private static ReadPaper paper(Path file, OperatorSymbols symbols, RunningIndices indices) {
    try {
      return ReadPaper.of(content(file), symbols, indices);
    } catch (UnreadableFormulaException e) {
      throw new InvalidStudyException(file, e.line(), e.column(), e.problem(), e.remedy());
    }
  }

  private static String content(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new InvalidStudyException(
          file, 0, "there is no such file", "a study has study.yaml, paper.tex and claims.yaml");
    }
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new InvalidStudyException(
            file, 0, "the file is larger than " + MAX_BYTES + " bytes", "shorten it");
      }
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new InvalidStudyException(file, 0, "the file is not UTF-8", "save it as UTF-8");
    } catch (IOException e) {
      throw new InvalidStudyException(file, 0, "the file cannot be read", "check its permissions");
    }
  }
}
