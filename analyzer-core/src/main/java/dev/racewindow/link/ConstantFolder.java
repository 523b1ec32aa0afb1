// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.ConstantExpr.Concat;
import dev.racewindow.ir.ConstantExpr.Elements;
import dev.racewindow.ir.ConstantExpr.Literal;
import dev.racewindow.ir.ConstantExpr.Name;
import dev.racewindow.ir.ConstantExpr.Nested;
import dev.racewindow.ir.ConstantExpr.Text;
import dev.racewindow.ir.Import;
import dev.racewindow.ir.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Evaluates the constants of annotations and fields as far as their names are known (JLS 15.29).
 */
final class ConstantFolder {
  /** Constants that refer to each other in a circle do not compile, but must not hang us. */
  private static final int DEEPEST = 20;

  private final LinkContext context;

  ConstantFolder(LinkContext context) {
    this.context = context;
  }

  /** The annotations with their type names qualified and their attributes folded. */
  List<Annotation> annotations(List<Annotation> annotations, TypeScope scope) {
    List<Annotation> result = new ArrayList<>(annotations.size());
    for (Annotation annotation : annotations) {
      result.add(annotation(annotation, scope, 0));
    }
    return result;
  }

  private Annotation annotation(Annotation annotation, TypeScope scope, int depth) {
    SortedMap<String, ConstantExpr> attributes = new TreeMap<>();
    annotation.attributes().forEach((name, e) -> attributes.put(name, fold(e, scope, depth)));
    return new Annotation(scope.name(annotation.type()), attributes, annotation.span());
  }

  /** The expression with constants in place of the names that are known. */
  ConstantExpr fold(ConstantExpr expression, TypeScope scope) {
    return fold(expression, scope, 0);
  }

  private ConstantExpr fold(ConstantExpr expression, TypeScope scope, int depth) {
    if (depth > DEEPEST) {
      return expression;
    }
    if (expression instanceof Name name) {
      return name(name, scope, depth + 1);
    }
    if (expression instanceof Concat concat) {
      return concat(foldAll(concat.parts(), scope, depth + 1));
    }
    if (expression instanceof Elements elements) {
      return new Elements(foldAll(elements.elements(), scope, depth + 1));
    }
    if (expression instanceof Nested nested) {
      return new Nested(annotation(nested.annotation(), scope, depth + 1));
    }
    if (expression instanceof ConstantExpr.ClassLiteral literal) {
      return new ConstantExpr.ClassLiteral(scope.type(literal.type()));
    }
    return expression;
  }

  private List<ConstantExpr> foldAll(List<ConstantExpr> parts, TypeScope scope, int depth) {
    List<ConstantExpr> result = new ArrayList<>(parts.size());
    for (ConstantExpr part : parts) {
      result.add(fold(part, scope, depth));
    }
    return result;
  }

  /** Neighbours that are known are joined. */
  private static ConstantExpr concat(List<ConstantExpr> parts) {
    List<ConstantExpr> joined = new ArrayList<>();
    for (ConstantExpr part : parts) {
      Optional<String> text = text(part);
      int last = joined.size() - 1;
      if (text.isEmpty()) {
        joined.add(part);
      } else if (last >= 0 && joined.get(last) instanceof Text before) {
        joined.set(last, new Text(before.value() + text.get()));
      } else {
        joined.add(new Text(text.get()));
      }
    }
    return joined.size() == 1 ? joined.get(0) : new Concat(joined);
  }

  private static Optional<String> text(ConstantExpr part) {
    if (part instanceof Text text) {
      return Optional.of(text.value());
    }
    if (part instanceof Literal literal) {
      String value = literal.value();
      boolean character = value.length() == 3 && value.startsWith("'");
      return Optional.of(character ? value.substring(1, 2) : value);
    }
    return Optional.empty();
  }

  private ConstantExpr name(Name name, TypeScope scope, int depth) {
    String written = name.name();
    int dot = written.lastIndexOf('.');
    if (dot < 0) {
      return simpleName(name, scope, depth);
    }
    String type = scope.name(written.substring(0, dot));
    return field(type, name.simpleName(), depth)
        .orElseGet(() -> new Name(type + "." + name.simpleName()));
  }

  private ConstantExpr simpleName(Name name, TypeScope scope, int depth) {
    Optional<String> type = scope.type();
    while (type.isPresent()) {
      Optional<ConstantExpr> own = field(type.get(), name.name(), depth);
      if (own.isPresent()) {
        return own.get();
      }
      type = context.index().find(type.get()).flatMap(TypeDecl::enclosing);
    }
    for (Import each : scope.names().unit().imports()) {
      if (!each.isStatic()) {
        continue;
      }
      if (each.onDemand()) {
        Optional<ConstantExpr> imported = field(each.name(), name.name(), depth);
        if (imported.isPresent()) {
          return imported.get();
        }
      } else if (each.name().endsWith("." + name.name())) {
        String owner = each.name().substring(0, each.name().lastIndexOf('.'));
        return field(owner, name.name(), depth).orElse(new Name(each.name()));
      }
    }
    return name;
  }

  private Optional<ConstantExpr> field(String type, String name, int depth) {
    return context
        .members()
        .field(type, name)
        .map(
            field -> {
              String owner = field.owner().name();
              return field
                  .decl()
                  .constant()
                  .map(constant -> foldIn(owner, constant, depth))
                  .filter(folded -> folded instanceof Text || folded instanceof Literal)
                  .orElseGet(() -> new Name(owner + "." + name));
            });
  }

  private ConstantExpr foldIn(String owner, ConstantExpr constant, int depth) {
    return context
        .names()
        .written(owner)
        .map(written -> fold(constant, TypeScope.ofType(context.names(), written.type()), depth))
        .orElse(constant);
  }
}
