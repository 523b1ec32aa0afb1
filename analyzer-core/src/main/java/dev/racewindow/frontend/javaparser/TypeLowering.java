// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithExtends;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeDecl.Kind;
import dev.racewindow.ir.TypeParameter;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lowers one type, with all that is declared in it. */
final class TypeLowering {
  private final TypeScope type;
  private final Fields fields;

  TypeLowering(TypeScope type) {
    this.type = type;
    this.fields = new Fields(type);
  }

  /** What stands before the members of a type. */
  private record Head(
      List<TypeParameter> typeParameters,
      Optional<TypeRef> superclass,
      List<TypeRef> interfaces,
      Set<Modifier> modifiers,
      List<Annotation> annotations,
      Span span) {}

  /** Lowers a type that has a declaration. */
  void declared(TypeDeclaration<?> declaration) {
    NodeList<com.github.javaparser.ast.type.TypeParameter> parameters =
        declaration instanceof NodeWithTypeParameters<?> generic
            ? generic.getTypeParameters()
            : new NodeList<>();
    List<TypeRef> interfaces = new ArrayList<>();
    if (declaration instanceof NodeWithImplements<?> implementing) {
      interfaces.addAll(type.types.all(implementing.getImplementedTypes()));
    }
    if (declaration instanceof NodeWithExtends<?> extending && type.kind == Kind.INTERFACE) {
      interfaces.addAll(type.types.all(extending.getExtendedTypes()));
    }
    finish(
        new Head(
            type.types.parameters(parameters),
            type.superclass,
            interfaces,
            Members.ofType(Members.modifiers(declaration.getModifiers()), type),
            new Constants(type.types).annotations(declaration.getAnnotations()),
            Spans.of(declaration)),
        methods());
  }

  /** Lowers an anonymous class whose constructor takes so many arguments. */
  void anonymous(int arguments, Span span) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < arguments; i++) {
      parameters.add(new Parameter("argument" + i, TypeRef.UNKNOWN, List.of()));
    }
    List<MethodDecl> methods = methods();
    methods.add(
        Signature.synthetic(type, "<init>", Set.of(), span)
            .with(parameters)
            .method(List.of(), body -> passOn(body, span)));
    boolean isInterface =
        type.superclass.map(s -> TypeScope.isInterface(type.find(s.name()))).orElse(false);
    finish(
        new Head(
            List.of(),
            isInterface ? Optional.empty() : type.superclass,
            isInterface ? type.superclass.stream().toList() : List.of(),
            Set.of(Modifier.FINAL),
            List.of(),
            span),
        methods);
  }

  private static void passOn(BodyContext body, Span span) {
    List<Value> arguments = new ArrayList<>();
    LocalVariable argument = body.variable("argument0");
    while (argument != null) {
      arguments.add(body.read(argument));
      argument = body.variable("argument" + arguments.size());
    }
    new Constructors(body).implicitly(arguments, span);
  }

  private void finish(Head head, List<MethodDecl> methods) {
    List<FieldDecl> all = new ArrayList<>(fields.declared());
    all.addAll(fields.synthetic());
    type.complete = true;
    Optional<String> enclosing = Optional.ofNullable(type.outer).map(outer -> outer.name);
    TypeDecl lowered =
        new TypeDecl(
            type.name,
            type.kind,
            head.typeParameters(),
            head.superclass(),
            head.interfaces(),
            enclosing,
            head.modifiers(),
            head.annotations(),
            all,
            methods,
            head.span());
    type.file.types.addAll(new LombokMembers(type).complete(lowered));
  }

  /** All methods, constructors and initializers; member types are lowered on the way. */
  private List<MethodDecl> methods() {
    List<MethodDecl> methods = new ArrayList<>();
    if (fields.hasInitializers(true)) {
      methods.add(fields.initializers(true));
    }
    if (fields.hasInitializers(false)) {
      methods.add(fields.initializers(false));
    }
    for (BodyDeclaration<?> member : type.declarations) {
      if (member instanceof MethodDeclaration method) {
        methods.add(method(method));
      } else if (member instanceof ConstructorDeclaration constructor) {
        methods.add(constructor(constructor));
      } else if (member instanceof CompactConstructorDeclaration constructor) {
        methods.add(compact(constructor));
      } else if (member instanceof AnnotationMemberDeclaration element) {
        methods.add(element(element));
      } else if (member instanceof TypeDeclaration<?> nested) {
        TypeScope scope = type.members.get(nested.getNameAsString());
        if (scope != null && type.file.isNew(scope)) {
          new TypeLowering(scope).declared(nested);
        }
      }
    }
    methods.addAll(new ImpliedMembers(type).methods(methods));
    return methods;
  }

  private MethodDecl method(MethodDeclaration method) {
    TypeRefs types = type.types.with(method.getTypeParameters());
    boolean hasBody = method.getBody().isPresent();
    Signature signature =
        new Signature(
            type,
            method.getNameAsString(),
            types.parameters(method.getTypeParameters()),
            Members.parameters(method.getParameters(), types),
            types.of(method.getType()),
            Members.ofMethod(Members.modifiers(method.getModifiers()), type, hasBody),
            types,
            Spans.of(method));
    List<Annotation> annotations = new Constants(types).annotations(method.getAnnotations());
    return hasBody
        ? signature.method(annotations, body -> body.statements.lower(method.getBody().get()))
        : signature.method(annotations);
  }

  private MethodDecl constructor(ConstructorDeclaration constructor) {
    TypeRefs types = type.types.with(constructor.getTypeParameters());
    Signature signature =
        new Signature(
            type,
            "<init>",
            types.parameters(constructor.getTypeParameters()),
            Members.parameters(constructor.getParameters(), types),
            TypeRefs.VOID,
            Members.ofConstructor(Members.modifiers(constructor.getModifiers()), type),
            types,
            Spans.of(constructor));
    return signature.method(
        new Constants(types).annotations(constructor.getAnnotations()),
        body -> new Constructors(body).lower(constructor));
  }

  private MethodDecl compact(CompactConstructorDeclaration constructor) {
    Set<Modifier> modifiers = Members.modifiers(constructor.getModifiers());
    return Signature.synthetic(type, "<init>", modifiers, Spans.of(constructor))
        .with(Members.parameters(((RecordDeclaration) type.node).getParameters(), type.types))
        .method(
            new Constants(type.types).annotations(constructor.getAnnotations()),
            body -> new Constructors(body).lower(constructor));
  }

  private MethodDecl element(AnnotationMemberDeclaration element) {
    Signature signature =
        new Signature(
            type,
            element.getNameAsString(),
            List.of(),
            List.of(),
            type.types.of(element.getType()),
            Set.of(Modifier.PUBLIC, Modifier.ABSTRACT),
            type.types,
            Spans.of(element));
    return signature.method(new Constants(type.types).annotations(element.getAnnotations()));
  }
}
