// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The canonical text of the intermediate representation, for tests and for people: one declaration
 * or instruction a line, nested closures indented.
 */
public final class IrText {
  private final StringBuilder out = new StringBuilder();
  private final boolean spans;

  private IrText(boolean spans) {
    this.spans = spans;
  }

  /** The text of a file, without spans. */
  public static String of(SourceUnit unit) {
    return new IrText(false).unit(unit).out.toString();
  }

  /** The text of a type, without spans. */
  public static String of(TypeDecl type) {
    return new IrText(false).type(type).out.toString();
  }

  /** The text of a method, without spans. */
  public static String of(MethodDecl method) {
    return new IrText(false).method(method, "").out.toString();
  }

  /** The text of a body, without spans. */
  public static String of(Body body) {
    return new IrText(false).body(body, "").out.toString();
  }

  /** The text of a file, each declaration and instruction with its span. */
  public static String withSpans(SourceUnit unit) {
    return new IrText(true).unit(unit).out.toString();
  }

  /** The text of a body, each instruction with its span. */
  public static String withSpans(Body body) {
    return new IrText(true).body(body, "").out.toString();
  }

  private IrText unit(SourceUnit unit) {
    line("", "unit " + unit.path());
    if (!unit.packageName().isEmpty()) {
      line("", "package " + unit.packageName());
    }
    unit.imports().forEach(entry -> line("", entry.toString()));
    for (SourceUnit.SuppressionComment comment : unit.suppressions()) {
      line("", "ignore " + comment.line() + " " + comment.rule() + " because " + comment.reason());
    }
    unit.types().forEach(this::type);
    return this;
  }

  private IrText type(TypeDecl type) {
    type.annotations().forEach(annotation -> line("", annotation.toString()));
    StringBuilder head = new StringBuilder(modifiers(type.modifiers()));
    head.append(type.kind().name().toLowerCase(java.util.Locale.ROOT)).append(' ');
    head.append(type.name()).append(typeParameters(type.typeParameters()));
    type.superclass().ifPresent(superclass -> head.append(" extends ").append(superclass));
    if (!type.interfaces().isEmpty()) {
      head.append(" implements ").append(join(type.interfaces()));
    }
    type.enclosing().ifPresent(enclosing -> head.append(" in ").append(enclosing));
    line("", head + span(type.span()));
    type.fields().forEach(this::field);
    type.methods().forEach(method -> method(method, "  "));
    return this;
  }

  private void field(FieldDecl field) {
    field.annotations().forEach(annotation -> line("  ", annotation.toString()));
    String constant = field.constant().map(value -> " = " + value).orElse("");
    String head = modifiers(field.modifiers()) + field.type() + " " + field.name();
    line("  ", head + constant + span(field.span()));
  }

  private IrText method(MethodDecl method, String indent) {
    method.annotations().forEach(annotation -> line(indent, annotation.toString()));
    String typeParameters = typeParameters(method.typeParameters());
    String parameters =
        method.parameters().stream()
            .map(p -> annotations(p.annotations()) + p.type() + " " + p.name())
            .collect(Collectors.joining(", ", "(", ")"));
    String head =
        modifiers(method.modifiers())
            + (typeParameters.isEmpty() ? "" : typeParameters + " ")
            + method.returnType()
            + " "
            + method.id().name()
            + parameters;
    line(indent, head + span(method.span()));
    method.body().ifPresent(body -> body(body, indent + "  "));
    return this;
  }

  private IrText body(Body body, String indent) {
    List<String> inputs = new ArrayList<>();
    body.receiver().ifPresent(value -> inputs.add("this=" + value));
    body.captures().forEach(value -> inputs.add("capture " + named(value, body)));
    body.parameters().forEach(value -> inputs.add(named(value, body)));
    if (!inputs.isEmpty()) {
      line(indent, String.join(", ", inputs));
    }
    body.blocks().forEach(block -> block(block, body, indent));
    return this;
  }

  private void block(Block block, Body body, String indent) {
    String handlers =
        block.handlers().stream()
            .map(h -> (h.types().isEmpty() ? "any" : join(h.types())) + " -> b" + h.target())
            .collect(Collectors.joining("; "));
    line(indent, "b" + block.id() + ":" + (handlers.isEmpty() ? "" : " on " + handlers));
    for (Instruction instruction : block.instructions()) {
      String text = new InstructionText(instruction).toString();
      if (instruction instanceof Instruction.Defining defining) {
        text = named(defining.target(), body) + " = " + text;
      }
      line(indent + "  ", text + span(instruction.span()));
      if (instruction instanceof Instruction.Closure closure) {
        body(closure.body(), indent + "    ");
      }
    }
    line(indent + "  ", terminator(block.terminator()) + span(block.terminator().span()));
  }

