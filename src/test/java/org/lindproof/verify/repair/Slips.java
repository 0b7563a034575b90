package org.lindproof.verify.repair;

import java.util.List;
import org.lindproof.verify.StudyCopy.Change;

/** Slips of the pen in formulas of the bundled studies that hold, kind by kind. */
final class Slips {
  private static final String DELTA = "(\\Gamma^2 + 4\\delta^2)";
  private static final String DRIVE = "(\\gamma_h^+ \\gamma_c^- - \\gamma_h^- \\gamma_c^+)";
  private static final String CD = "(i\\Gamma - 2\\delta)";
  private static final String GAPS = "(\\epsilon_h \\Gamma_c + \\epsilon_c \\Gamma_h)";
  private static final String BOUND =
      "\\sqrt{\\frac{16g^2 r_1 r_4}{\\Gamma^2 + 4\\delta^2}} (\\varepsilon_h \\Gamma_c + \\varepsilon_c \\Gamma_h)^2";
  private static final String POWERS = "(\\varepsilon_h \\Gamma_c + \\varepsilon_c \\Gamma_h)";
  private static final String PLUS_TERM = "\\gamma_h^+ \\gamma_c^+ " + DELTA;
  private static final String LAST = "\\gamma_h^- \\gamma_c^- (";

  private Slips() {}

  private static Change slip(String claim, String label, String before, String after) {
    return new Change(claim, label, before, after);
  }

  static final List<Change> SIGN =
      List.of(
          slip("eq8", "eq:coherence", "c = ", "c = -"),
          slip("eq7.r1", "eq:populations", DELTA, "(\\Gamma^2 - 4\\delta^2)"),
          slip("eq9.chi", "eq:notation", "(4g^2 + ", "(4g^2 - "),
          slip("eq11.definition", "eq:heat-current", "Q_h^{ss} - Q_c", "Q_h^{ss} + Q_c"),
          slip("trace", "eq:trace", "+ r_4", "- r_4"),
          slip("eq12", "eq:heat-current-thermal", "n_B^{(h)} - n", "n_B^{(h)} + n"));

  static final List<Change> NUMBER =
      List.of(
          slip("eq7.r1", "eq:populations", "4g^2", "2g^2"),
          slip("eq7.r1", "eq:populations", "4g^2", "3g^2"),
          slip("eq8", "eq:coherence", "2g", "g"),
          slip("eq8", "eq:coherence", "2\\delta", "\\delta"),
          slip("eq11.with-interaction", "eq:heat-current", "8g^2", "4g^2"),
          slip("eq13", "eq:current-coherence", "4g", "2g"),
          slip("eq4.absorption", "eq:rates", "\\gamma_j n_B", "2\\gamma_j n_B"),
          slip("eq15", "eq:n", "4|c|^2", "2|c|^2"),
          slip("peres-horodecki", "eq:peres-horodecki", "r_1 r_4", "2 r_1 r_4"));

  static final List<Change> RATE =
      List.of(
          slip("eq7.r4", "eq:populations", LAST, "\\gamma_h^+ \\gamma_c^- ("),
          slip("eq7.r4", "eq:populations", LAST, "\\gamma_h^+ \\gamma_c^+ ("),
          slip(
              "eq9.Gamma_h",
              "eq:notation",
              "\\gamma_j^- + \\gamma_j^+",
              "\\gamma_j^- + \\gamma_j^-"),
          slip(
              "eq7.r1",
              "eq:populations",
              "4g^2(\\gamma_h^+ + \\gamma_c^+)^2 + " + PLUS_TERM,
              "4g^2(\\gamma_h^- + \\gamma_c^-)^2 + \\gamma_h^- \\gamma_c^- " + DELTA));

  static final List<Change> LABEL =
      List.of(
          slip(
              "eq11.with-interaction",
              "eq:heat-current",
              GAPS,
              "(\\epsilon_c \\Gamma_c + \\epsilon_c \\Gamma_h)"),
          slip(
              "eq11.with-interaction",
              "eq:heat-current",
              GAPS,
              "(\\epsilon_c \\Gamma_c + \\epsilon_h \\Gamma_h)"),
          slip(
              "eq7.r2", "eq:populations", "\\gamma_h^+ \\gamma_c^- (", "\\gamma_c^+ \\gamma_h^- ("),
          slip(
              "eq13",
              "eq:current-coherence",
              POWERS,
              "(\\varepsilon_h \\Gamma_h + \\varepsilon_c \\Gamma_h)"),
          slip("trace", "eq:trace", "r_2", "r_3"),
          slip("peres-horodecki", "eq:peres-horodecki", "r_1 r_4", "r_1 r_2"));

  static final List<Change> CONJUGATE =
      List.of(
          slip("eq8", "eq:coherence", CD, "(-i\\Gamma - 2\\delta)"),
          slip("eq13", "eq:current-coherence", CD, "(i\\Gamma + 2\\delta)"));

  static final List<Change> SCOPE =
      List.of(
          slip("eq7.r1", "eq:populations", "\\gamma_c^+)^2", "\\gamma_c^+)"),
          slip("eq9.chi", "eq:notation", "\\Gamma^2", "\\Gamma"),
          slip(
              "eq9.chi",
              "eq:notation",
              "(4g^2 + \\Gamma_h \\Gamma_c) \\Gamma^2",
              "4g^2 + \\Gamma_h \\Gamma_c \\Gamma^2"),
          slip("eq8", "eq:coherence", "\\chi", "\\chi^2"));

