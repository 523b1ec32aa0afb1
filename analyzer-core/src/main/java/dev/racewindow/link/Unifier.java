// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.TypeParameter;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.TypeRef.Array;
import dev.racewindow.ir.TypeRef.Named;
import dev.racewindow.ir.TypeRef.Variable;
import dev.racewindow.ir.TypeRef.Wildcard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The inference variables of one method of the program and what is known of them.
 *
 * <p>Each use of a generic method gets fresh variables, which stay in the type of its result until
 * a later use says what they are: {@code Collectors.toList()} is a {@code Collector<#1, ?,
 * List<#1>>} until {@code collect} is given it. JLS 18 infers one expression at a time and then
 * verifies; as the program compiles, unification in the order of evaluation suffices here.
 */
final class Unifier {
  private final TypeIndex index;
  private final Map<String, TypeRef> bindings = new HashMap<>();
  private final Map<String, TypeRef> bounds = new HashMap<>();
  private int next;

  Unifier(TypeIndex index) {
    this.index = index;
  }

  /** Fresh variables for type parameters, as a substitution. */
  UnaryOperator<TypeRef> instantiate(List<TypeParameter> parameters) {
    return instantiate(parameters, UnaryOperator.identity());
  }

  /**
   * Fresh variables for type parameters, as a substitution.
   *
   * @param around the substitution of other variables that the bounds may speak of
   */
  UnaryOperator<TypeRef> instantiate(
      List<TypeParameter> parameters, UnaryOperator<TypeRef> around) {
    if (parameters.isEmpty()) {
      return UnaryOperator.identity();
    }
    Map<String, TypeRef> fresh = new HashMap<>();
    for (TypeParameter parameter : parameters) {
      fresh.put(parameter.name(), new Variable("#" + next++));
    }
    for (TypeParameter parameter : parameters) {
      TypeRef variable = fresh.get(parameter.name());
      if (variable != null && !parameter.bounds().isEmpty()) {
        TypeRef bound =
            Types.substitute(
                parameter.bounds().get(0),
                each -> {
                  TypeRef own = fresh.get(each.name());
                  return own == null ? around.apply(each) : own;
                });
        bounds.put(variable.name(), bound);
      }
    }
    return variable -> fresh.getOrDefault(variable.name(), variable);
  }

  static boolean isVariable(TypeRef type) {
    return type instanceof Variable && type.name().startsWith("#");
  }

  /** What is known of the type at its head; an unbound variable stays itself. */
  TypeRef head(TypeRef type) {
    TypeRef current = type;
    while (isVariable(current)) {
      TypeRef bound = bindings.get(current.name());
      if (bound == null) {
        return current;
      }
      current = bound;
    }
    return current;
  }

  /** The type with all bound variables replaced; unbound ones stay. */
  TypeRef resolve(TypeRef type) {
    return Types.substitute(type, v -> isVariable(v) ? resolveVariable(v) : v);
  }

  private TypeRef resolveVariable(TypeRef variable) {
    TypeRef head = head(variable);
    return isVariable(head) ? head : resolve(head);
  }

  /** The type with all variables replaced: unbound ones by their bound, else by the unknown. */
  TypeRef finish(TypeRef type) {
    return finish(type, 0);
  }

  private TypeRef finish(TypeRef type, int depth) {
    return Types.substitute(
        type,
        variable -> {
          if (!isVariable(variable)) {
            return variable;
          }
          TypeRef head = head(variable);
          if (!isVariable(head)) {
            return finish(head, depth + 1);
          }
          TypeRef bound = bounds.get(head.name());
          // A bound may speak of its own variable (T extends Comparable<T>).
          return bound == null || depth > 3 ? TypeRef.UNKNOWN : finish(bound, depth + 4);
        });
  }

  /** Whether an unbound variable is left in the type. */
  boolean isOpen(TypeRef type) {
    if (type instanceof Variable) {
      TypeRef head = head(type);
      return isVariable(head) || !head.equals(type) && isOpen(head);
    }
    if (type instanceof Array array) {
      return isOpen(array.element());
    }
    if (type instanceof Wildcard wildcard) {
      return isOpen(wildcard.bound());
    }
    return type instanceof Named named && named.arguments().stream().anyMatch(this::isOpen);
  }

  /** A value of the actual type flows to where the formal type is expected. */
  void flow(TypeRef formal, TypeRef actual) {
    flow(formal, actual, 0);
  }

  private void flow(TypeRef formalType, TypeRef actualType, int depth) {
    TypeRef formal = Types.bound(formalType);
    TypeRef actual = Types.bound(actualType);
    if (depth > 8 || Types.isUnknown(formal) || Types.isUnknown(actual)) {
      return;
    }
    if (isVariable(formal)) {
      flowToVariable(formal, actual, depth);
    } else if (isVariable(actual)) {
      TypeRef head = head(actual);
      if (isVariable(head)) {
        bind(head, formal);
      } else {
        flow(formal, head, depth + 1);
      }
    } else if (formal instanceof Array to && actual instanceof Array from) {
      flow(to.element(), from.element(), depth + 1);
    } else if (formal instanceof Named to && actual instanceof Named from) {
      flowArguments(to, from, depth);
    }
  }

  private void flowToVariable(TypeRef formal, TypeRef actual, int depth) {
    TypeRef to = head(formal);
    TypeRef from = head(actual);
    if (isVariable(to)) {
      bind(to, from);
      return;
    }
    if (isVariable(from)) {
      bind(from, to);
      return;
    }
    TypeRef joined = join(to, Types.box(from));
    if (joined.name().equals(to.name())) {
      flow(to, Types.box(from), depth + 1);
    } else if (!Types.isUnknown(joined)) {
      rebind(formal, joined);
    }
  }

  private void rebind(TypeRef variable, TypeRef type) {
    TypeRef last = variable;
    TypeRef bound = bindings.get(last.name());
    while (bound != null && isVariable(bound)) {
      last = bound;
      bound = bindings.get(last.name());
    }
    if (!occurs(last, type)) {
      bindings.put(last.name(), type);
    }
  }

  private void flowArguments(Named to, Named from, int depth) {
    List<TypeRef> formal = to.arguments();
    List<TypeRef> actual = index.argumentsFor(from, to.name());
    if (formal.size() == actual.size()) {
      for (int i = 0; i < formal.size(); i++) {
        flow(formal.get(i), actual.get(i), depth + 1);
      }
    }
  }

  private void bind(TypeRef variable, TypeRef type) {
    TypeRef boxed = Types.box(type);
    if (!variable.equals(boxed) && !Types.isUnknown(boxed) && !occurs(variable, boxed)) {
      bindings.put(variable.name(), boxed);
    }
  }

  private boolean occurs(TypeRef variable, TypeRef type) {
    TypeRef head = head(type);
    if (head.equals(variable)) {
      return true;
    }
    if (head instanceof Array array) {
      return occurs(variable, array.element());
    }
    if (head instanceof Wildcard wildcard) {
      return occurs(variable, wildcard.bound());
    }
    return head instanceof Named named
        && named.arguments().stream().anyMatch(each -> occurs(variable, each));
  }

  /** The bound of an unbound variable, unknown without one. */
  TypeRef boundOf(TypeRef variable) {
    return bounds.getOrDefault(variable.name(), TypeRef.UNKNOWN);
  }

  /** The nearest type that both are; the other where one is unknown. */
  TypeRef join(TypeRef left, TypeRef right) {
    if (left.equals(right) || Types.isUnknown(right)) {
      return left;
    }
    if (Types.isUnknown(left)) {
      return right;
    }
    if (left instanceof TypeRef.Primitive && right instanceof TypeRef.Primitive) {
      return Types.promote(left, right);
    }
    TypeRef a = Types.box(left);
    TypeRef b = Types.box(right);
    if (!(a instanceof Named x) || !(b instanceof Named y)) {
      return a.equals(b) ? a : isVariable(a) ? b : isVariable(b) ? a : TypeRef.UNKNOWN;
    }
    if (x.name().equals(y.name())) {
      return x.arguments().isEmpty() ? y : x;
    }
    if (index.isSubtype(y.name(), x.name())) {
      return x;
    }
    for (String ancestor : index.ancestry(x.name()).keySet()) {
      if (index.isSubtype(y.name(), ancestor)) {
        return new Named(ancestor, index.argumentsFor(x, ancestor));
      }
    }
    return TypeRef.UNKNOWN;
  }
}
