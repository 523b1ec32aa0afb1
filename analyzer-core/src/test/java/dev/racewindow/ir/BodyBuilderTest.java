// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.racewindow.ir.Label.TryHandler;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Static single assignment form as it must come out, worked out on paper. */
final class BodyBuilderTest {
  private static final TypeRef INT = new TypeRef.Primitive("int");

  private final BodyBuilder code = new BodyBuilder();

  @Test
  void emptyBodyReturns() {
    assertThat(IrText.of(code.build())).isEqualTo("b0:\n  return\n");
  }

  @Test
  void straightCodeNeedsNoPhiAndIsOneBlock() {
    Label next = code.newBlock();
    code.write("x", number(1));
    code.jump(next, Span.NONE);
    code.seal(next);
    code.startBlock(next);
    code.ret(Optional.of(code.read("x")), Span.NONE);

    assertThat(IrText.of(code.build())).isEqualTo("b0:\n  %0 = const 1\n  return %0\n");
  }

  @Test
  void variableThatIsWrittenOnNeitherSideOfADiamondHasNoPhi() {
    Value condition = code.parameter("c", INT);
    code.write("x", number(1));
    diamond(condition, () -> {}, () -> {});
    code.ret(Optional.of(code.read("x")), Span.NONE);

    assertThat(IrText.of(code.build())).contains("return %1\n").doesNotContain("phi");
  }

  @Test
  void diamondJoinsBothDefinitions() {
    Value condition = code.parameter("c", INT);
    code.declare("x", "x", INT);
    diamond(condition, () -> code.write("x", number(1)), () -> code.write("x", number(2)));
    code.ret(Optional.of(code.read("x")), Span.NONE);

    assertThat(IrText.of(code.build()))
        .isEqualTo(
            """
            %0(c):int
            b0:
              if %0 then b1 else b2
            b1:
              %1(x):int = const 1
              goto b3
            b2:
              %2(x):int = const 2
              goto b3
            b3:
              %3(x):int = phi b1: %1, b2: %2
              return %3
            """);
  }

  @Test
  void loopHasAPhiOnlyForWhatItChanges() {
    code.write("i", code.parameter("i", INT));
    code.write("n", code.parameter("n", INT));
    Label head = code.newBlock();
    Label body = code.newBlock();
    Label exit = code.newBlock();
    code.jump(head, Span.NONE);
    code.startBlock(head);
    Value less = code.operation(Operator.LESS, List.of(code.read("i"), code.read("n")), Span.NONE);
    code.branch(less, body, exit, Span.NONE);
    code.seal(body);
    code.startBlock(body);
    code.write(
        "i", code.operation(Operator.ADD, List.of(code.read("i"), code.read("n")), Span.NONE));
    code.jump(head, Span.NONE);
    code.seal(head);
    code.seal(exit);
    code.startBlock(exit);
    code.ret(Optional.of(code.read("i")), Span.NONE);

    assertThat(IrText.of(code.build()))
        .isEqualTo(
            """
            %0(i):int, %1(n):int
            b0:
              goto b1
            b1:
              %2 = phi b0: %0, b2: %4
              %3 = less %2, %1
              if %3 then b2 else b3
            b2:
              %4 = add %2, %1
              goto b1
            b3:
              return %2
            """);
  }

  @Test
  void phiThatNobodyReadsVanishes() {
    Value condition = code.parameter("c", INT);
    diamond(condition, () -> code.write("x", number(1)), () -> code.write("x", number(2)));
    code.read("x");

    assertThat(IrText.of(code.build())).doesNotContain("phi");
  }

