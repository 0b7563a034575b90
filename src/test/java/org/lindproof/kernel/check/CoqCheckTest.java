package org.lindproof.kernel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindproof.kernel.Coq;

class CoqCheckTest {
  private static final String LIBRARY = "library/Quantum.v";
  private static final String ONE = "Theorem claim : two = 1 + 1. Proof. reflexivity. Qed.";
  private static final String OTHER = "Theorem claim : 1 < two. Proof. repeat constructor. Qed.";
  private static final String WRONG = "Theorem claim : two = 3. Proof. reflexivity. Qed.";
  private static final String ASSUMED =
      "Axiom known : two = 3. Theorem claim : two = 3. Proof. exact known. Qed.";

  @TempDir private Path folder;

  @Test
  void trueTheoremsAreAcceptedInOneGoAndNotLookedAtAgain() throws IOException {
    CoqSources sources = sources(ONE, OTHER, ONE);
    assertThat(complaints(check(sources))).isEmpty();
    Path compiled = folder.resolve(CheckRecord.FOLDER + "/study");
    assertThat(compiled.resolve("Together_1.vo")).exists();
    assertThat(compiled.resolve("T0.vo")).doesNotExist();
    assertThat(check(sources)).allMatch(result -> result.time().isZero());
    List<CoqCheck.Result> changed = check(sources(ONE, OTHER, OTHER));
    assertThat(changed)
        .filteredOn(result -> !result.time().equals(Duration.ZERO))
        .extracting(CoqCheck.Result::path)
        .containsExactly("study/T2.v");
  }

  @Test
  void theLibraryIsCompiledOnceForAllStudiesThatShareIt() throws IOException {
    CoqSources sources = sources(ONE);
    CompiledFiles one = new CompiledFiles(folder.resolve("one"), folder.resolve("shared"));
    CompiledFiles other = new CompiledFiles(folder.resolve("other"), folder.resolve("shared"));
    assertThat(check(sources, theorems(sources), one))
        .allSatisfy(result -> assertThat(result.time()).isPositive());
    assertThat(check(sources, theorems(sources), other))
        .filteredOn(result -> result.time().isZero())
        .extracting(CoqCheck.Result::path)
        .containsExactly(LIBRARY);
    Map<String, String> prints = sources.prints();
    assertThat(CheckRecord.read(folder.resolve("shared")).accepted())
        .containsOnly(Map.entry(prints.get(LIBRARY), true));
    assertThat(CheckRecord.read(folder.resolve("other")).accepted())
        .containsOnly(Map.entry(prints.get("study/T0.v"), true));
  }

  @Test
  void aFalseTheoremAmongTrueOnesIsTheOnlyOneRefused() throws IOException {
    assertThat(complaints(check(sources(ONE, WRONG, OTHER)))).containsOnlyKeys("study/T1.v");
  }

  @Test
  void aTheoremThatRestsOnAnAxiomOfItsOwnIsTheOnlyOneRefused() throws IOException {
    assertThat(complaints(check(sources(ONE, OTHER, ASSUMED))))
        .hasSize(1)
        .hasEntrySatisfying(
            "study/T2.v", complaint -> assertThat(complaint).contains("rests on", "known"));
  }

  @Test
  void aFileDoesNotReachIntoTheOnesBeforeIt() throws IOException {
    String own = "Definition three := 3. " + ONE;
    String foreign = "Theorem claim : three = 3. Proof. reflexivity. Qed.";
    assertThat(complaints(check(sources(own, foreign)))).containsOnlyKeys("study/T1.v");
  }

  @Test
  void aRefusalNamesTheFileAndItsLine() throws IOException {
    CoqSources sources =
        sources(ONE, OTHER + "\nDefinition more := 2.\n" + WRONG.replace("claim", "c"));
    assertThat(complaints(check(sources)))
        .hasEntrySatisfying(
            "study/T1.v",
            complaint ->
                assertThat(complaint).contains("study/T1.v\", line 4").doesNotContain("Together"));
  }

