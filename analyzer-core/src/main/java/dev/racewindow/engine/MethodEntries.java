// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Program;
import dev.racewindow.sql.LockStrength;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the declarations of a program say of calls that come from outside of an object. */
final class MethodEntries implements Contexts.Entries {
  private final Program program;
  private final Entrances entrances;
  private final Callers callers;
  private final Conversations conversations;
  private final Map<MethodId, MethodDecl> methods;

  MethodEntries(Engine.Input input, Knowledge knowledge, Map<MethodId, MethodDecl> methods) {
    this.program = input.program();
    this.entrances = knowledge.entrances();
    this.callers = new Callers(program, knowledge.models());
    this.conversations = new Conversations(program, knowledge.models(), input.settings());
    this.methods = methods;
  }

  @Override
  public List<Guard> entering(MethodId method) {
    return declaration(method).map(entrances::into).orElse(List.of());
  }

  @Override
  public List<Guard> around(MethodId method) {
    return declaration(method).flatMap(conversations::around).stream().toList();
  }

  @Override
  public Callers.Outside outside(MethodId method) {
    return declaration(method).map(callers::of).orElse(Callers.Outside.UNKNOWN);
  }

  @Override
  public Guard singleCall(MethodId method) {
    MethodDecl declaration = declaration(method).orElseThrow();
    String path = program.paths().getOrDefault(method.owner(), "?");
    return new Guard.Lock(
        new Location(path, declaration.span(), method),
        Guard.Kind.SINGLE_CALL,
        LockStrength.UPDATE,
        Resource.UNKNOWN,
        Term.UNKNOWN,
        List.of(),
        Optional.empty());
  }

  private Optional<MethodDecl> declaration(MethodId method) {
    return Optional.ofNullable(methods.get(method));
  }
}
