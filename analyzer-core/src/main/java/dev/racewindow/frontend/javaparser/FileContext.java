// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import dev.racewindow.ir.Import;
import dev.racewindow.ir.TypeDecl;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The file that is lowered: its top-level types and what was lowered so far. */
final class FileContext {
  final String packageName;
  final List<Import> imports;
  final LombokAnnotations lombok;
  final Map<String, TypeScope> topLevel = new HashMap<>();

  /** The types in the order of the source, as far as they are lowered. */
  final List<TypeDecl> types = new ArrayList<>();

  private final IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();
  private final IdentityHashMap<Node, TypeScope> scopes = new IdentityHashMap<>();
  private final Map<String, TypeScope> locals = new HashMap<>();
  private final Set<String> lowered = new HashSet<>();

  FileContext(CompilationUnit unit) {
    packageName = unit.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
    imports =
        unit.getImports().stream()
            .filter(entry -> !entry.isModule())
            .map(e -> new Import(e.getNameAsString(), e.isStatic(), e.isAsterisk()))
            .toList();
    lombok = new LombokAnnotations(imports);
    unit.getTypes().forEach(this::number);
    for (TypeDeclaration<?> type : unit.getTypes()) {
      String name = type.getNameAsString();
      String canonical = packageName.isEmpty() ? name : packageName + "." + name;
      topLevel.put(name, TypeScope.declared(this, null, type, canonical));
    }
  }

  /** The number of a local or anonymous class within its top-level type, from 1. */
  int numberOf(Node node) {
    return numbers.getOrDefault(node, 0);
  }

  /** Whether this type has not been lowered yet; from now on it counts as lowered. */
  boolean isNew(TypeScope type) {
    return lowered.add(type.name);
  }

  /** The local or anonymous class of this canonical name. */
  @Nullable TypeScope local(String name) {
    return locals.get(name);
  }

  /** The scope of a local or anonymous class, made at its first lowering. */
  TypeScope scope(Node node, Supplier<TypeScope> maker) {
    TypeScope known = scopes.get(node);
    if (known == null) {
      known = maker.get();
      scopes.put(node, known);
      locals.put(known.name, known);
    }
    return known;
  }

  /** Numbers by position, since a {@code finally} block is lowered more than once. */
  private void number(TypeDeclaration<?> type) {
    List<Node> found = new ArrayList<>();
    Deque<Node> work = new ArrayDeque<>(List.of(type));
    while (!work.isEmpty()) {
      Node node = work.pop();
      boolean isNumbered =
          node instanceof LocalClassDeclarationStmt
              || node instanceof LocalRecordDeclarationStmt
              || (node instanceof ObjectCreationExpr creation
                  && creation.getAnonymousClassBody().isPresent())
              || (node instanceof EnumConstantDeclaration constant
                  && constant.getClassBody().isNonEmpty());
      if (isNumbered) {
        found.add(node);
      }
      node.getChildNodes().forEach(work::push);
    }
    found.sort(Comparator.comparing(Spans::of));
    for (int i = 0; i < found.size(); i++) {
      numbers.put(found.get(i), i + 1);
    }
  }
}
