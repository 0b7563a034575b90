package org.lindproof.cas;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.ISymbol;

/**
 * The closed table of internal names. A symbol's internal name is {@code lp} and the hexadecimal
 * digits of its name, so that no name of ours is ever one of Symja's, and the order in which Symja
 * sorts does not depend on what was asked before. The symbols are in no context: nobody else sees
 * them.
 */
final class SymbolTable {
  private final Map<String, ISymbol> byName = new HashMap<>();
  private final IdentityHashMap<IExpr, String> names = new IdentityHashMap<>();

  /** The internal symbol of a name. */
  ISymbol symbol(String name) {
    return byName.computeIfAbsent(
        name,
        key -> {
          byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
          ISymbol symbol = F.Dummy("lp" + HexFormat.of().formatHex(bytes));
          names.put(symbol, key);
          return symbol;
        });
  }

  /** The name of an internal symbol; nothing for any other symbol. */
  Optional<String> name(IExpr symbol) {
    return Optional.ofNullable(names.get(symbol));
  }
}
