package org.lindproof.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lindproof.kernel.check.CoqLibrary;
import org.lindproof.kernel.check.CoqSources;
import org.lindproof.kernel.claim.ClaimTheorem;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.kernel.model.GeneratorFile;
import org.lindproof.kernel.model.ModelFile;
import org.lindproof.kernel.model.ObservablesFile;
import org.lindproof.kernel.model.SteadyStateFile;
import org.lindproof.kernel.model.UniquenessFile;
import org.lindproof.kernel.operator.OperatorTheorem;
import org.lindproof.kernel.spectrum.CriticalFile;
import org.lindproof.kernel.spectrum.SpectrumFile;
import org.lindproof.kernel.state.StateTheorem;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.kernel.text.CoqNames;
import org.lindproof.kernel.text.NotExportableException;
import org.lindproof.paper.claim.Claim;
import org.lindproof.verify.ClaimReport;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.evaluation.CannotDecideException;

/**
 * What of a run could be written as theorems.
 *
 * @param library the logical name of the study's folder
 * @param files each after those that it needs; none if the model itself could not be exported
 * @param theorems name of the file of a claim to the theorem in it
 * @param notExported claim id to reason, one sentence without full stop
 */
public record StudyExport(
    String library,
    List<CoqFile> files,
    Map<String, String> theorems,
    Map<String, String> notExported) {
  public StudyExport {
    files = List.copyOf(files);
    theorems = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(theorems));
    notExported = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(notExported));
  }

  /** Whether a claim is about a formula or about given states: what theorems can speak of. */
  public static boolean hasStatement(Claim claim) {
    return claim.formula().isPresent() || StateTheorem.isAbout(claim);
  }

  /** Writes every claim of a run that can be exported as a theorem. */
  public static StudyExport of(StudyReport report) {
    String library = CoqNames.library(report.study().name());
    Map<String, String> reasons = new LinkedHashMap<>();
    List<CoqFile> files = new ArrayList<>();
    Map<String, String> theorems = new LinkedHashMap<>();
    try {
      CoqModel model = CoqModel.of(report.study().name(), report.derivation());
      List<CoqFile> base = base(model);
      CoqFile operators = OperatorTheorem.base(model, report.study());
      Set<String> taken = new TreeSet<>();
      for (ClaimReport claim : report.claims()) {
        claim(model, report, claim, taken, reasons)
            .forEach(
                file -> {
                  files.add(file);
                  theorems.put(file.name(), ClaimTheorem.name(claim.claim()));
                });
      }
      if (files.stream().anyMatch(file -> file.needs().contains(operators.name()))) {
        files.add(0, operators);
      }
      files.addAll(0, base);
    } catch (NotExportableException e) {
      report.claims().forEach(claim -> reasons.put(claim.claim().id(), e.getMessage()));
      return new StudyExport(library, List.of(), Map.of(), reasons);
    }
    return new StudyExport(library, files, theorems, reasons);
  }

  private static List<CoqFile> base(CoqModel model) {
    List<CoqFile> files = new ArrayList<>();
    files.add(ModelFile.of(model));
    files.add(GeneratorFile.of(model));
    files.add(SteadyStateFile.of(model));
    files.add(UniquenessFile.of(model));
    files.add(ObservablesFile.of(model));
    files.addAll(SpectrumFile.of(model));
    files.addAll(CriticalFile.of(model));
    return files;
  }

  /** The file about a claim, or none and the reason. */
  private static List<CoqFile> claim(
      CoqModel model,
      StudyReport report,
      ClaimReport claim,
      Set<String> taken,
      Map<String, String> reasons) {
    try {
      CoqFile file = theorem(model, report, claim);
      if (taken.add(file.name().toLowerCase(java.util.Locale.ROOT))) {
        return List.of(file);
      }
      reasons.put(claim.claim().id(), "another claim has the file " + file.path());
    } catch (NotExportableException e) {
      reasons.put(claim.claim().id(), String.valueOf(e.getMessage()));
    } catch (CannotDecideException | ArithmeticException | IllegalArgumentException e) {
      reasons.put(claim.claim().id(), "no proof was found: " + e.getMessage());
    }
    return List.of();
  }

  private static CoqFile theorem(CoqModel model, StudyReport report, ClaimReport claim) {
    if (StateTheorem.isAbout(claim.claim())) {
      return StateTheorem.of(model, claim);
    }
    return OperatorTheorem.isAbout(report.study(), claim.claim())
        ? OperatorTheorem.of(model, report.study(), claim)
        : ClaimTheorem.of(model, report.study(), claim);
  }

  /** The files about claims: path as in {@link CoqSources} to the theorem in it. */
  public Map<String, String> claimed() {
    Map<String, String> claimed = new LinkedHashMap<>();
    for (CoqFile file : files) {
      if (file.claim().isPresent()) {
        claimed.put(CoqSources.path(file), theorems.get(file.name()));
      }
    }
    return claimed;
  }

  /** With the files of the library, for coqc. */
  public CoqSources sources() {
    return CoqSources.of(library, CoqLibrary.bundled(), files);
  }
}
