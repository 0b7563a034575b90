package org.lindproof.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.paper.StudyReaderTest.Fault;
import org.lindproof.quantum.Bath;

/** A small sound study, and what can be wrong with it. */
final class SmallStudy {
  static final String MODEL =
      """
      title: A qubit in a bath
      sites:
        q: ['1', '0']
      operators:
        sp: { tex: '\\sigma_+', ketbra: '|1><0|' }
      indices:
        j: [h, c]
      parameters:
        w: { tex: ['\\omega'], domain: positive }
        g: { tex: ['g'], domain: positive }
        T: { tex: ['T'], domain: positive }
      baths:
        b:
          statistics: bose
          energy: w
          temperature: T
          coupling: g
          absorption: { name: up, tex: ['g^+'] }
          emission: { name: down, tex: ['g^-'] }
          occupation: { name: nb, tex: ['n'] }
      hamiltonian:
        H: { tex: 'H', is: 'w*sp[q]*dagger(sp[q]) + 0*id' }
      jumps:
        - { operator: 'sp[q]', rate: up, bath: b }
        - { operator: 'dagger(sp[q])', rate: down, bath: b }
      observables:
        p: { tex: ['p'], element: ['1', '1'] }
        N: { negativity_across: q }
        Q: { tex: ['Q'], heat_from: b, hamiltonian: [H] }
        S: { combination: { Q: 1, p: -1/2 } }
      """;

  static final String PAPER =
      """
      \\begin{document}\\begin{equation}\\label{eq:p}
      p = \\frac{g^+}{g^+ + g^-} > 0
      \\end{equation}
      \\end{document}
      """;

  static final String CLAIMS =
      """
      printed:
        q: { tex: ['q'] }
      claims:
        - id: p
          formula: eq:p
          link: 1
          kind: identity
          cite: Eq. (1)
          expect: proved
          assume: ['g > w', 'w = 0', 'thermal rates']
      """;

