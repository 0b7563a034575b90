package org.lindproof.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

class ReproducibleSeedsProperties {
  @Property
  void seedIsTheSameInEveryRunAndItsOwnForEveryPropertyAndNumber(
      @ForAll int number, @ForAll int other, @ForAll String property) {
    Optional<String> seed = ReproducibleSeeds.seed(Integer.toString(number), property);
    assertThat(ReproducibleSeeds.seed(Integer.toString(number), property)).isEqualTo(seed);
    assertThat(ReproducibleSeeds.seed(Integer.toString(number), property + "'")).isNotEqualTo(seed);
    assertThat(ReproducibleSeeds.seed(Integer.toString(other), property).equals(seed))
        .isEqualTo(number == other);
    assertThat(ReproducibleSeeds.seed("random", property)).isEmpty();
  }

  @Property(tries = 1)
  @AddLifecycleHook(SeedOfTheBuild.class)
  void everyPropertyOfTheBuildHasSuchASeed() {}

  @Example
  @AddLifecycleHook(SeedOfTheBuild.class)
  void soHasEveryExample() {}

  @Property(tries = 1, seed = "42")
  @AddLifecycleHook(AnnotatedSeed.class)
  void seedInTheAnnotationStands() {}

  /** Innermost of the hooks: sees what the others have set. */
  static class SeedOfTheBuild implements AroundPropertyHook {
    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) {
      String name =
          ReproducibleSeedsProperties.class.getName() + "." + context.targetMethod().getName();
      assertThat(context.attributes().seed())
          .isEqualTo(
              ReproducibleSeeds.seed(System.getProperty(ReproducibleSeeds.OPTION, "0"), name));
      return property.execute();
    }

    @Override
    public int aroundPropertyProximity() {
      return 100;
    }
  }

  /** Sees the seed of the annotation. */
  static class AnnotatedSeed extends SeedOfTheBuild {
    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) {
      assertThat(context.attributes().seed()).contains("42");
      return property.execute();
    }
  }
}
