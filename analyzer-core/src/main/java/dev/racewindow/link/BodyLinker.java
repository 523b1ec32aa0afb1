// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.Block;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.FieldRef;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Literal;
import dev.racewindow.ir.Terminator;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeParameter;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links the instructions of one body in their order, so that types flow from uses to results. */
final class BodyLinker {
  private final NameLinker names = new NameLinker();
  private final ClosureLinker closures = new ClosureLinker(this, names);
  private final CallLinker calls = new CallLinker(closures);

  /**
   * The body of a method with every name, type and callee in place.
   *
   * @param parameters the qualified types of its parameters
   */
  Body link(Frame.Home home, Body body, List<TypeRef> parameters, TypeRef returns) {
    Frame frame = new Frame(home, body, returns);
    body.receiver().ifPresent(receiver -> frame.setType(receiver, self(home.type())));
    for (int i = 0; i < body.parameters().size(); i++) {
      TypeRef type = i < parameters.size() ? parameters.get(i) : TypeRef.UNKNOWN;
      frame.setType(body.parameters().get(i), type);
    }
    for (Value capture : body.captures()) {
      frame.setType(capture, TypeRef.UNKNOWN);
    }
    return BodyFinisher.finish(link(frame));
  }

  /** The type of {@code this} within a type. */
  static TypeRef self(TypeDecl type) {
    List<TypeRef> arguments = new ArrayList<>();
    for (TypeParameter parameter : type.typeParameters()) {
      arguments.add(new TypeRef.Variable(parameter.name()));
    }
    return new TypeRef.Named(type.name(), arguments);
  }

  /** Links a body whose inputs have their types already. */
  Frame.Linked link(Frame frame) {
    List<List<Instruction>> blocks = new ArrayList<>();
    for (Block block : frame.body.blocks()) {
      List<Instruction> output = new ArrayList<>();
      blocks.add(output);
      frame.startBlock(output);
      for (Instruction instruction : block.instructions()) {
        step(frame, instruction);
      }
      end(frame, block.terminator());
    }
    closures.forceAll(frame);
    return new Frame.Linked(frame, blocks);
  }

  private void end(Frame frame, Terminator terminator) {
    if (terminator instanceof Terminator.Return ret && ret.value().isPresent()) {
      Value value = frame.original(ret.value().get());
      closures.expect(frame, value, frame.returns);
      TypeRef type = frame.typeOf(value);
      frame.home.unifier().flow(frame.returns, type);
      frame.addReturned(type);
    }
  }

  private void step(Frame frame, Instruction instruction) {
    if (instruction instanceof Instruction.Call call) {
      calls.link(frame, call);
    } else if (instruction instanceof Instruction.LoadName load) {
      names.load(frame, load);
    } else if (instruction instanceof Instruction.LoadField load) {
      names.loadField(frame, load);
    } else if (instruction instanceof Instruction.StoreName store) {
      FieldRef field = names.store(frame, store);
      assign(frame, field.type(), store.value());
    } else if (instruction instanceof Instruction.StoreField store) {
      FieldRef field = names.storeField(frame, store);
      assign(frame, field.type(), store.value());
    } else if (instruction instanceof Instruction.Operation operation) {
      operation(frame, operation);
    } else if (instruction instanceof Instruction.Closure
        || instruction instanceof Instruction.MethodReference) {
      closures.define(frame, (Instruction.Defining) instruction);
    } else {
      simple(frame, instruction);
    }
  }

  private void assign(Frame frame, TypeRef type, Value written) {
    Value value = frame.original(written);
    closures.expect(frame, value, type);
    frame.home.unifier().flow(type, frame.typeOf(value));
  }

  private void operation(Frame frame, Instruction.Operation operation) {
    TypeRef type = frame.home.scope().type(operation.type());
    List<Value> operands = frame.originals(operation.operands());
    if (!Types.isUnknown(type)) {
      operands.forEach(operand -> closures.expect(frame, operand, type));
    }
    Instruction.Operation linked =
        Operations.link(
            frame,
            new Instruction.Operation(
                operation.target(), operation.operator(), operands, type, operation.span()));
    frame.emit(linked);
  }

  private void simple(Frame frame, Instruction instruction) {
    if (instruction instanceof Instruction.Constant constant) {
      constant(frame, constant);
    } else if (instruction instanceof Instruction.New create) {
      create(frame, create);
    } else if (instruction instanceof Instruction.Phi phi) {
      TypeRef type = TypeRef.UNKNOWN;
      for (Value input : phi.inputs().values()) {
        type = frame.home.unifier().join(type, frame.typeOf(frame.original(input)));
      }
      frame.setType(phi.target(), type);
      frame.emit(phi);
    } else if (instruction instanceof Instruction.Caught caught) {
      List<TypeRef> types = frame.home.scope().types(caught.types());
      TypeRef type = TypeRef.UNKNOWN;
      for (TypeRef each : types) {
        type = frame.home.unifier().join(type, each);
      }
      frame.setType(caught.target(), type);
      frame.emit(new Instruction.Caught(caught.target(), types, caught.span()));
    } else {
      if (instruction instanceof Instruction.Unknown unknown) {
        frame.setType(unknown.target(), TypeRef.UNKNOWN);
      }
      frame.emit(instruction);
    }
  }

  private static void constant(Frame frame, Instruction.Constant constant) {
    Literal literal = constant.literal();
    TypeRef type = TypeRef.UNKNOWN;
    if (literal instanceof Literal.Text) {
      type = Types.STRING;
    } else if (literal instanceof Literal.Scalar scalar) {
      type = new TypeRef.Primitive(scalar.type());
    } else if (literal instanceof Literal.ClassLiteral of) {
      TypeRef named = frame.home.scope().type(of.type());
      literal = new Literal.ClassLiteral(named);
      type = new TypeRef.Named("java.lang.Class", List.of(Types.box(named)));
    } else {
      frame.setNull(constant.target());
    }
    frame.setType(constant.target(), type);
    frame.emit(new Instruction.Constant(constant.target(), literal, constant.span()));
  }

  /** A generic class without arguments is taken for {@code <>}: raw creations are rare. */
  private static void create(Frame frame, Instruction.New create) {
    TypeRef type = frame.home.scope().type(create.type());
    if (type instanceof TypeRef.Named named && named.arguments().isEmpty()) {
      Optional<TypeDecl> decl = frame.home.context().index().find(named.name());
      List<TypeParameter> parameters = decl.map(TypeDecl::typeParameters).orElse(List.of());
      if (!parameters.isEmpty()) {
        TypeRef open = self(decl.get());
        type = Types.substitute(open, frame.home.unifier().instantiate(parameters));
      }
    }
    frame.setType(create.target(), type);
    frame.emit(new Instruction.New(create.target(), type, create.span()));
  }
}