  @Test
  void theoremsThatRestOnARefusedFileAreRefusedAndNoOthers() throws IOException {
    CoqSources sources = sources(ONE, OTHER, ONE);
    Map<String, String> texts = new LinkedHashMap<>(sources.texts());
    Map<String, List<String>> needs = new LinkedHashMap<>(sources.needs());
    texts.put("study/T0.v", texts.get("study/T0.v").replace("1 + 1", "1"));
    needs.put("study/T1.v", List.of(LIBRARY, "study/T0.v"));
    CoqSources broken = new CoqSources("Tiny", texts, needs, sources.prints());
    Map<String, String> theorems = theorems(broken);
    theorems.remove("study/T0.v");
    assertThat(complaints(check(broken, theorems)))
        .containsOnlyKeys("study/T0.v", "study/T1.v")
        .containsEntry("study/T1.v", "rests on study/T0.v");
  }

  @Test
  void nothingMayRestOnATheoremOfAClaim() {
    CoqSources sources = sources(ONE, OTHER);
    Map<String, List<String>> needs = new LinkedHashMap<>(sources.needs());
    needs.put("study/T1.v", List.of(LIBRARY, "study/T0.v"));
    CoqSources dependent = new CoqSources("Tiny", sources.texts(), needs, sources.prints());
    assertThatThrownBy(() -> check(dependent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("study/T0.v");
  }

  @Test
  void theLastBatchesAreSmall() {
    String padding = "(* " + "x".repeat(30_000) + " *)";
    CoqSources sources =
        sources(java.util.Collections.nCopies(40, padding + ONE).toArray(String[]::new));
    Map<String, String> theorems = theorems(sources);
    List<TheoremBatch> batches = TheoremBatch.of(sources, theorems, 2);
    assertThat(batches)
        .extracting(batch -> batch.theorems().size())
        .startsWith(4, 4)
        .endsWith(1, 1);
    Map<String, String> all = new LinkedHashMap<>();
    batches.forEach(batch -> all.putAll(batch.theorems()));
    assertThat(List.copyOf(all.keySet())).isEqualTo(List.copyOf(theorems.keySet()));
  }

  private static CoqSources sources(String... theorems) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, List<String>> needs = new LinkedHashMap<>();
    texts.put(LIBRARY, "Definition two := 2.");
    needs.put(LIBRARY, List.of());
    for (String theorem : theorems) {
      String path = "study/T%d.v".formatted(texts.size() - 1);
      texts.put(path, "From Lindproof Require Import Quantum.\n" + theorem);
      needs.put(path, List.of(LIBRARY));
    }
    Map<String, String> prints = new LinkedHashMap<>();
    texts.forEach((path, text) -> prints.put(path, CoqSources.hash(path + text)));
    return new CoqSources("Tiny", texts, needs, prints);
  }

  private static Map<String, String> theorems(CoqSources sources) {
    Map<String, String> theorems = new LinkedHashMap<>();
    sources.texts().keySet().stream()
        .filter(path -> !path.equals(LIBRARY))
        .forEach(path -> theorems.put(path, "claim"));
    return theorems;
  }

  private List<CoqCheck.Result> check(CoqSources sources) throws IOException {
    return check(sources, theorems(sources));
  }

  private List<CoqCheck.Result> check(CoqSources sources, Map<String, String> theorems)
      throws IOException {
    return check(sources, theorems, CompiledFiles.alone(folder));
  }

  private static List<CoqCheck.Result> check(
      CoqSources sources, Map<String, String> theorems, CompiledFiles files) throws IOException {
    List<CoqCheck.Result> told = new ArrayList<>();
    List<CoqCheck.Result> results =
        CoqCheck.run(Coq.compiler(), sources, files, theorems, 1, told::add);
    assertThat(results).hasSameSizeAs(sources.texts().keySet());
    return results;
  }

  private static Map<String, String> complaints(List<CoqCheck.Result> results) {
    return results.stream()
        .filter(result -> !result.accepted())
        .collect(
            Collectors.toMap(CoqCheck.Result::path, result -> result.complaint().orElseThrow()));
  }
}
