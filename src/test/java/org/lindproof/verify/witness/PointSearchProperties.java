package org.lindproof.verify.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lindproof.algebra.Polynomial;
import org.lindproof.algebra.Rational;
import org.lindproof.algebra.sign.SemialgebraicDomain;
import org.lindproof.generators.SmallPolynomials;

@Domain(SmallPolynomials.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(onFailureOnly = true)
class PointSearchProperties {
  private static final Set<String> ALL = Set.of("x", "y", "z");

  @Property(tries = 100)
  void whatIsFoundLiesInTheDomainAndHasTheProperty(
      @ForAll Polynomial polynomial, @ForAll SemialgebraicDomain domain) {
    PointSearch search = new PointSearch(domain, ALL, 1);
    Optional<Map<String, Rational>> found =
        search.find(point -> polynomial.evaluate(point).signum() < 0);
    Statistics.label("found").collect(found.isPresent());
    Statistics.label("found").coverage(c -> c.check(true).percentage(p -> p > 30));
    Statistics.label("found").coverage(c -> c.check(false).percentage(p -> p > 5));
    if (found.isPresent()) {
      assertThat(found.get()).containsOnlyKeys(ALL);
      assertThat(domain.contains(found.get())).isTrue();
      assertThat(polynomial.evaluate(found.get()).signum()).isNegative();
    }
  }

  @Property(tries = 100)
  void theSameSeedFindsTheSamePoint(
      @ForAll Polynomial polynomial, @ForAll SemialgebraicDomain domain, @ForAll long seed) {
    Optional<Map<String, Rational>> once =
        new PointSearch(domain, ALL, seed).find(p -> polynomial.evaluate(p).signum() > 0);
    Optional<Map<String, Rational>> again =
        new PointSearch(domain, ALL, seed).find(p -> polynomial.evaluate(p).signum() > 0);
    assertThat(again).isEqualTo(once);
  }

  /** Coordinates that only a constraint needs are chosen, too. */
  @Property(tries = 100)
  void aConstraintIsNeverLeftWithoutAValue(@ForAll SemialgebraicDomain domain) {
    Optional<Map<String, Rational>> found =
        new PointSearch(domain, Set.of("x"), 1).find(point -> true);
    found.ifPresent(point -> assertThat(domain.contains(point)).isTrue());
  }
}