  /** The critical current, with one slip each; as printed, it has a slip, too. */
  static final List<Change> ROOT =
      List.of(
          slip("eq18", "eq:critical-current", BOUND, BOUND + " "),
          slip(
              "eq18",
              "eq:critical-current",
              BOUND,
              "\\frac{\\sqrt{16g^2 r_1 r_4}}{\\Gamma^2 + 4\\delta^2} " + POWERS),
          slip(
              "eq18",
              "eq:critical-current",
              BOUND,
              "\\frac{16g^2 r_1 r_4}{\\Gamma^2 + 4\\delta^2} " + POWERS));

  static final List<Change> MISSING =
      List.of(
          slip("eq7.r3", "eq:populations", "+ \\gamma_h^- \\gamma_c^+ " + DELTA, ""),
          slip("eq8", "eq:coherence", CD, "i\\Gamma"),
          slip("eq9.Gamma", "eq:notation", "\\gamma_h^- + \\gamma_h^+ + ", "\\gamma_h^+ + "),
          slip("eq12", "eq:heat-current-thermal", "\\gamma_h \\gamma_c", "\\gamma_h"),
          slip("trace", "eq:trace", "r_1 + ", ""),
          slip("eq11.with-interaction", "eq:heat-current", GAPS, ""),
          slip("eq13", "eq:current-coherence", "4g ", "4 "));

  static final List<Change> SUPERFLUOUS =
      List.of(
          slip("eq9.Gamma", "eq:notation", "\\gamma_h^+ + ", "\\gamma_h^+ + g + "),
          slip("eq12", "eq:heat-current-thermal", "\\gamma_h \\gamma_c", "\\gamma_h \\gamma_c^2"),
          slip("eq8", "eq:coherence", "2g", "2g \\Gamma"));

  static final List<Change> MODULUS =
      List.of(
          slip("witness.modulus", "eq:witness-modulus", "|J_{\\text{ss}}|", "J_{\\text{ss}}"),
          slip("peres-horodecki", "eq:peres-horodecki", "|c|^2 >", "|c|^2 <"));

  /** Two slips each. */
  static final List<Change> TWO =
      List.of(
          slip(
              "eq8",
              "eq:coherence",
              "2g" + DRIVE + " " + CD,
              "4g" + DRIVE + " (i\\Gamma + 2\\delta)"),
          slip("eq11.with-interaction", "eq:heat-current", "= \\frac{8g^2", "= -\\frac{4g^2"),
          slip(
              "eq9.chi",
              "eq:notation",
              "(4g^2 + \\Gamma_h \\Gamma_c) \\Gamma^2 + 4",
              "(2g^2 - \\Gamma_h \\Gamma_c) \\Gamma^2 + 4"),
          slip(
              "eq9.chi",
              "eq:notation",
              "\\Gamma_c) \\Gamma^2 + 4\\delta^2",
              "\\Gamma_c) \\Gamma + 4\\delta"));

  /** Formulas that are wrong by more than a slip. */
  static final List<Change> BEYOND =
      List.of(
          slip("eq8", "eq:coherence", "2g" + DRIVE + " " + CD, "g^3 (\\gamma_h^+ - 3 \\gamma_c^-)"),
          slip(
              "eq9.chi",
              "eq:notation",
              "(4g^2 + \\Gamma_h \\Gamma_c) \\Gamma^2 + 4\\delta^2 \\Gamma_h \\Gamma_c",
              "7g \\Gamma_h^3 + 5\\delta^4"),
          slip(
              "eq11.with-interaction",
              "eq:heat-current",
              DRIVE,
              "(3\\gamma_h^+ \\gamma_c^- - 5\\gamma_h^- \\gamma_h^+)"),
          slip(
              "eq7.r1",
              "eq:populations",
              "4g^2(\\gamma_h^+ + \\gamma_c^+)^2 + " + PLUS_TERM,
              "9g^2(\\gamma_h^- - 7\\gamma_c^+)^2"));

  /** Slips in the textbook formulas of the driven atom. */
  static final List<Change> ATOM =
      List.of(
          slip("excited", "eq:excited", "+ 2\\Omega^2", "- 2\\Omega^2"),
          slip("excited", "eq:excited", "4\\Delta^2", "4\\Delta"),
          slip("excited", "eq:excited", "{\\Omega^2}", "{\\Omega}"),
          slip("ground.trace", "eq:ground", "1 - ", "1 + "),
          slip("ground", "eq:ground", "\\Delta^2 + \\Omega^2", "\\Delta^2 - \\Omega^2"),
          slip("coherence", "eq:coherence", "-\\frac", "\\frac"),
          slip("coherence", "eq:coherence", "+ i\\gamma", ""),
          slip("saturation", "eq:saturation", "1 + s", "1 - s"),
          slip("no-inversion", "eq:no-inversion", "<", ">"),
          slip("bloch.x", "eq:bloch", "4\\Omega\\Delta", "2\\Omega\\Delta"),
          slip(
              "emission",
              "eq:emission",
              "-\\gamma \\Delta \\rho_{ee}",
              "\\gamma \\Delta \\rho_{ee}"));

  static List<List<Change>> mendable() {
    return List.of(SIGN, NUMBER, RATE, LABEL, CONJUGATE, SCOPE, MISSING, SUPERFLUOUS, MODULUS, TWO);
  }
}
