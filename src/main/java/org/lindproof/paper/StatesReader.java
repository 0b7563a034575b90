package org.lindproof.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindproof.algebra.Rational;
import org.lindproof.paper.curve.CurveReader;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.paper.yaml.YamlFields;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.Site;
import org.lindproof.quantum.state.NamedState;

/**
 * Reads the section {@code states} of claims.yaml: vectors by their amplitudes in the product basis
 * ({@code vector: {'11': 1, '00': 1}}, divided by the norm), and products of any states of all
 * sites ({@code product_of: [h, c]}).
 */
record StatesReader(HilbertSpace space) {

  Map<String, NamedState> read(YamlFields root) {
    Map<String, NamedState> states = new LinkedHashMap<>();
    root.section("states", "state").forEach((name, at) -> states.put(name, state(name, at)));
    return states;
  }

  private NamedState state(String name, YamlFields at) {
    at.only("vector", "product_of");
    if (at.has("vector") == at.has("product_of")) {
      throw at.fault("vector", "what the state is is not clear", "write vector or product_of");
    }
    return at.has("vector") ? vector(name, at.mapping("vector")) : product(name, at);
  }

  private NamedState vector(String name, YamlFields at) {
    List<String> basis = space.basis();
    for (String key : at.node().entries().keySet()) {
      if (!basis.contains(key)) {
        throw at.fault(key, "there is no basis state " + key, NearestName.hint(key, basis));
      }
    }
    List<Rational> amplitudes = new ArrayList<>();
    for (String label : basis) {
      amplitudes.add(at.has(label) ? CurveReader.number(at, label) : Rational.ZERO);
    }
    if (amplitudes.stream().allMatch(Rational::isZero)) {
      throw at.fault("vector", "the vector is zero", "give an amplitude that is not");
    }
    return new NamedState.Pure(name, amplitudes);
  }

  private NamedState product(String name, YamlFields at) {
    List<String> sites = space.sites().stream().map(Site::name).toList();
    if (!at.texts("product_of").equals(sites)) {
      throw at.fault("product_of", "not all sites in their order", "write product_of: " + sites);
    }
    if (space.sites().stream().anyMatch(site -> site.dimension() != 2)) {
      throw at.fault("product_of", "not all sites are qubits", "give vectors");
    }
    return new NamedState.Product(name);
  }
}
