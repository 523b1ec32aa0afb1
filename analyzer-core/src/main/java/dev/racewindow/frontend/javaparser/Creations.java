// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.FieldRef;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lowers object creation, of anonymous classes too (JLS 15.9). */
final class Creations {
  private final BodyContext body;
  private final BodyBuilder code;

  Creations(BodyContext body) {
    this.body = body;
    this.code = body.code;
  }

  /**
   * A new object: its outer instance and captured variables are stored, then the constructor is
   * called.
   */
  Value create(ObjectCreationExpr creation) {
    Span span = Spans.of(creation);
    Optional<Value> outer = creation.getScope().map(body.expressions::value);
    List<Value> arguments = body.expressions.values(creation.getArguments());
    TypeRef written = body.types.of(creation.getType());
    TypeScope declared =
        outer.isPresent() ? null : body.findType(creation.getType().getNameWithScope());
    if (creation.getAnonymousClassBody().isPresent()) {
      declared = anonymous(creation, written);
    }
    TypeRef type =
        declared != null && declared.definedIn != null
            ? new TypeRef.Named(declared.name, arguments(written, creation))
            : written;
    Value object = code.create(type, span);
    code.type(object, type);
    if (outer.isPresent()) {
      code.storeField(object, outerField(type), outer.get(), span);
    } else if (declared != null) {
      connect(object, declared, span);
    }
    code.call(Calls.special(type, "<init>"), object, arguments, span);
    return object;
  }

  /** An anonymous class has no type parameters of its own. */
  private static List<TypeRef> arguments(TypeRef written, ObjectCreationExpr creation) {
    return creation.getAnonymousClassBody().isEmpty() && written instanceof TypeRef.Named named
        ? named.arguments()
        : List.of();
  }

  private static FieldRef outerField(TypeRef created) {
    return new FieldRef(created, "this$0", TypeRef.UNKNOWN);
  }

  private TypeScope anonymous(ObjectCreationExpr creation, TypeRef superclass) {
    var members = creation.getAnonymousClassBody().orElseThrow();
    FileContext file = body.type.file;
    TypeScope type =
        file.scope(creation, () -> TypeScope.anonymous(body, creation, superclass, members));
    if (file.isNew(type)) {
      new TypeLowering(type).anonymous(creation.getArguments().size(), Spans.of(creation));
    }
    return type;
  }

  /** Stores what an inner or local class reads of its surroundings. */
  void connect(Value object, TypeScope type, Span span) {
    if (type.inner) {
      body.expressions
          .names
          .outerInstance(type.outer, span)
          .ifPresent(outer -> code.storeField(object, type.outerField(), outer, span));
    }
    for (TypeScope local = type; local != null; local = localSuperclass(local)) {
      if (!local.complete) {
        captureAllNames(local);
      }
      for (LocalVariable variable : new ArrayList<>(local.captures)) {
        TypeScope owner = local;
        body.expressions
            .names
            .readVariable(variable, span)
            .ifPresent(value -> code.storeField(object, owner.captureField(variable), value, span));
      }
    }
  }

  private static @Nullable TypeScope localSuperclass(TypeScope type) {
    return type.superclass.map(superclass -> type.file.local(superclass.name())).orElse(null);
  }

  /** A class that creates itself is not lowered yet: it captures every name that it might read. */
  private static void captureAllNames(TypeScope type) {
    BodyContext around = type.definedIn;
    if (around != null) {
      for (NameExpr name : type.node.findAll(NameExpr.class)) {
        LocalVariable variable = around.variable(name.getNameAsString());
        if (variable != null) {
          type.captures.add(variable);
        }
      }
    }
  }
}
