// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.Literal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Annotations and the expressions that have the shape of constants (JLS 15.29, 9.7.1). */
final class Constants {
  private final TypeRefs types;

  Constants(TypeRefs types) {
    this.types = types;
  }

  /** The annotations of a declaration. */
  List<Annotation> annotations(NodeList<AnnotationExpr> annotations) {
    return annotations.stream().map(this::annotation).toList();
  }

  private Annotation annotation(AnnotationExpr annotation) {
    Map<String, ConstantExpr> attributes = new HashMap<>();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      attributes.put("value", attribute(single.getMemberValue()));
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      normal
          .getPairs()
          .forEach(pair -> attributes.put(pair.getNameAsString(), attribute(pair.getValue())));
    }
    return Annotation.of(annotation.getNameAsString(), attributes, Spans.of(annotation));
  }

  /** An annotation's attribute; opaque where it has no known shape. */
  private ConstantExpr attribute(Expression expression) {
    return constant(expression).orElseGet(() -> new ConstantExpr.Opaque(expression.toString()));
  }

  /** The constant that an expression stands for, if it has the shape of one. */
  Optional<ConstantExpr> constant(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      return constant(enclosed.getInner());
    }
    if (expression instanceof LiteralExpr literal) {
      return literal(literal);
    }
    if (expression instanceof NameExpr || expression instanceof FieldAccessExpr) {
      return segments(expression).map(names -> new ConstantExpr.Name(String.join(".", names)));
    }
    if (expression instanceof ClassExpr literal) {
      return Optional.of(new ConstantExpr.ClassLiteral(types.of(literal.getType())));
    }
    if (expression instanceof UnaryExpr unary) {
      return negative(unary);
    }
    if (expression instanceof BinaryExpr binary) {
      return binary.getOperator() == BinaryExpr.Operator.PLUS ? concat(binary) : Optional.empty();
    }
    if (expression instanceof ArrayInitializerExpr array) {
      return elements(array);
    }
    if (expression instanceof ArrayCreationExpr array) {
      return array.getInitializer().flatMap(this::elements);
    }
    if (expression instanceof AnnotationExpr nested) {
      return Optional.of(new ConstantExpr.Nested(annotation(nested)));
    }
    return Optional.empty();
  }

  /** The parts of a dotted name, if the expression is one. */
  static Optional<List<String>> segments(Expression expression) {
    Deque<String> names = new ArrayDeque<>();
    Node node = expression;
    while (node instanceof FieldAccessExpr access) {
      names.addFirst(access.getNameAsString());
      node = access.getScope();
    }
    if (!(node instanceof NameExpr name)) {
      return Optional.empty();
    }
    names.addFirst(name.getNameAsString());
    return Optional.of(List.copyOf(names));
  }

  private static Optional<ConstantExpr> literal(LiteralExpr expression) {
    if (expression instanceof NullLiteralExpr) {
      return Optional.empty();
    }
    return Optional.of(constant(Literals.of(expression)));
  }

  private static ConstantExpr constant(Literal literal) {
    return literal instanceof Literal.Text text
        ? new ConstantExpr.Text(text.value())
        : new ConstantExpr.Literal(literal.toString());
  }

  private static Optional<ConstantExpr> negative(UnaryExpr unary) {
    boolean isNumber =
        unary.getOperator() == UnaryExpr.Operator.MINUS
            && unary.getExpression() instanceof LiteralExpr literal
            && Literals.of(literal) instanceof Literal.Scalar;
    return isNumber
        ? Optional.of(constant(Literals.negated(Literals.of((LiteralExpr) unary.getExpression()))))
        : Optional.empty();
  }

  /** A sum in which a string takes part; whether names are strings only the linker can tell. */
  private Optional<ConstantExpr> concat(BinaryExpr sum) {
    Deque<ConstantExpr> parts = new ArrayDeque<>();
    Expression rest = sum;
    while (rest instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.PLUS) {
      Optional<ConstantExpr> right = constant(binary.getRight());
      if (right.isEmpty()) {
        return Optional.empty();
      }
      parts.addFirst(right.get());
      rest = binary.getLeft();
    }
    Optional<ConstantExpr> first = constant(rest);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    parts.addFirst(first.get());
    boolean maybeText = parts.stream().anyMatch(part -> !(part instanceof ConstantExpr.Literal));
    return maybeText ? Optional.of(new ConstantExpr.Concat(List.copyOf(parts))) : Optional.empty();
  }

  private Optional<ConstantExpr> elements(ArrayInitializerExpr array) {
    List<ConstantExpr> elements = new ArrayList<>();
    for (Expression value : array.getValues()) {
      Optional<ConstantExpr> element = constant(value);
      if (element.isEmpty()) {
        return Optional.empty();
      }
      elements.add(element.get());
    }
    return Optional.of(new ConstantExpr.Elements(elements));
  }
}
