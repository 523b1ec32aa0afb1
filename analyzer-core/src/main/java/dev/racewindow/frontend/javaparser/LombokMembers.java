// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.TypeDecl;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds to a type what Lombok would generate for it, since the sources do not show it. */
final class LombokMembers {
  private final TypeScope scope;
  private final LombokAnnotations lombok;

  LombokMembers(TypeScope scope) {
    this.scope = scope;
    this.lombok = scope.file.lombok;
  }

  /** The type with its generated members, then the generated types. */
  List<TypeDecl> complete(TypeDecl written) {
    if (!lombok.areUsed(written)) {
      return List.of(written);
    }
    List<FieldDecl> fields = new ArrayList<>(fields(written));
    logger(written).ifPresent(fields::add);
    TypeDecl type = with(written, fields, methods(written));
    LombokType target = new LombokType(scope, type, initialized(), lombok);
    List<MethodDecl> methods = new ArrayList<>();
    if (LombokAccessors.applyTo(target)) {
      methods.addAll(new LombokAccessors(target).methods());
      methods.addAll(new LombokConstructors(target).methods(declaresConstructor()));
    }
    List<TypeDecl> added = new ArrayList<>();
    superBuilder(target, methods, added);
    builders(target, methods, added);
    List<TypeDecl> all = new ArrayList<>();
    all.add(with(type, type.fields(), merge(type, methods)));
    added.forEach(builder -> all.add(mergeWithWritten(builder)));
    return all;
  }

  private void superBuilder(LombokType target, List<MethodDecl> methods, List<TypeDecl> added) {
    lombok
        .find(target.type().annotations(), LombokFeature.SUPER_BUILDER)
        .ifPresent(
            annotation -> {
              LombokSuperBuilder builder = new LombokSuperBuilder(target, annotation);
              methods.addAll(builder.methods());
              added.addAll(builder.types());
            });
  }

  private void builders(LombokType target, List<MethodDecl> methods, List<TypeDecl> added) {
    List<LombokBuilders> builders = new ArrayList<>();
    Optional<Annotation> ofType = lombok.find(target.type().annotations(), LombokFeature.BUILDER);
    ofType.ifPresent(a -> builders.add(new LombokBuilders(target, a, Optional.empty())));
    for (MethodDecl method : target.type().methods()) {
      boolean isMaker = method.is(Modifier.STATIC) || method.id().name().equals("<init>");
      lombok
          .find(method.annotations(), LombokFeature.BUILDER)
          .filter(unused -> isMaker)
          .ifPresent(a -> builders.add(new LombokBuilders(target, a, Optional.of(method))));
    }
    for (LombokBuilders builder : builders) {
      methods.addAll(builder.methods());
      added.add(builder.type());
    }
  }

  private boolean declaresConstructor() {
    return scope.declarations.stream().anyMatch(ConstructorDeclaration.class::isInstance);
  }

  private Set<String> initialized() {
    Set<String> names = new HashSet<>();
    for (BodyDeclaration<?> member : scope.declarations) {
      if (member instanceof FieldDeclaration field) {
        field.getVariables().stream()
            .filter(variable -> variable.getInitializer().isPresent())
            .forEach(variable -> names.add(variable.getNameAsString()));
      }
    }
    return names;
  }

  /** The logger, unless the source has a field of this name. */
  private Optional<FieldDecl> logger(TypeDecl type) {
    return lombok
        .logger(type.annotations())
        .filter(unused -> type.fields().stream().noneMatch(field -> field.name().equals("log")))
        .map(
            logger ->
                new FieldDecl(
                    "log",
                    logger,
                    Set.of(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL),
                    List.of(),
                    Optional.empty(),
                    type.span()));
  }

  private List<FieldDecl> fields(TypeDecl type) {
    if (!lombok.has(type.annotations(), LombokFeature.FINAL_FIELDS)) {
      return type.fields();
    }
    return type.fields().stream()
        .map(
            field ->
                field.is(Modifier.STATIC)
                        || lombok.has(field.annotations(), LombokFeature.NON_FINAL)
                    ? field
                    : new FieldDecl(
                        field.name(),
                        field.type(),
                        plus(field.modifiers(), Modifier.FINAL),
                        field.annotations(),
                        field.constant(),
                        field.span()))
        .toList();
  }

  private List<MethodDecl> methods(TypeDecl type) {
    return type.methods().stream()
        .map(
            method ->
                lombok.has(method.annotations(), LombokFeature.SYNCHRONIZED)
                    ? new MethodDecl(
                        method.id(),
                        method.typeParameters(),
                        method.parameters(),
                        method.returnType(),
                        plus(method.modifiers(), Modifier.SYNCHRONIZED),
                        method.annotations(),
                        method.body(),
                        method.span())
                    : method)
        .toList();
  }

  private static Set<Modifier> plus(Set<Modifier> modifiers, Modifier modifier) {
    Set<Modifier> all = EnumSet.of(modifier);
    all.addAll(modifiers);
    return all;
  }

  /** Written methods win; the default constructor gives way to generated ones. */
  private List<MethodDecl> merge(TypeDecl type, List<MethodDecl> generated) {
    boolean hasConstructor = generated.stream().anyMatch(m -> m.id().name().equals("<init>"));
    List<MethodDecl> methods = new ArrayList<>(type.methods());
    if (hasConstructor && !declaresConstructor()) {
      methods.removeIf(method -> method.id().name().equals("<init>"));
    }
    for (MethodDecl method : generated) {
      if (methods.stream().noneMatch(other -> other.id().equals(method.id()))) {
        methods.add(method);
      }
    }
    return methods;
  }

  /** Lombok completes a builder class that is written in part. */
  private TypeDecl mergeWithWritten(TypeDecl builder) {
    Optional<TypeDecl> written =
        scope.file.types.stream().filter(t -> t.name().equals(builder.name())).findFirst();
    if (written.isEmpty()) {
      return builder;
    }
    scope.file.types.remove(written.get());
    List<FieldDecl> fields = new ArrayList<>(written.get().fields());
    builder.fields().stream()
        .filter(field -> fields.stream().noneMatch(f -> f.name().equals(field.name())))
        .forEach(fields::add);
    List<MethodDecl> methods = new ArrayList<>(written.get().methods());
    builder.methods().stream()
        .filter(method -> methods.stream().noneMatch(m -> m.id().equals(method.id())))
        .forEach(methods::add);
    return with(written.get(), fields, methods);
  }

  private static TypeDecl with(TypeDecl type, List<FieldDecl> fields, List<MethodDecl> methods) {
    return new TypeDecl(
        type.name(),
        type.kind(),
        type.typeParameters(),
        type.superclass(),
        type.interfaces(),
        type.enclosing(),
        type.modifiers(),
        type.annotations(),
        fields,
        methods,
        type.span());
  }
}
