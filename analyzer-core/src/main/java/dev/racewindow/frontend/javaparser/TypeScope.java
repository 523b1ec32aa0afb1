// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import dev.racewindow.ir.FieldRef;
import dev.racewindow.ir.TypeDecl.Kind;
import dev.racewindow.ir.TypeRef;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the code in a type of the file may refer to: its fields, member types and surroundings. */
final class TypeScope {
  final FileContext file;
  final Node node;
  final String name;
  final Kind kind;

  /** The lexically enclosing type. */
  final @Nullable TypeScope outer;

  /** The body that declares this type, if it is a local or anonymous class. */
  final @Nullable BodyContext definedIn;

  /** Whether instances have an outer instance, {@code this$0}. */
  final boolean inner;

  final TypeRefs types;
  final List<BodyDeclaration<?>> declarations;

  /** The superclass as it is written; of an anonymous class also its only interface. */
  final Optional<TypeRef> superclass;

  /** The fields that the source declares, and whether they are static. */
  final Map<String, Boolean> fields = new HashMap<>();

  final Map<String, TypeScope> members = new HashMap<>();

  /** The components, if it is a record. */
  final List<String> components;

  /** The local variables of the surroundings that this class reads; each is a field of it. */
  final Set<LocalVariable> captures = new LinkedHashSet<>();

  /** Whether all members are lowered, so that {@link #captures} is complete. */
  boolean complete;

  /** What a type is before its members are known. */
  private record Head(
      String name, Kind kind, boolean inner, TypeRefs types, Optional<TypeRef> superclass) {}

  private TypeScope(
      Surroundings around, Node node, Head head, NodeList<BodyDeclaration<?>> declarations) {
    this.file = around.file();
    this.node = node;
    this.name = head.name();
    this.kind = head.kind();
    this.outer = around.outer();
    this.definedIn = around.definedIn();
    this.inner = head.inner();
    this.types = head.types();
    this.superclass = head.superclass();
    this.declarations = List.copyOf(declarations);
    this.components =
        node instanceof RecordDeclaration type
            ? type.getParameters().stream().map(p -> p.getNameAsString()).toList()
            : List.of();
    declareMembers();
  }

  private record Surroundings(
      FileContext file, @Nullable TypeScope outer, @Nullable BodyContext definedIn) {}

  /** The scope of a top-level or member type. */
  static TypeScope declared(
      FileContext file, @Nullable TypeScope outer, TypeDeclaration<?> type, String name) {
    TypeRefs types = outer == null ? TypeRefs.empty() : outer.types;
    boolean inner = outer != null && mayBeInner(type) && !outer.isImplicitlyStatic();
    return of(
        new Surroundings(file, outer, null),
        type,
        new Head(name, kind(type), inner, types, Optional.empty()));
  }

  /** The scope of a local class or record. */
  static TypeScope local(BodyContext body, Node statement, TypeDeclaration<?> type) {
    FileContext file = body.type.file;
    String name = body.type.name + "." + file.numberOf(statement) + type.getNameAsString();
    boolean inner = mayBeInner(type) && body.code.receiver().isPresent();
    return of(
        new Surroundings(file, body.type, body),
        type,
        new Head(name, kind(type), inner, body.types, Optional.empty()));
  }

  /** The scope of an anonymous class, also of that of an enum constant. */
  static TypeScope anonymous(
      BodyContext body,
      Node creation,
      TypeRef superclass,
      NodeList<BodyDeclaration<?>> declarations) {
    FileContext file = body.type.file;
    String name = body.type.name + "." + file.numberOf(creation);
    boolean inner = body.code.receiver().isPresent();
    Head head = new Head(name, Kind.CLASS, inner, body.types, Optional.of(superclass));
    return new TypeScope(new Surroundings(file, body.type, body), creation, head, declarations);
  }

