package org.lindproof.kernel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindproof.kernel.check.CheckRecord;
import org.lindproof.kernel.check.CoqSources;
import org.lindproof.kernel.text.CoqFile;
import org.lindproof.verify.StudyReport;
import org.lindproof.verify.verdict.KernelCheck;

/**
 * What coqc has said of a run's claims. Their theorems are written anew and compared with what it
 * saw, by content; so are the files on the disk, those of the library among them.
 */
public final class KernelChecks {
  private KernelChecks() {}

  /**
   * By claim id, for every claim of the run.
   *
   * @param out the folder of the generated files
   */
  public static Map<String, KernelCheck> of(StudyReport report, Path out) throws IOException {
    return of(StudyExport.of(report), out);
  }

  /** The same for what was exported. */
  public static Map<String, KernelCheck> of(StudyExport export, Path out) throws IOException {
    CheckRecord record = CheckRecord.read(out);
    CoqSources sources = export.sources();
    Set<String> unchanged = new ExportFolder(out).unchanged(export);
    Map<String, KernelCheck> checks = new LinkedHashMap<>();
    export
        .notExported()
        .forEach(
            (id, reason) ->
                checks.put(
                    id,
                    new KernelCheck(
                        KernelCheck.State.NOT_EXPORTED, "not exported to Coq: " + reason)));
    for (CoqFile file : export.files()) {
      if (file.claim().isPresent()) {
        String path = CoqSources.path(file);
        Optional<Boolean> accepted = record.of(sources.prints().get(path));
        boolean onDisk = unchanged.containsAll(sources.foundations(path));
        checks.put(file.claim().get(), check(file, accepted, onDisk));
      }
    }
    return checks;
  }

  private static KernelCheck check(CoqFile file, Optional<Boolean> accepted, boolean onDisk) {
    if (accepted.isEmpty()) {
      return new KernelCheck(
          KernelCheck.State.NOT_AVAILABLE, "coqc has not seen the theorem as it is now");
    } else if (!accepted.get()) {
      return new KernelCheck(KernelCheck.State.FAILED, "coqc refused the proof in " + file.path());
    } else if (!onDisk) {
      return new KernelCheck(
          KernelCheck.State.NOT_AVAILABLE,
          "the files of the theorem were changed after coqc had seen them");
    }
    return KernelCheck.checked("in " + file.path());
  }
}
