// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Location;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts the key of a lock that advice takes into the words of the method that it runs around: an
 * attribute of the annotation is what is written there, and a variable of an expression in it the
 * parameter of that name (Spring Framework reference, "Spring Expression Language").
 *
 * @param method that the advice runs around
 * @param annotation by which it does
 * @param aspect canonical name of the class of the advice
 * @param at where the annotation is
 */
record AdviceKeys(MethodDecl method, Annotation annotation, String aspect, Location at) {
  private static final String ATTRIBUTE = "#attribute ";
  private static final Pattern VARIABLE = Pattern.compile("#(\\w+)((?:\\??\\.\\w+(?:\\(\\))?)*)");
  private static final Pattern BY_NUMBER = Pattern.compile("[pa](\\d+)");
  private static final Pattern ANOTHER_EACH_TIME =
      Pattern.compile("randomUUID|random\\(|nanoTime|currentTimeMillis");

  /** What a call of a method of an annotation of the program results in. */
  static Optional<Term> attribute(Program program, Callee callee) {
    return callee.isResolved()
        ? program
            .type(callee.owner().name())
            .filter(type -> type.kind() == TypeDecl.Kind.ANNOTATION)
            .map(
                type -> new Term.Computed(ATTRIBUTE + type.name() + "." + callee.name(), List.of()))
        : Optional.empty();
  }

  /** A key as the method knows it. */
  Term of(Term key) {
    if (key instanceof Term.Computed computed) {
      return computed.operation().startsWith(ATTRIBUTE)
          ? attribute(computed.operation().substring(ATTRIBUTE.length()))
          : new Term.Computed(
              computed.operation(), computed.parts().stream().map(this::of).toList());
    }
    if (key instanceof Term.Text text) {
      return Term.text(text.parts().stream().map(this::of).toList(), text.open());
    }
    if (key.root().equals(new Term.Input(0))) {
      // What a bean holds is the same wherever its advice runs.
      return new Term.Constant(aspect + key);
    }
    return key instanceof Term.Constant || key.root() instanceof Term.Created
        ? key
        : key instanceof Term.Fresh ? new Term.Fresh(at) : Term.UNKNOWN;
  }

  private Term attribute(String name) {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot).equals(annotation.type())
        ? annotation.attribute(name.substring(dot + 1)).map(this::value).orElse(Term.UNKNOWN)
        : Term.UNKNOWN;
  }

  private Term value(ConstantExpr value) {
    if (value instanceof ConstantExpr.Text text) {
      return expression(text.value());
    }
    if (value instanceof ConstantExpr.Elements several) {
      return new Term.Computed("keys", several.elements().stream().map(this::value).toList());
    }
    return value instanceof ConstantExpr.Opaque || value instanceof ConstantExpr.Nested
        ? Term.UNKNOWN
        : new Term.Constant(value.toString());
  }

  /** An expression, of which the variables matter, and whether it is another one each time. */
  private Term expression(String text) {
    if (ANOTHER_EACH_TIME.matcher(text).find()) {
      return new Term.Fresh(at);
    }
    List<Term> pieces = new ArrayList<>();
    Matcher matcher = VARIABLE.matcher(text);
    int end = 0;
    for (MatchResult variable : matcher.results().toList()) {
      constant(text.substring(end, variable.start())).forEach(pieces::add);
      pieces.add(parameter(variable.group(1), variable.group(2)));
      end = variable.end();
    }
    constant(text.substring(end)).forEach(pieces::add);
    return pieces.size() == 1 ? pieces.get(0) : Term.text(pieces);
  }

  /** What is written between variables, without the signs of the expression. */
  private static Stream<Term> constant(String text) {
    String content = text.replaceAll("['+{}\\s]", "");
    return content.isEmpty() ? Stream.empty() : Stream.of(new Term.Constant(content));
  }

  private Term parameter(String name, String path) {
    for (int index = 0; index < method.parameters().size(); index++) {
      Matcher number = BY_NUMBER.matcher(name);
      if (method.parameters().get(index).name().equals(name)
          || number.matches() && number.group(1).equals(Integer.toString(index))) {
        return field(new Term.Input(index + 1), path);
      }
    }
    return Term.UNKNOWN;
  }

  /** A property, by its name or by the method that reads it. */
  private static Term field(Term object, String path) {
    Term term = object;
    for (String part : path.replace("?", "").split("\\.")) {
      if (!part.isEmpty()) {
        String name = part.replace("()", "");
        boolean getter = name.startsWith("get") && name.length() > 3 && !part.equals(name);
        term =
            term.field(getter ? Character.toLowerCase(name.charAt(3)) + name.substring(4) : name);
      }
    }
    return term;
  }
}
