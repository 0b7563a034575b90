package org.lindproof.kernel.certificate;

/**
 * multiplier * polynomial = product, where the multiplier is positive and the product shows the
 * sign.
 *
 * @param multiplier a text of R
 * @param product a text of R
 */
public record SignCertificate(String multiplier, String product) {

  /** A certificate that needs no multiplier. */
  static SignCertificate plain(String product) {
    return new SignCertificate("1", product);
  }

  /**
   * A proof of a goal {@code 0 < polynomial}, {@code 0 <= polynomial} or {@code polynomial <> 0}.
   *
   * @param lemma positive_by, nonnegative_by or nonzero_by
   * @param unfold what makes the goal's names polynomials
   */
  public String proof(String lemma, String unfold) {
    return "apply (%s (%s) _ (%s)); [positive | %s; ring | %s]"
        .formatted(lemma, multiplier, product, unfold, lemma.replace("_by", ""));
  }
}
