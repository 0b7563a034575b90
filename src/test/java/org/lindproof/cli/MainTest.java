package org.lindproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final String ATOM = "proofs/driven-qubit";

  @TempDir private Path folder;

  private record Outcome(int status, String out, String err) {}

  private static Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Outcome(status, out.toString(), err.toString());
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'' ; no command",
        "frobnicate ; frobnicate",
        "verify --frobnicate ; --frobnicate",
        "verify nowhere ; there is no such folder",
        "verify proofs ; there is no such file",
        "verify proofs/driven-qubit --only excitde ; did you mean excited?",
        "verify proofs/critical-heat-current --only qqqqqqqqqqqqqqqqqqqqqqqq ; in all)",
        "verify proofs/driven-qubit --format html ; html",
        "verify proofs/driven-qubit --seed x ; --seed",
        "verify proofs/driven-qubit --out pom.xml ; pom.xml is not a folder",
        "eval ; STUDY",
        "eval proofs/driven-qubit ; --set",
        "eval proofs/driven-qubit --set Delta ; NAME=VALUE",
        "eval proofs/driven-qubit --set Delta=NaN ; not a finite number",
        "eval proofs/driven-qubit --set Delta=Infinity ; not a finite number",
        "eval proofs/driven-qubit --set Delta=1e999 ; too large",
        "eval proofs/driven-qubit --set Delta=0x10 ; not a finite number",
        "eval proofs/driven-qubit --set Delta=1 --set Delta=2 ; twice",
        "eval proofs/driven-qubit --set Delta=1 --set Omega=1 ; gamma",
        "eval proofs/driven-qubit --set Delta=1 --set Omega=1 --set gama=1 ; did you mean gamma?",
        "eval proofs/driven-qubit --set Delta=1 --set Omega=0 --set gamma=1 ; Omega = 0.0",
        "eval proofs/driven-qubit --set Delta=1 --set Omega=1 --set gamma=-1 ; gamma = -1.0",
        "eval proofs/driven-qubit --set Delta=1 --points pom.xml ; mutually exclusive",
        "eval proofs/driven-qubit --points nowhere.json ; there is no such file",
        "eval proofs/driven-qubit --points pom.xml ; pom.xml:1:"
      })
  void wrongInputIsExplainedAndExitsWithTwo(String line, String message) {
    Outcome outcome = run(line.isEmpty() ? new String[0] : line.split(" "));
    assertThat(outcome.err()).contains(message).doesNotContain("Exception");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{} ; 1:1: the file must hold an array",
        "[1] ; 1:2: a point must be an object",
        "[{\"Delta\": \"1\"}] ; 1:12: the value of Delta must be a number",
        "[{\"Delta\": NaN}] ; the value of Delta is not a finite number",
        "[{\"Delta\": 1e999}] ; the value of Delta is not a finite number",
        "[{\"Delta\": 1, \"Delta\": 2}] ; not valid JSON: Duplicate",
        "[{\"Delta\": 1 ; mend the syntax there",
        "[] [] ; there is something after the array",
        "[{\"Delta\": 1}] ; point 1: no value is given for Omega",
        "[{\"Delta\": 1, \"Omega\": 0, \"gamma\": 1}] ; give a value within"
      })
  void malformedPointsAreReportedWithTheirPlace(String json, String message) throws Exception {
    Path file = Files.writeString(folder.resolve("points.json"), json);
    Outcome outcome = run("eval", ATOM, "--points", file.toString());
    assertThat(outcome.err()).contains("points.json:").contains(message).doesNotContain("Source");
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void aPointOutsideOfTheRegimeIsNamed(@TempDir Path folder) throws Exception {
    String point =
        "{\"eps_h\": 1, \"delta\": %s, \"g\": 0.01, \"gamma_h\": 0.01, \"gamma_c\": 0.1,"
            + " \"T_h\": 1, \"T_c\": 0.1}";
    Path file = folder.resolve("points.json");
    Files.writeString(file, "[" + point.formatted("0.1") + ", " + point.formatted("-0.01") + "]");
    Outcome outcome = run("eval", "proofs/critical-heat-current", "--points", file.toString());
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err().strip())
        .isEqualTo(
            "outside of the regime of the master equation (Section 2), 1 of 2: point 2, |gamma_c| ="
                + " 0.1 is more than 1/10 of |eps_c| = 0.99");
    assertThat(new ObjectMapper().readTree(outcome.out())).hasSize(2);
  }

  @Test
  void bothRoutesGiveTheSameValues() throws Exception {
    Outcome outcome =
        run("eval", ATOM, "--set", "Delta=0.5", "--set", "Omega=1", "--set", "gamma=1e0");
    assertThat(outcome.status()).isZero();
    JsonNode point = new ObjectMapper().readTree(outcome.out()).get(0);
    assertThat(names(point)).containsExactly("parameters", "numeric", "symbolic");
    assertThat(names(point.get("numeric"))).isEqualTo(names(point.get("symbolic")));
    assertThat(names(point.get("numeric")))
        .startsWith("rho_ee", "rho_gg", "re_eg", "im_eg")
        .doesNotContain("rho_eg");
    assertThat(point.get("symbolic").get("rho_ee").asDouble()).isEqualTo(0.25);
    for (String name : names(point.get("numeric"))) {
      assertThat(point.get("numeric").get(name).asDouble())
          .isCloseTo(
              point.get("symbolic").get(name).asDouble(),
              org.assertj.core.data.Offset.offset(1e-12));
    }
  }

  @Test
  void aStudyWithoutClosedFormsHasNumericValuesOnly() throws Exception {
    String point =
        "[{\"eps_h\":1,\"delta\":0.01,\"g\":1.6e-3,\"gamma_h\":1e-3,\"gamma_c\":1.1e-2,"
            + "\"T_h\":0.7,\"T_c\":0.1,\"kappa_h\":0.07,\"kappa_c\":0}]";
    Path file = Files.writeString(folder.resolve("p.json"), point);
    Outcome outcome = run("eval", "proofs/tunnelling", "--points", file.toString());
    assertThat(outcome.err()).isEmpty();
    JsonNode values = new ObjectMapper().readTree(outcome.out()).get(0);
    assertThat(names(values.get("symbolic"))).isEmpty();
    assertThat(names(values.get("numeric"))).contains("r1", "re_c", "Q_h", "J", "N");
  }

  @Test
  void ratesMayBeGivenInsteadOfTemperatures() throws Exception {
    String point =
        "[{\"eps_h\":1,\"delta\":0,\"g\":0.5,\"gamma_h_up\":0.5,\"gamma_h_down\":1,"
            + "\"gamma_c_up\":0.25,\"gamma_c_down\":1}]";
    Path file = Files.writeString(folder.resolve("p.json"), point);
    Outcome outcome = run("eval", "proofs/critical-heat-current", "--points", file.toString());
    assertThat(outcome.err()).startsWith("outside of the regime");
    JsonNode values = new ObjectMapper().readTree(outcome.out()).get(0).get("symbolic");
    double trace = 0;
    for (String name : List.of("r1", "r2", "r3", "r4")) {
      trace += values.get(name).asDouble();
    }
    assertThat(trace).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-15));
  }

  @Test
  void anEmptyListOfPointsIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("p.json"), "[]");
    Outcome outcome = run("eval", ATOM, "--points", file.toString());
    assertThat(outcome.err()).contains("p.json: there is no point; give at least one");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"1e308, Omega = 1.0E308 is beyond what double precision", "1, ''"})
  void aNumberThatOverflowsIsNamed(String omega, String message) {
    Outcome outcome =
        run("eval", ATOM, "--set", "Delta=1", "--set", "gamma=1", "--set", "Omega=" + omega);
    assertThat(outcome.err()).contains(message);
    assertThat(outcome.status()).isEqualTo(message.isEmpty() ? 0 : 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify", "eval"})
  void aStudyWithoutAUniqueSteadyStateIsRefusedWithPlaceAndRemedy(String command) throws Exception {
    Path study = copyOfTheAtom();
    Path model = study.resolve("study.yaml");
    String uncoupled =
        Files.readString(model)
            .replace("(Omega/2)*(sp[q] + sm[q])", "Omega*sz[q]")
            .replace("operator: 'sm[q]'", "operator: 'sz[q]'");
    Files.writeString(model, uncoupled);
    Outcome outcome =
        command.equals("verify")
            ? run("verify", study.toString(), "--out", folder + "/r")
            : run(
                "eval",
                study.toString(),
                "--set",
                "Delta=1",
                "--set",
                "Omega=1",
                "--set",
                "gamma=1");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).doesNotContain("internal");
    if (command.equals("verify")) {
      assertThat(outcome.err())
          .containsPattern(
              "study.yaml:[0-9]+: the populations fall into 2 blocks .*; let couplings");
      assertThat(folder.resolve("r")).doesNotExist();
    }
  }

  @Test
  void helpAndVersionAreNotErrors() {
    assertThat(run("--help").out()).contains("verify").contains("Exit status");
    assertThat(run("verify", "--help").out()).contains("--only").contains("Exit status");
    assertThat(run("eval", "--help").out()).contains("--points");
    assertThat(run("--version").out()).startsWith("lindproof ");
    assertThat(run("--help").status()).isZero();
  }

  @Test
  void aStudyIsVerifiedAndItsReportWritten() {
    Path out = folder.resolve("report");
    Outcome outcome =
        run("verify", ATOM, "--out", out.toString(), "--format", "json,tex", "--only", "excited");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("1 claim: 1 proved; all as expected");
    assertThat(out).isDirectoryContaining("glob:**verdicts.json");
    assertThat(out.resolve("derivation.tex")).isRegularFile();
  }

  @Test
  void aVerdictThatIsNotExpectedExitsWithOne() throws Exception {
    Path study = copyOfTheAtom();
    Path claims = study.resolve("claims.yaml");
    Files.writeString(
        claims, Files.readString(claims).replace("expect: refuted", "expect: proved"));
    Outcome outcome =
        run(
            "verify",
            study.toString(),
            "--out",
            folder + "/r",
            "--only",
            "excited.wrong",
            "--format",
            "json");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).contains("! excited.wrong");
  }

  @Test
  void aFaultInTheStudyIsShownWithFileAndLineAndNothingIsWritten() throws Exception {
    Path study = copyOfTheAtom();
    Path model = study.resolve("study.yaml");
    Files.writeString(model, Files.readString(model).replace("domain: positive", "domain: lovely"));
    Outcome outcome = run("verify", study.toString(), "--out", folder + "/r");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).containsPattern("study.yaml:[0-9]+: .*lovely");
    assertThat(folder.resolve("r")).doesNotExist();
  }

  private Path copyOfTheAtom() throws Exception {
    Path study = Files.createDirectory(folder.resolve("atom"));
    for (String file : List.of("study.yaml", "claims.yaml", "paper.tex")) {
      Files.copy(Path.of(ATOM, file), study.resolve(file));
    }
    return study;
  }
}
