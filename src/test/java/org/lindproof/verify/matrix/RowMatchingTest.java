package org.lindproof.verify.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowMatchingTest {
  private static RowMatching match(String first, String second) {
    return RowMatching.of(
        first.length(),
        second.length(),
        (i, k) -> 3 * Integer.signum(Math.abs(first.charAt(i) - second.charAt(k))));
  }

  @Test
  void equal_lists_have_nothing_left_out() {
    assertThat(match("abc", "abc")).isEqualTo(new RowMatching(List.of(), 0, 0));
  }

  @Test
  void surplus_rows_are_left_out_where_that_is_cheapest() {
    assertThat(match("abxcy", "abc")).isEqualTo(new RowMatching(List.of(2, 4), 0, 2));
    assertThat(match("xabc", "abc")).isEqualTo(new RowMatching(List.of(0), 0, 1));
  }

  @Test
  void rows_that_differ_keep_their_partner_if_there_is_no_surplus() {
    assertThat(match("axc", "abc")).isEqualTo(new RowMatching(List.of(), 3, 3));
  }

  @Test
  void missing_rows_are_not_invented() {
    assertThat(match("ab", "abc")).isEqualTo(new RowMatching(List.of(), 0, 0));
  }
}