  private static String terminator(Terminator terminator) {
    if (terminator instanceof Terminator.Goto jump) {
      return "goto b" + jump.target();
    }
    if (terminator instanceof Terminator.Branch branch) {
      return "if "
          + branch.condition()
          + " then b"
          + branch.ifTrue()
          + " else b"
          + branch.ifFalse();
    }
    if (terminator instanceof Terminator.Return exit) {
      return "return" + exit.value().map(value -> " " + value).orElse("");
    }
    if (terminator instanceof Terminator.Throw raise) {
      return "throw " + raise.exception();
    }
    throw new IllegalStateException("terminator of an unknown kind: " + terminator);
  }

  private static String named(Value value, Body body) {
    String name = body.names().get(value);
    TypeRef type = body.typeOf(value);
    String typed = type instanceof TypeRef.Unknown ? "" : ":" + type;
    return value + (name == null ? "" : "(" + name + ")") + typed;
  }

  private static String modifiers(java.util.Set<Modifier> modifiers) {
    return modifiers.stream()
        .sorted(Comparator.naturalOrder())
        .map(modifier -> modifier.name().toLowerCase(java.util.Locale.ROOT) + " ")
        .collect(Collectors.joining());
  }

  private static String annotations(List<Annotation> annotations) {
    return annotations.stream().map(a -> a + " ").collect(Collectors.joining());
  }

  private static String typeParameters(List<TypeParameter> parameters) {
    return parameters.isEmpty() ? "" : "<" + join(parameters) + ">";
  }

  static String join(List<?> items) {
    return items.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private String span(Span span) {
    if (!spans) {
      return "";
    }
    return span.equals(Span.NONE)
        ? " @none"
        : " @" + span + "-" + span.endLine() + ":" + span.endColumn();
  }

  private void line(String indent, String text) {
    out.append(indent).append(text).append('\n');
  }

  /** The text of one instruction, without its target. */
  private record InstructionText(Instruction instruction) {
    @Override
    public String toString() {
      if (instruction instanceof Instruction.Defining defining) {
        return value(defining);
      }
      if (instruction instanceof Instruction.StoreField i) {
        return "store "
            + i.object().map(o -> o + ".").orElse("static ")
            + i.field()
            + " = "
            + i.value();
      }
      if (instruction instanceof Instruction.StoreName i) {
        return "store name " + String.join(".", i.segments()) + " = " + i.value();
      }
      if (instruction instanceof Instruction.StoreElement i) {
        return "store " + i.array() + "[" + i.index() + "] = " + i.value();
      }
      if (instruction instanceof Instruction.Monitor i) {
        return "monitor " + (i.enter() ? "enter " : "exit ") + i.lock();
      }
      throw new IllegalStateException("instruction of an unknown kind: " + instruction);
    }

    private static String value(Instruction.Defining instruction) {
      if (instruction instanceof Instruction.Constant i) {
        return "const " + i.literal();
      }
      if (instruction instanceof Instruction.Phi i) {
        return "phi " + inputs(i.inputs());
      }
      if (instruction instanceof Instruction.Caught i) {
        return "caught " + (i.types().isEmpty() ? "any" : join(i.types()));
      }
      if (instruction instanceof Instruction.LoadName i) {
        return "name " + String.join(".", i.segments());
      }
      if (instruction instanceof Instruction.LoadField i) {
        return "load " + i.object().map(o -> o + ".").orElse("static ") + i.field();
      }
      if (instruction instanceof Instruction.Operation i) {
        String type = i.type() instanceof TypeRef.Unknown ? "" : " as " + i.type();
        String operator = i.operator().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return operator + " " + join(i.operands()) + type;
      }
      if (instruction instanceof Instruction.New i) {
        return "new " + i.type();
      }
      if (instruction instanceof Instruction.Unknown i) {
        return "unknown \"" + i.reason() + "\"";
      }
      return callable(instruction);
    }

    private static String callable(Instruction.Defining instruction) {
      if (instruction instanceof Instruction.Call i) {
        String dispatch = i.callee().dispatch().name().toLowerCase(java.util.Locale.ROOT);
        String receiver = i.receiver().map(r -> r + ".").orElse("");
        return "call " + dispatch + " " + receiver + i.callee() + "(" + join(i.arguments()) + ")";
      }
      if (instruction instanceof Instruction.Closure i) {
        return "closure"
            + optional(" this=", i.receiver())
            + " captures ("
            + join(i.captures())
            + ")"
            + (i.type() instanceof TypeRef.Unknown ? "" : " as " + i.type());
      }
      if (instruction instanceof Instruction.MethodReference i) {
        String type = i.type() instanceof TypeRef.Unknown ? "" : " " + i.type();
        return "reference"
            + optional(" ", i.object())
            + type
            + (i.superCall() ? " super" : "")
            + " ::"
            + i.name()
            + optional(" this=", i.receiver());
      }
      throw new IllegalStateException("instruction of an unknown kind: " + instruction);
    }

    private static String optional(String prefix, Optional<Value> value) {
      return value.map(v -> prefix + v).orElse("");
    }

    private static String inputs(SortedMap<Integer, Value> inputs) {
      return inputs.entrySet().stream()
          .map(input -> "b" + input.getKey() + ": " + input.getValue())
          .collect(Collectors.joining(", "));
    }
  }
}