  static final List<Fault> FAULTS =
      List.of(
          model("title: A qubit in a bath", "titel: x", 1, "did you mean title?"),
          model("title: A qubit in a bath", "title: [a]", 1, "title is a list"),
          model("  q: ['1', '0']", "  q: ['1', '1']", 3, "the basis of site q"),
          model(
              "  q: ['1', '0']", "  q: ['1', '0', '2']\n  q: ['1']", 4, "stands already in line 3"),
          model("'|1><0|'", "'|1><2|'", 5, "the state 2 is not in the basis"),
          model("'|1><0|'", "'1><0'", 5, "not a sum of |a><b|"),
          model("ketbra: '|1><0|'", "matrix: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]", 5, "not 2 x 2"),
          model("ketbra: '|1><0|'", "matrix: [[1, w], [0, 1]]", 5, "w is not declared"),
          model(
              "ketbra: '|1><0|'", "ketbra: '|1><0|', matrix: [[1]]", 5, "either ketbra or matrix"),
          model("'\\sigma_+'", "'\\input{x}'", 5, "\\input"),
          model("  j: [h, c]", "  jj: [h, c]", 7, "the index jj"),
          model("['\\omega']", "['\\omega}']", 9, "is unusable"),
          model("['\\omega']", "['2']", 9, "a meaning of its own"),
          model("['\\omega']", "['\\omega', '\\mathrm{i}']", 9, "a meaning of its own"),
          model("['\\omega']", "['(a)']", 9, "a meaning of its own"),
          model("['\\omega']", "['\\cdot a']", 9, "a meaning of its own"),
          model("['\\omega']", "['a + b']", 9, "is a formula, not a symbol"),
          model(
              "  w: { tex: ['\\omega'], domain: positive }",
              "  w: { tex: ['\\omega'], domain: positiv }",
              9,
              "did you mean positive?"),
          model("  w: {", "  w-1: {", 9, "'w-1' is not a name"),
          model("  w: {", "  sqrt: {", 9, "a meaning of its own"),
          model("tex: ['g'], domain: positive", "tex: ['T'], domain: positive", 11, "belongs to g"),
          model("tex: ['T'], domain: positive", "tex: ['T'], domain: real", 16, "zero or negative"),
          model("statistics: bose", "statistics: boson", 14, "did you mean bose?"),
          model("energy: w", "energy: v", 15, "v is not declared"),
          model("energy: w", "energy: -w", 15, "the energy -w of bath b can be zero or negative"),
          model("energy: w", "energy: w - g", 15, "add -g+w to constraints"),
          model("['\\omega'], domain: positive", "['\\omega'], domain: real", 15, "energy w of"),
          model("energy: w", "energy: sqrt(w)", 15, "not a real polynomial"),
          model("temperature: T", "temperature: t", 16, "is not a parameter"),
          model("name: up,", "name: w,", 18, "declared already in study.yaml:9"),
          model(
              "      emission: { name: down, tex: ['g^-'] }\n".substring(2),
              "",
              13,
              "emission is missing"),
          model("'w*sp[q]*dagger", "'w*sp[x]*dagger", 22, "there is no site x"),
          model("'w*sp[q]*dagger", "'w*sq[q]*dagger", 22, "did you mean sp?"),
          model("'w*sp[q]*dagger", "'w*sp*dagger", 22, "without its site"),
          model("'w*sp[q]*dagger", "'up*sp[q]*dagger", 22, "neither a parameter"),
          model(
              "hamiltonian:\n",
              "notation: { x: { means: '((((4*g^2+T)^60)^60)^60)^60' } }\nhamiltonian:\n",
              21,
              "notation x is too large when it is multiplied out; use lower powers"),
          model(
              "parameters:",
              "constraints: ['((((4*g^2+T)^60)^60)^60)']\nparameters:",
              8,
              "constraints is too large"),
          model("'w*sp[q]*dagger", "'((((2)^60)^60)^60)^60*sp[q]*dagger", 22, "too large when"),
          model("'w*sp[q]*dagger", "'((w+g+T)^60)^60*sp[q]*dagger", 22, "too large when"),
          model("+ 0*id", "+ 1", 22, "a number where an operator is needed"),
          model("rate: up, bath: b", "rate: 0, bath: b", 24, "the rate is zero"),
          model("parameters:", "constraints: ['-w']\nparameters:", 8, "no values within"),
          model("parameters:", "constraints: ['w - g', 'g - w']\nparameters:", 8, "no values"),
          model("rate: up, bath: b", "rate: up, bath: a", 24, "there is no bath a"),
          model("rate: up, bath: b", "rate: up^-1, bath: b", 24, "not a real polynomial"),
          model("rate: up, bath: b", "rate: p, bath: b", 24, "p is not declared here"),
          model("element: ['1', '1']", "element: ['1', '2']", 27, "not in the product basis"),
          model("element: ['1', '1']", "element: ['1', '1'], part: rael", 27, "did you mean real?"),
          model("element: ['1', '1']", "expectation: '2'", 27, "where an operator is needed"),
          model("element: ['1', '1']", "expectation: 'sp[q]'", 27, "of p is not Hermitian"),
          model("element: ['1', '1']", "expectation: 'i*sp[q]*dagger(sp[q])'", 27, "write (A +"),
          model("'w*sp[q]*dagger", "'i*w*sp[q]*dagger", 22, "H is not Hermitian"),
          model("rate: up, bath: b", "rate: i, bath: b", 24, "not a real polynomial"),
          model("negativity_across: q", "negativity_across: h", 28, "there is no site h"),
          model("negativity_across: q", "combination: { Q: 1 }", 28, "stands before this one"),
          model("negativity_across: q", "tex: ['N']", 28, "it has no meaning"),
          model("hamiltonian: [H]", "hamiltonian: [H_S]", 29, "there is no part of H H_S"),
          model("hamiltonian: [H]", "energy: 'w*sq[q]'", 29, "did you mean sp?"),
          model("hamiltonian: [H]", "energy: 'w*sp[q]'", 29, "of Q is not Hermitian"),
          model("hamiltonian: [H]", "energy: w", 29, "where an operator is needed"),
          model("hamiltonian: [H]", "hamiltonian: [H], energy: 'id'", 29, "keep one of them"),
          model("element: ['1', '1']", "element: ['1', '1'], energy: 'id'", 27, "energy without"),
          model("heat_from: b", "heat_from: a", 29, "there is no bath a"),
          model("p: -1/2", "p: 1/0", 30, "not a rational number"),
          model(
              "hamiltonian:\n",
              "regime: { cite: x, small: [g], against: [q], factor: 2 }\nhamiltonian:\n",
              21,
              "q is no parameter, rate or notation"),
          model(
              "hamiltonian:\n",
              "regime: { cite: x, small: [g], against: [w], factor: 0 }\nhamiltonian:\n",
              21,
              "factor is 0"),
          model("title: A qubit in a bath", "title: &x { a: b }", 1, "an anchor or alias"),
          model("  q: ['1', '0']", "  q: [&x '1', *x]", 3, "an anchor or alias"),
          model("title: A qubit in a bath", "title: !!java.net.URL x", 1, "a type tag"),
          model("  j: [h, c]", "  j: [h, c", 8, "this is not YAML"),
          model("title: A qubit in a bath", "title: A\n---\nb: c", 3, "a second YAML document"),
          paper("\\begin{eq", "\\def\\p{q}\\begin{eq", 1, "write the formulas out"),
          paper("\\begin{eq", "\\usepackage{physics}\\begin{eq", 1, "the package physics"),
          paper("\\begin{eq", "\\iffalse\\begin{eq", 1, "\\iffalse is not allowed"),
          paper("\\begin{eq", "^^5cdef\\begin{eq", 1, "^^ is not allowed"),
          paper("\\begin{document}", "", 1, "there is no \\begin{document}"),
          paper("\\end{document}", "", 1, "\\begin{document} has no \\end{document}"),
          paper("\\end{document}", "\\end{document}\n\\[ p = q \\]", 5, "nothing after"),
          paper(
              "\\begin{document}",
              "\\DeclareMathSymbol{\\gamma}{0}{letters}{1}\\begin{document}",
              1,
              "\\DeclareMathSymbol is not allowed"),
          paper("\\begin{document}", "\\mit\\begin{document}", 1, "\\mit is not allowed before"),
          paper("\\begin{eq", "\\begin{comment}\\begin{eq", 1, "has no \\end{comment}"),
          paper("\\end{eq", "\\endinput\\end{eq", 3, "\\endinput is not allowed"),
          paper("p = \\frac", "p^{1000000} = \\frac", 2, "the exponent 1000000 is beyond 64"),
          paper("p = \\frac", "p(T) = \\frac", 2, "may be a product or a function"),
          paper("p = \\frac", "p \\left(T\\right)^2 = \\frac", 2, "a product or a function"),
          paper("p = \\frac", "z = \\frac", 2, "z is not declared"),
          paper("p = \\frac", "p = \\foo", 2, "\\foo is not one"),
          paper("\\end{equation}", "", 1, "has no \\end{equation}"),
          paper("eq:p}", "eq:p} & ", 1, "single formula"),
          claims("formula: eq:p", "formula: eq:q", 5, "did you mean eq:p?"),
          claims("link: 1", "link: 3", 6, "link 3 is out of range"),
          claims("link: 1", "item: 2", 6, "item 2 is out of range"),
          claims("link: 1", "for: { j: h }", 6, "no such running index"),
          claims("link: 1", "for: { k: h }", 6, "k = h is not a value"),
          claims("link: 1", "cut: h", 6, "a claim of kind identity has no cut"),
          claims("kind: identity", "kind: eigenvalue\n    cut: h", 8, "there is no site h"),
          claims("link: 1", "where: { x: p }", 6, "x is not declared"),
          claims("link: 1", "where: { p: eq:q }", 6, "neither a symbol nor a label"),
          claims("link: 1", "where: { q: eq:p }", 6, "with q alone on a side"),
          claims("link: 1", "lnik: 1", 6, "did you mean link?"),
          claims("kind: identity", "kind: spectrum", 4, "partial transpose is missing"),
          claims("kind: identity", "kind: equality", 7, "did you mean inequality?"),
          claims("expect: proved", "expect: true", 9, "the expect true is not known"),
          claims("'g > w'", "'g >= w'", 10, "is not an assumption"),
          claims("'g > w'", "'p > w'", 10, "p is no parameter, rate, occupation or notation"),
          claims("'g > w'", "'g > x'", 10, "x is not declared"),
          claims("'w = 0'", "'w = w + 1'", 10, "does not solve for"),
          claims("  q: { tex: ['q'] }", "  q: { tex: ['p'] }", 2, "belongs to p already"),
          claims("  q: { tex: ['q'] }", "  p: { tex: ['q'] }", 2, "declared already"),
          claims(
              "  - id: p",
              "  - id: p\n    formula: eq:p\n    kind: identity\n    cite: x\n"
                  + "    expect: proved\n  - id: p",
              9,
              "stands already in line 4"),
          claims("    cite: Eq. (1)\n", "", 4, "cite is missing"));

  private SmallStudy() {}

  private static Fault model(String replace, String by, int line, String message) {
    return new Fault("study.yaml", replace, by, line, message);
  }

  private static Fault paper(String replace, String by, int line, String message) {
    return new Fault("paper.tex", replace, by, line, message);
  }

  private static Fault claims(String replace, String by, int line, String message) {
    return new Fault("claims.yaml", replace, by, line, message);
  }

  /** All spellings of a study, as a reader of its formulas needs them. */
  static Map<String, List<String>> spellings(Study study) {
    Map<String, List<String>> all = new LinkedHashMap<>(study.printedSymbols());
    study.system().parameters().forEach(p -> all.put(p.name(), p.tex()));
    study.system().notation().forEach(n -> all.put(n.name(), n.tex()));
    study.system().observables().forEach(o -> all.put(o.name(), o.tex()));
    for (Bath bath : study.system().baths()) {
      bath.law().stream()
          .flatMap(law -> List.of(law.absorption(), law.emission(), law.occupation()).stream())
          .forEach(symbol -> all.put(symbol.name(), symbol.tex()));
    }
    return all;
  }
}
