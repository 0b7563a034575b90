package org.lindproof.numeric;

/**
 * A point in parameter space that the model does not allow. The message names the parameter, its
 * value and the bound.
 */
public class InvalidPointException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final double value;
  private final String requirement;

  private InvalidPointException(String message, String name, double value, String requirement) {
    super(message);
    this.name = name;
    this.value = value;
    this.requirement = requirement;
  }

  static InvalidPointException outOfDomain(String name, double value, String requirement) {
    return new InvalidPointException(
        name + " = " + value + " is out of its domain: it must be " + requirement,
        name,
        value,
        requirement);
  }

  static InvalidPointException missing(String name, String requirement) {
    return new InvalidPointException(
        "no value is given for " + name + ": " + requirement, name, Double.NaN, requirement);
  }

  static InvalidPointException unknown(String name, double value, String known) {
    return new InvalidPointException(
        "the system has no parameter or rate " + name + " (= " + value + "); it has " + known,
        name,
        value,
        "one of " + known);
  }

  /** The parameter, rate or constraint that is violated. */
  public String name() {
    return name;
  }

  /** The value that was given; NaN if none was. */
  public double value() {
    return value;
  }

  /** What the value has to be, for example {@code positive}. */
  public String requirement() {
    return requirement;
  }
}
