package org.lindproof;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindproof.verify.twin.CountingHelper;
import org.lindproof.verify.twin.Loud;

/** What no class may do, whatever its room. Every rule has a twin that it must catch. */
class CodingRulesTest {
  private static final String CLI = "org.lindproof.cli..";

  private static final ArchRule SILENT =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should(ACCESS_STANDARD_STREAMS)
          .as("only cli prints");

  private static final ArchRule NO_EXIT =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class)
          .as("only cli exits");

  private static final ArchRule NO_STACK_TRACES =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .callMethodWhere(
              target(name("printStackTrace")).and(target(owner(assignableTo(Throwable.class)))))
          .as("only cli shows a stack trace");

  private static final ArchRule NO_LOGGING =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
          .as("nothing logs");

  /** Asking a console of JDK 22 whether it is a terminal needs reflection on JDK 17. */
  private static final ArchRule NO_REFLECTION =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.lindproof.cli.Terminal")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.lang.reflect..")
          .orShould()
          .callMethod(Class.class, "forName", String.class)
          .as("only the question for a terminal uses reflection");

  private static final ArchRule NO_PROCESSES =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.lindproof.report.PdfBuilder")
          .and()
          .doNotHaveFullyQualifiedName("org.lindproof.kernel.check.CoqCompiler")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(ProcessBuilder.class, Process.class)
          .orShould()
          .callMethodWhere(target(name("exec")).and(target(owner(assignableTo(Runtime.class)))))
          .as("only the builder of PDFs and the compiler of proofs start processes");

  private static final ArchRule NO_GRAB_BAGS =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Common)")
          .as("no class is a grab-bag");

  private static final ArchRule NO_STATIC_STATE =
      fields()
          .that()
          .areStatic()
          .should(beConstant())
          .as("static fields are final and cannot change inside");

  private static ArchCondition<JavaField> beConstant() {
    return new ArchCondition<>("be final and immutable") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (!field.getModifiers().contains(JavaModifier.SYNTHETIC) && mayChange(field)) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName() + " may change"));
        }
      }
    };
  }

  private static boolean mayChange(JavaField field) {
    if (!field.getModifiers().contains(JavaModifier.FINAL) || field.getRawType().isArray()) {
      return true;
    }
    Object value = valueOf(field.reflect());
    boolean isCollection = value instanceof Collection || value instanceof Map;
    String type = value.getClass().getName();
    return type.startsWith("java.util.concurrent.atomic.")
        || value instanceof StringBuilder
        || (isCollection
            && !type.startsWith("java.util.ImmutableCollections$")
            && !type.startsWith("java.util.Collections$"));
  }

  private static Object valueOf(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  static Stream<ArchRule> rules() {
    return Stream.of(
        SILENT,
        NO_EXIT,
        NO_STACK_TRACES,
        NO_LOGGING,
        NO_REFLECTION,
        NO_PROCESSES,
        NO_GRAB_BAGS,
        NO_STATIC_STATE);
  }

  static Stream<Arguments> twins() {
    return Stream.concat(
        Stream.of(SILENT, NO_EXIT, NO_STACK_TRACES, NO_LOGGING, NO_REFLECTION, NO_PROCESSES)
            .map(rule -> Arguments.of(rule, Loud.class)),
        Stream.of(NO_GRAB_BAGS, NO_STATIC_STATE)
            .map(rule -> Arguments.of(rule, CountingHelper.class)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void no_class_breaks_a_rule(ArchRule rule) {
    rule.check(ArchitectureTest.OURS);
  }

  @ParameterizedTest
  @MethodSource("twins")
  void every_rule_catches_its_twin(ArchRule rule, Class<?> twin) {
    JavaClasses wrong = new ClassFileImporter().importClasses(twin);
    assertThat(rule.evaluate(wrong).hasViolation()).isTrue();
  }
}
