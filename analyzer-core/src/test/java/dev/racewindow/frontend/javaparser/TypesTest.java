// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import static dev.racewindow.frontend.javaparser.Lowering.bodyOfM;
import static dev.racewindow.frontend.javaparser.Lowering.type;
import static dev.racewindow.frontend.javaparser.Lowering.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.ir.IrText;
import dev.racewindow.ir.SourceUnit;
import org.junit.jupiter.api.Test;

/** Declarations as types, fields and methods, with what the language adds to them. */
final class TypesTest {
  @Test
  void constructorsRunTheInitializersAfterTheSuperclass() {
    assertThat(
            IrText.of(
                unit(
                    """
                    package p;
                    class A extends B {
                      private static final String SQL = "select " + COLUMNS;
                      private final Repo repo = make();
                      A(int x) { super(x); a(); }
                      A() { this(1); }
                    }
                    """)))
        .isEqualTo(
            """
            unit Test.java
            package p
            class p.A extends B
              private static final String SQL = "select " + COLUMNS
              private final Repo repo
              private void <fields>()
                this=%0
                b0:
                  %1 = call unqualified make()
                  store %0.p.A.repo = %1
                  return
              void <init>(int x)
                this=%0, %1(x):int
                b0:
                  %2 = call special %0.B.<init>(%1)
                  %3 = call special %0.p.A.<fields>()
                  %4 = call unqualified a()
                  return
              void <init>()
                this=%0
                b0:
                  %1:int = const 1
                  %2 = call special %0.p.A.<init>(%1)
                  return
            """);
  }

  @Test
  void enumConstantsAreCreatedInTheClassInitializer() {
    assertThat(IrText.of(unit("enum E { X(1), Y { void f() {} }; E(int... i) {} }")))
        .isEqualTo(
            """
            unit Test.java
            enum E
              public static final E X
              public static final E Y
              static void <clinit>()
                b0:
                  %0:int = const 1
                  %1:E = new E
                  %2 = call special %1.E.<init>(%0)
                  store static E.X = %1
                  %3:E.1 = new E.1
                  %4 = call special %3.E.1.<init>()
                  store static E.Y = %3
                  return
              private void <init>(int[] i)
                this=%0, %1(i):int[]
                b0:
                  return
              public static E[] values()
              public static E valueOf(String name)
            final class E.1 extends E in E
              void f()
                this=%0
                b0:
                  return
              void <init>()
                this=%0
                b0:
                  %1 = call special %0.E.<init>()
                  return
            """);
  }

  @Test
  void recordHasFieldsConstructorAndAccessors() {
    assertThat(IrText.of(unit("record R<T>(int a, T b) { R { check(a); } T b() { return b; } }")))
        .isEqualTo(
            """
            unit Test.java
            final record R<T>
              private final int a
              private final T b
              void <init>(int a, T b)
                this=%0, %1(a):int, %2(b):T
                b0:
                  %3 = call unqualified check(%1)
                  store %0.R.a = %1
                  store %0.R.b = %2
                  return
              T b()
                this=%0
                b0:
                  %1 = load %0.R.b
                  return %1
              public int a()
                this=%0
                b0:
                  %1 = load %0.R.a
                  return %1
            """);
  }

  @Test
  void anonymousClassHasItsOuterInstanceAndWhatItReads() {
    assertThat(
            IrText.of(
                unit(
                    """
                    class A {
                      int f;
                      Runnable m(String s) {
                        return new Runnable() {
                          public void run() { use(s, A.this.f); }
                        };
                      }
                    }
                    """)))
        .isEqualTo(
            """
            unit Test.java
            class A
              int f
              Runnable m(String s)
                this=%0, %1(s):String
                b0:
                  %2:A.1 = new A.1
                  store %2.A.1.this$0 = %0
                  store %2.A.1.val$s = %1
                  %3 = call special %2.A.1.<init>()
                  return %2
              void <init>()
                this=%0
                b0:
                  return
            final class A.1 extends Runnable in A
              final A this$0
              final String val$s
              public void run()
                this=%0
                b0:
                  %1(s):String = load %0.A.1.val$s
                  %2 = load %0.A.1.this$0
                  %3 = load %2.f
                  %4 = call unqualified use(%1, %3)
                  return
              void <init>()
                this=%0
                b0:
                  return
            """);
  }

  @Test
  void localClassIsNamedByItsNumberWhereverItIsUsed() {
    assertThat(bodyOfM("static void m(int x) { class L { int y = x; } L l = new L(); use(l); }"))
        .isEqualTo(
            """
            %0(x):int
            b0:
              %1(l):A.1L = new A.1L
              store %1.A.1L.val$x = %0
              %2 = call special %1.A.1L.<init>()
              %3 = call unqualified use(%1)
              return
            """);
  }

  @Test
  void innerMemberClassGetsTheInstanceThatIsAround() {
    SourceUnit unit =
        unit(
            "class A { class I { class J { void m() { new I(); } } } void n(A a) { a.new I(); } }");

    assertThat(IrText.of(type(unit, "A.I.J")))
        .contains(
            """
                b0:
                  %1:I = new I
                  %2 = load %0.A.I.J.this$0
                  %3 = load %2.A.I.this$0
                  store %1.A.I.this$0 = %3
            """);
    assertThat(IrText.of(type(unit, "A"))).contains("store %2.I.this$0 = %1\n");
  }

  @Test
  void interfaceMembersHaveTheirImpliedModifiers() {
    assertThat(
            IrText.of(
                unit("interface I extends J<String> { int N = 1; void a(); default void b() {} }")))
        .isEqualTo(
            """
            unit Test.java
            abstract interface I implements J<String>
              public static final int N = 1
              public abstract void a()
              public default void b()
                this=%0
                b0:
                  return
            """);
  }

  @Test
  void annotationsKeepTheirAttributes() {
    assertThat(
            IrText.of(
                unit(
                    """
                    import x.*;
                    @Table(name = "t" + N, unique = @Unique({"a", "b"}), type = T.class)
                    interface I { @Query(\"""
                        select *
                          from t\""") @Lock(Mode.WRITE) void q(@Param("p") String p); }
                    """)))
        .isEqualTo(
            """
            unit Test.java
            import x.*
            @Table{name="t" + N, type=T.class, unique=@Unique{value={"a", "b"}}}
            abstract interface I
              @Query{value="select *\\n  from t"}
              @Lock{value=Mode.WRITE}
              public abstract void q(@Param{value="p"} String p)
            """);
  }

  @Test
  void erasuresNameTheParametersOfAMethod() {
    SourceUnit unit =
        unit(
            "class A<T extends java.util.Map.Entry<?, ?>> { <U> void m(T[] t, U u, int... n) {} }");

    assertThat(type(unit, "A").methods().get(0).id()).hasToString("A.m(Entry[], Object, int[])");
  }

  @Test
  void spansAreExactAndInclusive() {
    SourceUnit unit = unit("class A {\n  void m() {\n    a.b(\n      1);\n  }\n}\n");

    assertThat(IrText.withSpans(unit))
        .contains("class A @1:1-6:1\n")
        .contains("void m() @2:3-5:3\n")
        .contains("= name a @3:5-3:5\n")
        .contains("const 1 @4:7-4:7\n")
        .contains(".b(%2) @3:5-4:8\n");
  }
}