  private static TypeScope of(Surroundings around, TypeDeclaration<?> type, Head outside) {
    TypeRefs own =
        type instanceof NodeWithTypeParameters<?> generic
            ? outside.types().with(generic.getTypeParameters())
            : outside.types();
    Optional<TypeRef> superclass =
        type instanceof ClassOrInterfaceDeclaration declaration && !declaration.isInterface()
            ? declaration.getExtendedTypes().stream().findFirst().map(own::of)
            : Optional.empty();
    Head head = new Head(outside.name(), outside.kind(), outside.inner(), own, superclass);
    return new TypeScope(around, type, head, type.getMembers());
  }

  private static Kind kind(TypeDeclaration<?> type) {
    if (type instanceof ClassOrInterfaceDeclaration declaration) {
      return declaration.isInterface() ? Kind.INTERFACE : Kind.CLASS;
    }
    if (type instanceof EnumDeclaration) {
      return Kind.ENUM;
    }
    return type instanceof RecordDeclaration ? Kind.RECORD : Kind.ANNOTATION;
  }

  private static boolean mayBeInner(TypeDeclaration<?> type) {
    return kind(type) == Kind.CLASS && !type.hasModifier(Keyword.STATIC);
  }

  private boolean isImplicitlyStatic() {
    return kind == Kind.INTERFACE || kind == Kind.ANNOTATION;
  }

  private void declareMembers() {
    for (BodyDeclaration<?> declaration : declarations) {
      if (declaration instanceof FieldDeclaration field) {
        boolean isStatic = field.hasModifier(Keyword.STATIC) || isImplicitlyStatic();
        field.getVariables().forEach(v -> fields.put(v.getNameAsString(), isStatic));
      } else if (declaration instanceof TypeDeclaration<?> member) {
        String simple = member.getNameAsString();
        members.put(simple, declared(file, this, member, name + "." + simple));
      }
    }
    if (node instanceof EnumDeclaration type) {
      type.getEntries().forEach(constant -> fields.put(constant.getNameAsString(), true));
    }
    components.forEach(component -> fields.put(component, false));
  }

  boolean isAnonymous() {
    return !(node instanceof TypeDeclaration<?>);
  }

  /** Whether constructors must call the synthetic method with the initializers of fields. */
  boolean hasFieldInitializers() {
    return new Fields(this).hasInitializers(false);
  }

  /** The type itself as its own code sees it, with its type variables. */
  TypeRef self() {
    List<TypeRef> arguments =
        node instanceof NodeWithTypeParameters<?> generic
            ? generic.getTypeParameters().stream()
                .<TypeRef>map(parameter -> new TypeRef.Variable(parameter.getNameAsString()))
                .toList()
            : List.of();
    return new TypeRef.Named(name, arguments);
  }

  /** The field of the outer instance. */
  FieldRef outerField() {
    return field("this$0");
  }

  /** The field of a captured variable. */
  FieldRef captureField(LocalVariable variable) {
    return field("val$" + variable.name);
  }

  /** A field that this type declares. */
  FieldRef field(String fieldName) {
    return new FieldRef(TypeRef.Named.of(name), fieldName, TypeRef.UNKNOWN);
  }

  /** The type that a simple or dotted name means, if this file declares it. */
  @Nullable TypeScope find(String typeName) {
    String[] segments = typeName.split("\\.");
    TypeScope found = findSimple(segments[0]);
    for (int i = 1; i < segments.length && found != null; i++) {
      found = found.members.get(segments[i]);
    }
    return found;
  }

  private @Nullable TypeScope findSimple(String simple) {
    for (TypeScope type = this; type != null; type = type.outer) {
      TypeScope member = type.members.get(simple);
      if (member != null) {
        return member;
      }
      if (type.definedIn != null) {
        TypeScope local = type.definedIn.localType(simple);
        if (local != null) {
          return local;
        }
      }
    }
    return file.topLevel.get(simple);
  }

  /** Whether a type of the file named so is an interface. */
  static boolean isInterface(@Nullable TypeScope type) {
    return type != null && type.isImplicitlyStatic();
  }
}
