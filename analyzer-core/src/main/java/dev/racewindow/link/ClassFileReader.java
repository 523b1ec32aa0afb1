// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeParameter;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads the outline of a class file: what another class can extend, call or read. */
final class ClassFileReader extends ClassVisitor {
  private static final int HIDDEN =
      Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE;

  private final List<FieldDecl> fields = new ArrayList<>();
  private final List<MethodDecl> methods = new ArrayList<>();
  private String name = "";
  private int access;
  private boolean isStatic;
  private Optional<String> enclosing = Optional.empty();
  private List<TypeParameter> typeParameters = List.of();
  private Optional<TypeRef> superclass = Optional.empty();
  private List<TypeRef> interfaces = List.of();

  private ClassFileReader() {
    super(Opcodes.ASM9);
  }

  /**
   * The declaration in a class file, private members left out.
   *
   * @throws IllegalArgumentException if this is no class file
   */
  static TypeDecl read(byte[] bytes) {
    ClassFileReader reader = new ClassFileReader();
    try {
      new ClassReader(bytes)
          .accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new IllegalArgumentException("no class file", e);
    }
    return reader.declaration();
  }

  private TypeDecl declaration() {
    Set<Modifier> modifiers = modifiers(access);
    modifiers.remove(Modifier.SYNCHRONIZED);
    if (isStatic) {
      modifiers.add(Modifier.STATIC);
    }
    return new TypeDecl(
        name,
        kind(),
        typeParameters,
        superclass,
        interfaces,
        enclosing,
        modifiers,
        List.of(),
        fields,
        methods,
        Span.NONE);
  }

  private TypeDecl.Kind kind() {
    if ((access & Opcodes.ACC_ANNOTATION) != 0) {
      return TypeDecl.Kind.ANNOTATION;
    }
    if ((access & Opcodes.ACC_INTERFACE) != 0) {
      return TypeDecl.Kind.INTERFACE;
    }
    if ((access & Opcodes.ACC_ENUM) != 0) {
      return TypeDecl.Kind.ENUM;
    }
    return (access & Opcodes.ACC_RECORD) != 0 ? TypeDecl.Kind.RECORD : TypeDecl.Kind.CLASS;
  }

  @Override
  public void visit(
      int version,
      int flags,
      String internalName,
      @Nullable String signature,
      @Nullable String superName,
      String[] interfaceNames) {
    name = JvmSignatures.canonical(internalName).intern();
    access = flags;
    boolean isInterface = (flags & Opcodes.ACC_INTERFACE) != 0;
    List<TypeRef> supertypes = new ArrayList<>();
    if (signature == null) {
      supertypes.add(named(superName == null ? "java/lang/Object" : superName));
      for (String each : interfaceNames) {
        supertypes.add(named(each));
      }
    } else {
      JvmSignatures.Parts parts = JvmSignatures.ofClass(signature);
      typeParameters = parts.typeParameters();
      supertypes.addAll(parts.types());
    }
    TypeRef first = supertypes.remove(0);
    superclass = isInterface || first.equals(Types.OBJECT) ? Optional.empty() : Optional.of(first);
    interfaces = supertypes;
  }

  private static TypeRef named(String internalName) {
    return TypeRef.Named.of(JvmSignatures.canonical(internalName).intern());
  }

  @Override
  public void visitInnerClass(
      String inner, @Nullable String outer, @Nullable String simpleName, int flags) {
    if (outer != null && JvmSignatures.canonical(inner).equals(name)) {
      enclosing = Optional.of(JvmSignatures.canonical(outer));
      isStatic = (flags & Opcodes.ACC_STATIC) != 0;
      access |= flags & (Opcodes.ACC_PRIVATE | Opcodes.ACC_PROTECTED);
    }
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int flags, String field, String descriptor, @Nullable String signature, @Nullable Object v) {
    if ((flags & HIDDEN) == 0) {
      TypeRef type = JvmSignatures.ofField(signature == null ? descriptor : signature);
      fields.add(
          new FieldDecl(
              field, type, modifiers(flags), List.of(), constant(v, descriptor), Span.NONE));
    }
    return null;
  }

  private static Optional<ConstantExpr> constant(@Nullable Object value, String descriptor) {
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text) {
      return Optional.of(new ConstantExpr.Text(text));
    }
    if (value instanceof Integer number && descriptor.equals("Z")) {
      return Optional.of(new ConstantExpr.Literal(number == 0 ? "false" : "true"));
    }
    return Optional.of(new ConstantExpr.Literal(value.toString()));
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int flags, String method, String descriptor, @Nullable String signature, String[] thrown) {
    if ((flags & HIDDEN) != 0 || method.equals("<clinit>")) {
      return null;
    }
    List<TypeRef> erased = JvmSignatures.ofMethod(descriptor).types();
    List<String> names = new ArrayList<>();
    for (TypeRef type : erased.subList(0, erased.size() - 1)) {
      names.add(Types.simpleErasure(type).intern());
    }
    JvmSignatures.Parts parts = JvmSignatures.ofMethod(signature == null ? descriptor : signature);
    // Constructors of inner classes: the signature leaves out the outer instance (JVMS 4.7.9.1).
    List<TypeRef> types = parts.types().size() == erased.size() ? parts.types() : erased;
    List<Parameter> parameters = new ArrayList<>();
    for (TypeRef type : types.subList(0, types.size() - 1)) {
      parameters.add(new Parameter("", type, List.of()));
    }
    Set<Modifier> modifiers = modifiers(flags & ~(Opcodes.ACC_VARARGS | Opcodes.ACC_BRIDGE));
    boolean isDefault = (access & Opcodes.ACC_INTERFACE) != 0 && (flags & DEFAULT_MASK) == 0;
    if (isDefault) {
      modifiers.add(Modifier.DEFAULT);
    }
    methods.add(
        new MethodDecl(
            new MethodId(name, method, names),
            parts.typeParameters(),
            parameters,
            types.get(types.size() - 1),
            modifiers,
            List.of(),
            Optional.empty(),
            Span.NONE));
    return null;
  }

  private static final int DEFAULT_MASK =
      Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE;

  private static Set<Modifier> modifiers(int flags) {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    add(modifiers, flags, Opcodes.ACC_PUBLIC, Modifier.PUBLIC);
    add(modifiers, flags, Opcodes.ACC_PROTECTED, Modifier.PROTECTED);
    add(modifiers, flags, Opcodes.ACC_PRIVATE, Modifier.PRIVATE);
    add(modifiers, flags, Opcodes.ACC_STATIC, Modifier.STATIC);
    add(modifiers, flags, Opcodes.ACC_FINAL, Modifier.FINAL);
    add(modifiers, flags, Opcodes.ACC_ABSTRACT, Modifier.ABSTRACT);
    return modifiers;
  }

  private static void add(Set<Modifier> modifiers, int flags, int flag, Modifier modifier) {
    if ((flags & flag) != 0) {
      modifiers.add(modifier);
    }
  }
}
