package org.lindproof;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindproof.algebra.twin.AlgebraKnowsPhysics;
import org.lindproof.cas.twin.CasKnowsPhysics;
import org.lindproof.cas.twin.CasReadsYaml;
import org.lindproof.kernel.twin.KernelWritesReports;
import org.lindproof.numeric.twin.NumericCopiesTheAnswer;
import org.lindproof.numeric.twin.NumericUsesPolynomials;
import org.lindproof.numeric.twin.NumericUsesSymja;
import org.lindproof.paper.twin.PaperCopiesTheAnswer;
import org.lindproof.paper.twin.PaperUsesCommonsMath;
import org.lindproof.quantum.twin.QuantumUsesRings;
import org.lindproof.steady.twin.SteadyReadsThePaper;
import org.lindproof.steady.twin.SteadyUsesJas;
import org.lindproof.verify.twin.VerifyWritesReports;

/** The rooms of the house, arrows one way. Every rule has a twin that it must catch. */
class ArchitectureTest {
  private static final String ROOT = "org.lindproof";
  private static final String EXPRESSIONS = ROOT + ".algebra.expression..";
  private static final String NUMBERS =
      ROOT.replace(".", "\\.") + "\\.algebra\\.(Rational|GaussianRational|SymbolDomain)";

  static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** A room and the rooms that it may use besides itself. */
  private static ArchRule room(String room, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(room), Arrays.stream(others))
            .map(name -> ROOT + "." + name + "..")
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(ROOT + "." + room + "..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage(ROOT + ".."))))
        .allowEmptyShould(true)
        .as(room + " uses " + (others.length == 0 ? "nothing of ours" : List.of(others)));
  }

  /** A library and the only rooms that may touch it. */
  private static ArchRule library(List<String> packages, String... rooms) {
    String[] homes =
        Arrays.stream(rooms).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages.toArray(String[]::new))
        .as("only " + List.of(rooms) + " touch " + packages);
  }

  private static final ArchRule ALGEBRA = room("algebra");
  private static final ArchRule CAS = room("cas", "algebra");
  private static final ArchRule QUANTUM = room("quantum", "algebra");
  private static final ArchRule STEADY = room("steady", "quantum", "algebra", "cas");
  private static final ArchRule NUMERIC = room("numeric", "quantum", "algebra");
  private static final ArchRule PAPER = room("paper", "quantum", "algebra", "cas");
  private static final ArchRule VERIFY =
      room("verify", "paper", "steady", "numeric", "quantum", "algebra", "cas");
  private static final ArchRule KERNEL =
      room("kernel", "verify", "paper", "steady", "quantum", "algebra");
  private static final ArchRule REPORT =
      room("report", "verify", "paper", "steady", "quantum", "algebra");

  /** The independence of the two routes: no polynomial may cross. */
  private static final ArchRule NUMERIC_ALGEBRA =
      classes()
          .that()
          .resideInAPackage(ROOT + ".numeric..")
          .should()
          .onlyDependOnClassesThat(
              resideInAPackage(EXPRESSIONS)
                  .or(not(resideInAPackage(ROOT + ".algebra..")))
                  .or(nameMatching(NUMBERS)))
          .as("numeric uses of algebra only expressions and exact numbers");

  private static final ArchRule SYMJA = library(List.of("org.matheclipse..", "edu.jas.."), "cas");
  private static final ArchRule RINGS = library(List.of("cc.redberry.."), "algebra");
  private static final ArchRule COMMONS_MATH =
      library(List.of("org.apache.commons.math3.."), "numeric");
  private static final ArchRule JACKSON =
      library(List.of("com.fasterxml.jackson.."), "paper.yaml", "report", "cli");
  private static final ArchRule PICOCLI = library(List.of("picocli.."), "cli");

  static Stream<ArchRule> rules() {
    return Stream.of(
        ALGEBRA,
        CAS,
        QUANTUM,
        STEADY,
        NUMERIC,
        NUMERIC_ALGEBRA,
        PAPER,
        VERIFY,
        KERNEL,
        REPORT,
        SYMJA,
        RINGS,
        COMMONS_MATH,
        JACKSON,
        PICOCLI);
  }

  static Stream<Arguments> twins() {
    return Stream.of(
        Arguments.of(ALGEBRA, AlgebraKnowsPhysics.class),
        Arguments.of(CAS, CasKnowsPhysics.class),
        Arguments.of(QUANTUM, org.lindproof.quantum.twin.QuantumUsesSteady.class),
        Arguments.of(STEADY, SteadyReadsThePaper.class),
        Arguments.of(NUMERIC, NumericCopiesTheAnswer.class),
        Arguments.of(NUMERIC_ALGEBRA, NumericUsesPolynomials.class),
        Arguments.of(PAPER, PaperCopiesTheAnswer.class),
        Arguments.of(VERIFY, VerifyWritesReports.class),
        Arguments.of(KERNEL, KernelWritesReports.class),
        Arguments.of(REPORT, org.lindproof.report.twin.ReportComputes.class),
        Arguments.of(SYMJA, NumericUsesSymja.class),
        Arguments.of(SYMJA, SteadyUsesJas.class),
        Arguments.of(RINGS, QuantumUsesRings.class),
        Arguments.of(COMMONS_MATH, PaperUsesCommonsMath.class),
        Arguments.of(JACKSON, CasReadsYaml.class),
        Arguments.of(PICOCLI, org.lindproof.report.twin.ReportParsesArguments.class));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_room_keeps_to_its_rule(ArchRule rule) {
    rule.check(OURS);
  }

  @ParameterizedTest
  @MethodSource("twins")
  void every_rule_catches_its_twin(ArchRule rule, Class<?> twin) {
    JavaClasses wrong = new ClassFileImporter().importClasses(twin);
    assertThat(rule.evaluate(wrong).hasViolation()).isTrue();
  }

  @Test
  void every_class_is_in_a_room() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.of(
                    "algebra", "cas", "quantum", "steady", "numeric", "paper", "verify", "kernel",
                    "report", "cli")
                .map(name -> ROOT + "." + name + "..")
                .toArray(String[]::new))
        .check(OURS);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void a_cycle_of_packages_is_caught() {
    JavaClasses wrong =
        new ClassFileImporter()
            .importClasses(
                org.lindproof.verify.twin.VerifyWritesReports.class,
                org.lindproof.report.twin.ReportAsksVerifyBack.class);
    ArchRule rule = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();
    assertThat(rule.evaluate(wrong).hasViolation()).isTrue();
  }
}
