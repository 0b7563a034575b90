package org.lindproof.kernel.thermal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.RationalFunction;
import org.lindproof.algebra.sign.SemialgebraicDomain;
import org.lindproof.algebra.sign.SignLink;
import org.lindproof.kernel.certificate.SignCertificate;
import org.lindproof.kernel.certificate.SignCertificates;
import org.lindproof.kernel.model.CoqModel;
import org.lindproof.paper.claim.Assumption;
import org.lindproof.verify.evaluation.ClaimDomain;

/**
 * What follows from the temperatures of baths about signs: an occupation falls with energy over
 * temperature, and one of a fermionic bath is less than 1/2.
 *
 * @param unfold what makes a goal's names polynomials
 */
public record ThermalFacts(
    CoqModel model, List<Assumption> assumptions, ClaimDomain domain, String unfold) {
  public ThermalFacts {
    assumptions = List.copyOf(assumptions);
  }

  /**
   * A fact.
   *
   * @param text that it is about; a proof that needs the fact has it in it
   * @param lines the tactics that add it to the context
   * @param positive a polynomial that is positive, if it says so
   * @param product two polynomials whose product is not negative, if it says so
   */
  public record Fact(
      String text, List<String> lines, Optional<Polynomial> positive, Optional<SignLink> product) {
    public Fact {
      lines = List.copyOf(lines);
    }
  }

  private SignCertificates signs() {
    SemialgebraicDomain all = domain.prover().domain();
    return new SignCertificates(
        new SemialgebraicDomain(all.ring(), all.symbols(), all.positive()),
        model.polynomials(),
        domain.prover().factorizer());
  }

  /** The domain of the claim with what the facts add to it. */
  public SemialgebraicDomain extended() {
    SemialgebraicDomain all = domain.prover().domain();
    if (all.links().isEmpty()) {
      return all;
    }
    List<Polynomial> positive = new ArrayList<>(all.positive());
    List<SignLink> links = new ArrayList<>();
    for (Fact fact : all()) {
      fact.positive().ifPresent(positive::add);
      fact.product().ifPresent(links::add);
    }
    return new SemialgebraicDomain(all.ring(), all.symbols(), positive, links);
  }

  /** All facts; none where rates are not thermal. */
  public List<Fact> all() {
    ThermalLaws laws = ThermalLaws.of(model, assumptions);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < laws.laws().size(); i++) {
      half(laws, i).ifPresent(facts::add);
    }
    for (int i = 0; i < laws.laws().size(); i++) {
      for (int j = i + 1; j < laws.laws().size(); j++) {
        if (laws.isBose(i) == laws.isBose(j)) {
          order(laws, i, j).ifPresent(facts::add);
        }
      }
    }
    return List.copyOf(facts);
  }

  private Polynomial symbol(String name) {
    return domain.ring().variable(name);
  }

  private Polynomial restricted(Polynomial polynomial) {
    return domain.restrict(polynomial);
  }

  /** The text of 1 - 2 n. */
  static String half(CoqModel model, Polynomial n) {
    return model.polynomials().of(n.ring().one().minus(n).minus(n));
  }

  /** n &lt; 1/2 for a fermionic bath. */
  private Optional<Fact> half(ThermalLaws laws, int i) {
    RationalFunction energy = laws.energyValue(i);
    if (laws.isBose(i) || !energy.denominator().isOne()) {
      return Optional.empty();
    }
    Polynomial n = symbol(laws.laws().get(i).occupation().name());
    Polynomial difference = n.ring().one().minus(n).minus(n);
    String text = half(model, n);
    return signs()
        .positive(restricted(energy.numerator()))
        .map(
            certificate ->
                new Fact(
                    text,
                    List.of(
                        "assert (b%d : 0 < %s).".formatted(i + 1, text),
                        "{ apply (fermi_half %s %s %s); [%s | assumption | exact %s | ring]. }"
                            .formatted(
                                laws.occupation(i),
                                laws.energy(i),
                                laws.temperature(i),
                                certificate.proof("positive_by", unfold),
                                laws.hypothesis(i))),
                    Optional.of(difference),
                    Optional.empty()));
  }

  /** How the occupations of two baths with the same statistics differ. */
  private Optional<Fact> order(ThermalLaws laws, int i, int j) {
    RationalFunction one = laws.energyValue(i);
    RationalFunction other = laws.energyValue(j);
    if (!one.denominator().isOne() || !other.denominator().isOne()) {
      return Optional.empty();
    }
    Polynomial left =
        restricted(
            symbol(laws.laws().get(i).occupation().name())
                .minus(symbol(laws.laws().get(j).occupation().name())));
    Polynomial right =
        restricted(
            symbol(laws.laws().get(i).temperature())
                .times(other.numerator())
                .minus(symbol(laws.laws().get(j).temperature()).times(one.numerator())));
    if (left.isZero() || right.isZero()) {
      return Optional.empty();
    }
    String number = "%d_%d".formatted(i + 1, j + 1);
    String l = model.polynomials().of(left);
    String r = model.polynomials().of(right);
    List<String> lines = new ArrayList<>();
    lines.add("assert (l%s : same_sign (%s) (%s)).".formatted(number, l, r));
    lines.add(
        "{ apply (%s_order %s %s %s %s %s %s); [assumption | assumption | assumption | assumption | exact %s | exact %s | %s; ring | %s; ring]. }"
            .formatted(
                laws.isBose(i) ? "bose" : "fermi",
                laws.occupation(i),
                laws.occupation(j),
                laws.energy(i),
                laws.energy(j),
                laws.temperature(i),
                laws.temperature(j),
                laws.hypothesis(i),
                laws.hypothesis(j),
                unfold,
                unfold));
    SignCertificates.Split split = signs().split(right);
    if (split.positive() && split.open().size() == 1 && split.open().get(0).exponent() == 1) {
      Polynomial open = split.open().get(0).base();
      Polynomial rest = split.minus() ? open.negate() : open;
      lines.add(
          "assert (r%s : same_sign (%s) (%s)) by (apply (same_sign_factor _ _ (%s) (%s) _ l%s); [positive | positive | %s; ring])."
              .formatted(number, l, text(rest), split.multiplier(), split.known(), number, unfold));
      return conclusion("r" + number, number, left, rest, lines);
    }
    return conclusion("l" + number, number, left, right, lines);
  }

  /** What is known of two polynomials with the same sign. */
  private Optional<Fact> conclusion(
      String same, String number, Polynomial left, Polynomial right, List<String> lines) {
    for (boolean fromRight : new boolean[] {true, false}) {
      Polynomial known = fromRight ? right : left;
      Polynomial found = fromRight ? left : right;
      String link = (fromRight ? "%s" : "(same_sign_sym _ _ %s)").formatted(same);
      Optional<SignCertificate> plus = signs().positive(known);
      Optional<SignCertificate> minus = signs().positive(known.negate());
      if (plus.isPresent()) {
        lines.add(
            "assert (f%s : 0 < %s) by (apply (same_sign_positive _ _ %s); %s)."
                .formatted(number, text(found), link, plus.get().proof("positive_by", unfold)));
        return Optional.of(new Fact(text(found), lines, Optional.of(found), Optional.empty()));
      } else if (minus.isPresent()) {
        Polynomial negated = found.negate();
        lines.add(
            "assert (f%s : 0 < %s) by (apply (same_sign_negative _ _ _ %s); [ring | %s])."
                .formatted(number, text(negated), link, minus.get().proof("positive_by", unfold)));
        return Optional.of(new Fact(text(negated), lines, Optional.of(negated), Optional.empty()));
      }
    }
    String product = SignCertificates.product(model.polynomials(), new SignLink(left, right));
    lines.add(
        "assert (f%s : 0 <= %s) by exact (same_sign_product _ _ %s)."
            .formatted(number, product, same));
    return Optional.of(
        new Fact(product, lines, Optional.empty(), Optional.of(new SignLink(left, right))));
  }

  private String text(Polynomial polynomial) {
    return model.polynomials().of(polynomial);
  }
}
