package org.lindproof.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymbolDomainTest {

  @ParameterizedTest
  @EnumSource
  void whatIsInBothDomainsIsInTheirIntersection(SymbolDomain one) {
    for (SymbolDomain other : SymbolDomain.values()) {
      for (int sign = -1; sign <= 1; sign++) {
        assertThat(one.and(other).contains(sign))
            .as("%s and %s of %d", one, other, sign)
            .isEqualTo(one.contains(sign) && other.contains(sign));
      }
    }
  }
}
