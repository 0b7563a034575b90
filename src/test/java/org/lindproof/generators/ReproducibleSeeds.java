package org.lindproof.generators;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Makes a build repeatable: the seed of every property comes from its name and from {@code
 * -Dlindproof.tests.seed}, a number, 0 if nothing is said. With {@code random} every run tries
 * other samples. A seed in the annotation stands.
 */
public final class ReproducibleSeeds implements AroundPropertyHook {
  static final String OPTION = "lindproof.tests.seed";

  private static final long SPREAD = 1L << 32;

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public boolean appliesTo(Optional<AnnotatedElement> element) {
    return true;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyAttributes attributes = context.attributes();
    if (attributes.seed().isEmpty()) {
      String name = context.containerClass().getName() + "." + context.targetMethod().getName();
      seed(System.getProperty(OPTION, "0"), name).ifPresent(attributes::setSeed);
    }
    return property.execute();
  }

  /** The seed of a property, or nothing if jqwik is to choose one. */
  static Optional<String> seed(String option, String property) {
    return option.equals("random")
        ? Optional.empty()
        : Optional.of(Long.toString(Long.parseLong(option) * SPREAD + property.hashCode()));
  }
}