  @Test
  void handlerSeesTheVariableAsItWasWhenTheCallThrew() {
    code.write("x", number(1));
    Label handler = code.newBlock();
    List<TryHandler> outside = code.region();
    code.pushHandlers(List.of(new TryHandler(List.of(), handler)));
    call("first");
    code.write("x", number(2));
    call("second");
    code.resume(outside);
    code.ret(Optional.empty(), Span.NONE);
    code.seal(handler);
    code.startBlock(handler);
    code.caught(List.of(), Span.NONE);
    code.ret(Optional.of(code.read("x")), Span.NONE);

    assertThat(IrText.of(code.build()))
        .isEqualTo(
            """
            b0: on any -> b3
              %0 = const 1
              %1 = call static first()
              %2 = const 2
              goto b1
            b1: on any -> b3
              %3 = call static second()
              goto b2
            b2:
              return
            b3:
              %4 = phi b0: %0, b1: %2
              %5 = caught any
              return %4
            """);
  }

  @Test
  void handlerOfCodeThatCannotThrowVanishes() {
    Label handler = code.newBlock();
    List<TryHandler> outside = code.region();
    code.pushHandlers(List.of(new TryHandler(List.of(), handler)));
    Value one = number(1);
    code.resume(outside);
    code.ret(Optional.of(one), Span.NONE);
    code.seal(handler);
    code.startBlock(handler);
    code.caught(List.of(), Span.NONE);

    assertThat(IrText.of(code.build())).isEqualTo("b0:\n  %0 = const 1\n  return %0\n");
  }

  @Test
  void innerCatchAllHidesOuterHandlers() {
    Label outer = code.newBlock();
    Label inner = code.newBlock();
    code.pushHandlers(List.of(new TryHandler(List.of(TypeRef.Named.of("E")), outer)));
    code.pushHandlers(List.of(new TryHandler(List.of(), inner)));
    call("first");
    code.resume(List.of());
    code.ret(Optional.empty(), Span.NONE);
    code.seal(inner);
    code.startBlock(inner);
    code.raise(code.caught(List.of(), Span.NONE), Span.NONE);
    code.seal(outer);
    code.startBlock(outer);
    code.caught(List.of(), Span.NONE);

    assertThat(IrText.of(code.build()))
        .isEqualTo(
            """
            b0: on any -> b2
              %0 = call static first()
              goto b1
            b1:
              return
            b2:
              %1 = caught any
              throw %1
            """);
  }

  @Test
  void codeAfterAReturnVanishes() {
    code.ret(Optional.empty(), Span.NONE);
    call("never");

    assertThat(code.isOpen()).isFalse();
    assertThat(IrText.of(code.build())).isEqualTo("b0:\n  return\n");
  }

  @Test
  void variableWithoutAValueIsAnUnknown() {
    code.ret(Optional.of(code.read("x")), Span.NONE);

    assertThat(IrText.of(code.build()))
        .isEqualTo("b0:\n  %0 = unknown \"variable without a value\"\n  return %0\n");
  }

  @Test
  void blockThatIsReachableMustBeSealed() {
    Label next = code.newBlock();
    code.jump(next, Span.NONE);
    code.startBlock(next);

    assertThatThrownBy(code::build).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void manyThousandConsecutiveDiamondsDoNotExhaustTheStack() {
    Value condition = code.parameter("c", INT);
    code.write("x", condition);
    for (int i = 0; i < 20_000; i++) {
      diamond(condition, () -> {}, () -> {});
    }
    code.ret(Optional.of(code.read("x")), Span.NONE);

    Body body = code.build();
    assertThat(body.blocks()).hasSize(60_001);
    assertThat(IrText.of(body)).doesNotContain("phi");
  }

  private void diamond(Value condition, Runnable ifTrue, Runnable ifFalse) {
    Label left = code.newBlock();
    Label right = code.newBlock();
    Label end = code.newBlock();
    code.branch(condition, left, right, Span.NONE);
    code.seal(left);
    code.seal(right);
    code.startBlock(left);
    ifTrue.run();
    code.jump(end, Span.NONE);
    code.startBlock(right);
    ifFalse.run();
    code.jump(end, Span.NONE);
    code.seal(end);
    code.startBlock(end);
  }

  private Value number(int value) {
    return code.constant(new Literal.Scalar("int", Integer.toString(value)), Span.NONE);
  }

  private void call(String name) {
    code.call(Callee.unresolved(Callee.Dispatch.STATIC, name), List.of(), Span.NONE);
  }
}
