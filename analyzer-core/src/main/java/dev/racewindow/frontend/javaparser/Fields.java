// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.FieldRef;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lowers fields, enum constants, record components and their initializers. */
final class Fields {
  private final TypeScope type;
  private final Constants constants;

  Fields(TypeScope type) {
    this.type = type;
    this.constants = new Constants(type.types);
  }

  /** All declared fields; enum constants and components first. */
  List<FieldDecl> declared() {
    List<FieldDecl> fields = new ArrayList<>();
    if (type.node instanceof EnumDeclaration declaration) {
      declaration.getEntries().forEach(entry -> fields.add(enumConstant(entry)));
    }
    if (type.node instanceof RecordDeclaration declaration) {
      declaration.getParameters().forEach(component -> fields.add(component(component)));
    }
    for (BodyDeclaration<?> member : type.declarations) {
      if (member instanceof FieldDeclaration field) {
        Set<Modifier> modifiers = modifiers(field);
        List<Annotation> annotations = constants.annotations(field.getAnnotations());
        for (VariableDeclarator variable : field.getVariables()) {
          fields.add(
              new FieldDecl(
                  variable.getNameAsString(),
                  type.types.of(variable.getType()),
                  modifiers,
                  annotations,
                  constant(variable, modifiers),
                  Spans.of(variable)));
        }
      }
    }
    return fields;
  }

  private Set<Modifier> modifiers(FieldDeclaration field) {
    return Members.ofField(Members.modifiers(field.getModifiers()), type);
  }

  private FieldDecl enumConstant(EnumConstantDeclaration constant) {
    return new FieldDecl(
        constant.getNameAsString(),
        TypeRef.Named.of(type.name),
        Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL),
        constants.annotations(constant.getAnnotations()),
        Optional.empty(),
        Spans.of(constant));
  }

  private FieldDecl component(com.github.javaparser.ast.body.Parameter component) {
    return new FieldDecl(
        component.getNameAsString(),
        type.types.of(component),
        Set.of(Modifier.PRIVATE, Modifier.FINAL),
        constants.annotations(component.getAnnotations()),
        Optional.empty(),
        Spans.of(component));
  }

  private Optional<ConstantExpr> constant(VariableDeclarator variable, Set<Modifier> modifiers) {
    return modifiers.contains(Modifier.FINAL)
        ? variable.getInitializer().flatMap(constants::constant)
        : Optional.empty();
  }

  /** The fields for the outer instance and for captured variables; once all code is lowered. */
  List<FieldDecl> synthetic() {
    List<FieldDecl> fields = new ArrayList<>();
    if (type.inner && type.outer != null) {
      fields.add(synthetic("this$0", TypeRef.Named.of(type.outer.name)));
    }
    for (LocalVariable variable : type.captures) {
      fields.add(synthetic("val$" + variable.name, variable.type));
    }
    return fields;
  }

  private static FieldDecl synthetic(String name, TypeRef type) {
    return new FieldDecl(
        name, type, Set.of(Modifier.FINAL), List.of(), Optional.empty(), Span.NONE);
  }

  /** Whether there are initializers of instances, or of the class. */
  boolean hasInitializers(boolean isStatic) {
    boolean hasConstants =
        type.node instanceof EnumDeclaration declaration && declaration.getEntries().isNonEmpty();
    return (isStatic && hasConstants)
        || type.declarations.stream().anyMatch(member -> initializes(member, isStatic));
  }

  private boolean initializes(BodyDeclaration<?> member, boolean isStatic) {
    if (member instanceof InitializerDeclaration initializer) {
      return initializer.isStatic() == isStatic;
    }
    return member instanceof FieldDeclaration field
        && modifiers(field).contains(Modifier.STATIC) == isStatic
        && field.getVariables().stream().anyMatch(v -> !isFolded(v, modifiers(field)));
  }

  /**
   * Whether nothing needs to run for this variable. A name alone may be a constant or an alias of
   * an object, so it is stored too.
   */
  private boolean isFolded(VariableDeclarator variable, Set<Modifier> modifiers) {
    Optional<ConstantExpr> constant = constant(variable, modifiers);
    return variable.getInitializer().isEmpty()
        || (constant.isPresent() && !(constant.get() instanceof ConstantExpr.Name));
  }

  /** The synthetic method that runs the initializers of instances, or of the class. */
  MethodDecl initializers(boolean isStatic) {
    Set<Modifier> modifiers = Set.of(isStatic ? Modifier.STATIC : Modifier.PRIVATE);
    String name = isStatic ? "<clinit>" : Constructors.FIELDS;
    return Signature.synthetic(type, name, modifiers, Span.NONE)
        .method(List.of(), body -> run(body, isStatic));
  }

  private void run(BodyContext body, boolean isStatic) {
    if (isStatic && type.node instanceof EnumDeclaration declaration) {
      declaration.getEntries().forEach(constant -> create(constant, body));
    }
    for (BodyDeclaration<?> member : type.declarations) {
      if (!initializes(member, isStatic)) {
        continue;
      }
      if (member instanceof InitializerDeclaration initializer) {
        body.statements.lower(initializer.getBody());
      } else if (member instanceof FieldDeclaration field) {
        field.getVariables().stream()
            .filter(variable -> !isFolded(variable, modifiers(field)))
            .forEach(variable -> store(variable, isStatic, body));
      }
    }
  }

  private void store(VariableDeclarator variable, boolean isStatic, BodyContext body) {
    Span span = Spans.of(variable);
    FieldRef field = type.field(variable.getNameAsString());
    Value value = body.statements.initializer(variable, variable.getInitializer().orElseThrow());
    if (isStatic) {
      body.code.storeStatic(field, value, span);
    } else {
      body.code.storeField(body.receiver(span), field, value, span);
    }
  }

  private void create(EnumConstantDeclaration constant, BodyContext body) {
    Span span = Spans.of(constant);
    List<Value> arguments = body.expressions.values(constant.getArguments());
    TypeRef self = TypeRef.Named.of(type.name);
    TypeRef created = self;
    if (constant.getClassBody().isNonEmpty()) {
      FileContext file = type.file;
      TypeScope subclass =
          file.scope(
              constant, () -> TypeScope.anonymous(body, constant, self, constant.getClassBody()));
      if (file.isNew(subclass)) {
        new TypeLowering(subclass).anonymous(arguments.size(), span);
      }
      created = TypeRef.Named.of(subclass.name);
    }
    Value object = body.code.create(created, span);
    body.code.type(object, created);
    body.code.call(Calls.special(created, "<init>"), object, arguments, span);
    body.code.storeStatic(type.field(constant.getNameAsString()), object, span);
  }
}
