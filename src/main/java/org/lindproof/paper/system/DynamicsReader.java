package org.lindproof.paper.system;

import java.util.List;
import java.util.Optional;
import org.lindproof.paper.operator.Dynamics;
import org.lindproof.paper.operator.Dynamics.VectorisedEquation;
import org.lindproof.paper.yaml.NearestName;
import org.lindproof.paper.yaml.YamlFields;
import org.lindproof.quantum.HilbertSpace;
import org.lindproof.quantum.Vectorisation;
import org.lindproof.quantum.Vectorisation.Order;

/** Reads how the paper writes the equation of motion: the section {@code dynamics}. */
record DynamicsReader(HilbertSpace space, Declarations declarations) {

  Dynamics read(YamlFields fields) {
    fields.only("state", "hamiltonian", "vectorised");
    List<String> state = spellings(fields, "state");
    List<String> hamiltonian = spellings(fields, "hamiltonian");
    Optional<VectorisedEquation> vectorised =
        fields.has("vectorised")
            ? Optional.of(vectorised(fields.mapping("vectorised")))
            : Optional.empty();
    return new Dynamics(state, hamiltonian, vectorised);
  }

  private VectorisedEquation vectorised(YamlFields fields) {
    fields.only("order", "eliminated", "vector", "stationary", "matrix", "inhomogeneity");
    return new VectorisedEquation(
        new Vectorisation(order(fields), eliminated(fields)),
        spellings(fields, "vector"),
        spellings(fields, "stationary"),
        spellings(fields, "matrix"),
        spellings(fields, "inhomogeneity"));
  }

  private static Order order(YamlFields fields) {
    String order = fields.text("order");
    List<String> known = List.of("rows", "columns");
    if (!known.contains(order)) {
      throw fields.fault(
          "order", "the order " + order + " is not known", NearestName.hint(order, known));
    }
    return order.equals("rows") ? Order.ROWS : Order.COLUMNS;
  }

  private int eliminated(YamlFields fields) {
    List<String> states = fields.texts("eliminated");
    if (states.size() != 2 || !states.get(0).equals(states.get(1))) {
      throw fields.fault(
          "eliminated",
          "the trace gives no element but one on the diagonal",
          "write the same state twice, ['00', '00']");
    }
    int index = space.basis().indexOf(states.get(0));
    if (index < 0) {
      throw fields.fault(
          "eliminated",
          "the state " + states.get(0) + " is not in the product basis",
          NearestName.hint(states.get(0), space.basis()));
    }
    return index;
  }

  private List<String> spellings(YamlFields fields, String key) {
    if (!fields.has(key)) {
      return List.of();
    }
    YamlFields at = fields.mapping(key).only("tex");
    at.texts("tex").forEach(tex -> declarations.reserve(tex, key + " in dynamics", at));
    return at.texts("tex");
  }
}
