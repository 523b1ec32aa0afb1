// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.Block;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.SourceUnit;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.Terminator;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/** Turns the units of a program into a linked program. */
public final class Linker {
  private final ProgramNames names;
  private final List<TypeDecl> types;
  private final LinkContext context;
  private final ConstantFolder constants;

  private Linker(List<SourceUnit> units, List<TypeSource> libraries) {
    names = new ProgramNames(units, libraries);
    types = names.types().stream().map(each -> DeclarationLinker.qualify(each, names)).toList();
    TypeIndex index = new TypeIndex(types, libraries);
    context = new LinkContext(names, index, new Members(index));
    constants = new ConstantFolder(context);
  }

  /**
   * Links a program.
   *
   * @param units one for each file; of two types of one name the first counts
   * @param classPath the program's libraries, as far as they are there
   * @param signatures what is known of libraries that are not on the class path
   * @param threads how many to link with; the result does not depend on it
   */
  public static Program link(
      List<SourceUnit> units, ClassPath classPath, Signatures signatures, int threads) {
    return new Linker(units, List.of(classPath, signatures, new JdkTypes())).program(threads);
  }

  private record LinkedType(TypeDecl type, Reasons reasons) {}

  private Program program(int threads) {
    SortedMap<String, TypeDecl> linked = new TreeMap<>();
    SortedMap<String, String> paths = new TreeMap<>();
    Reasons reasons = new Reasons();
    for (LinkedType each : linkAll(threads)) {
      linked.put(each.type().name(), each.type());
      paths.put(each.type().name(), names.namesOf(each.type().name()).unit().path());
      reasons.addAll(each.reasons());
    }
    return new Program(linked, paths, context.index(), reasons.counts());
  }

  private List<LinkedType> linkAll(int threads) {
    if (threads <= 1) {
      return types.stream().map(this::type).toList();
    }
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(
              () ->
                  IntStream.range(0, types.size())
                      .parallel()
                      .mapToObj(i -> type(types.get(i)))
                      .toList())
          .join();
    } finally {
      pool.shutdown();
    }
  }

  private LinkedType type(TypeDecl type) {
    Reasons reasons = new Reasons();
    TypeScope scope = TypeScope.ofType(names, type);
    List<FieldDecl> fields = new ArrayList<>();
    for (FieldDecl field : type.fields()) {
      fields.add(
          new FieldDecl(
              field.name(),
              field.type(),
              field.modifiers(),
              constants.annotations(field.annotations(), scope),
              field.constant().map(each -> constants.fold(each, scope)),
              field.span()));
    }
    List<MethodDecl> methods = new ArrayList<>();
    for (MethodDecl method : type.methods()) {
      methods.add(method(type, method, scope.withVariables(method.typeParameters()), reasons));
    }
    TypeDecl linked =
        new TypeDecl(
            type.name(),
            type.kind(),
            type.typeParameters(),
            type.superclass(),
            type.interfaces(),
            type.enclosing(),
            type.modifiers(),
            constants.annotations(type.annotations(), TypeScope.ofHeader(names, type)),
            fields,
            methods,
            type.span());
    return new LinkedType(linked, reasons);
  }

  private MethodDecl method(TypeDecl type, MethodDecl method, TypeScope scope, Reasons reasons) {
    List<Parameter> parameters = new ArrayList<>();
    for (Parameter each : method.parameters()) {
      parameters.add(
          new Parameter(
              each.name(), each.type(), constants.annotations(each.annotations(), scope)));
    }
    return new MethodDecl(
        method.id(),
        method.typeParameters(),
        parameters,
        method.returnType(),
        method.modifiers(),
        constants.annotations(method.annotations(), scope),
        method.body().map(body -> body(type, method, scope, reasons)),
        method.span());
  }

  private Body body(TypeDecl type, MethodDecl method, TypeScope scope, Reasons reasons) {
    Body body = method.body().orElseThrow();
    Reasons own = new Reasons();
    try {
      Frame.Home home = new Frame.Home(context, scope, type, new Unifier(context.index()), own);
      List<TypeRef> parameters = method.parameters().stream().map(Parameter::type).toList();
      Body linked = new BodyLinker().link(home, body, parameters, method.returnType());
      reasons.addAll(own);
      return linked;
    } catch (RuntimeException | StackOverflowError e) {
      reasons.count(Reasons.FAILED);
      return unlinked(body, e);
    }
  }

  /** A defect of ours costs one method, not the run. */
  private static Body unlinked(Body body, Throwable defect) {
    Value unknown = new Value(Values.highest(body) + 1);
    String reason = Reasons.FAILED + ": " + defect;
    Block block =
        new Block(
            0,
            List.of(new Instruction.Unknown(unknown, reason, Span.NONE)),
            new Terminator.Return(Optional.of(unknown), Span.NONE),
            List.of());
    return new Body(
        body.receiver(),
        body.captures(),
        body.parameters(),
        List.of(block),
        new TreeMap<>(),
        new TreeMap<>());
  }
}
