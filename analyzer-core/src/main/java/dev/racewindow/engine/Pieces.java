// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Known;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import dev.racewindow.models.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the pieces of statements that templates describe, for one call. */
final class Pieces {
  /** A generated class that describes an entity is named after it, with a {@code Q} before. */
  private static final Pattern DESCRIBING = Pattern.compile("(?:.*\\.)?Q([A-Z]\\w*)(?:\\..*)?");

  private static final Pattern LITERAL = Pattern.compile("-?\\d+(?:\\.\\d+)?|true|false|null");
  private static final Pattern NAME = Pattern.compile("[\\w.]+");
  private static final Pattern CONSTANT_NAME = Pattern.compile("(?:\\w+\\.)+[A-Z]\\w*\\.\\w+");
  private static final String ENTITY = "entity";
  private static final String ENTITY_IN = "entity in";
  private static final String VALUE = "value";

  private final Frame frame;
  private final Operands operands;

  Pieces(Frame frame, Instruction.Call call) {
    this.frame = frame;
    this.operands = new Operands(frame, call);
  }

  /** The piece as a value that other pieces may contain: a constant one, too, is no literal. */
  Known piece(Template template) {
    Known written = write(template);
    return written.term() instanceof Term.Constant words
        ? written.as(new Term.Text(List.of(words), false))
        : written;
  }

  /** The piece, with all that went into it. */
  Known write(Template template) {
    List<Term> terms = new ArrayList<>();
    TreeSet<Source> sources = new TreeSet<>();
    for (Template.Part part : template.parts()) {
      if (part instanceof Template.Words words) {
        terms.add(new Term.Constant(words.text()));
      } else {
        Known put = put((Template.Put) part);
        terms.add(put.term());
        sources.addAll(put.sources());
      }
    }
    return new Known(Term.text(terms), sources, new TreeSet<>());
  }

  private Known put(Template.Put put) {
    List<Value> values = operands.values(put.operand());
    List<Term> terms = new ArrayList<>();
    TreeSet<Source> sources = new TreeSet<>();
    for (Value value : values) {
      if (!terms.isEmpty()) {
        terms.add(new Term.Constant(put.separator()));
      }
      terms.add(written(put.how(), value));
      sources.addAll(frame.known(value).sources());
    }
    Term all = values.isEmpty() ? Term.UNKNOWN : Term.text(terms);
    return new Known(all, sources, new TreeSet<>());
  }

  private Term written(Template.How how, Value value) {
    Term term = frame.text(frame.known(value)).term();
    return switch (how) {
      case VALUE -> value(term);
      case NAME -> name(term);
      case PATH -> path(term);
      case ENTITY_IN -> entityIn(term, frame.type(value));
      case ENTITY_OF -> entityOf(term, frame.type(value));
    };
  }

  private static Term value(Term term) {
    if (!(term instanceof Term.Constant constant)) {
      // A field of a constant is the property of another row.
      boolean property = term instanceof Term.Field && term.root() instanceof Term.Constant;
      return property ? path(term) : inlined(new Term.Computed(VALUE, List.of(term)));
    }
    return LITERAL.matcher(constant.text()).matches()
        ? constant
        : new Term.Constant("'" + constant.text().replace("'", "''") + "'");
  }

  private static Term name(Term term) {
    if (!(term instanceof Term.Constant constant) || !NAME.matcher(constant.text()).matches()) {
      return Term.UNKNOWN;
    }
    // A constant that is named after the property: the generated model of an entity.
    boolean generated = CONSTANT_NAME.matcher(constant.text()).matches();
    return generated
        ? new Term.Constant(constant.text().substring(constant.text().lastIndexOf('.') + 1))
        : constant;
  }

  private static Term path(Term term) {
    if (term instanceof Term.Text) {
      return term;
    }
    if (term instanceof Term.Field field) {
      Term base = path(field.base());
      return base instanceof Term.Constant owner
          ? new Term.Constant(owner.text() + "." + field.name())
          : Term.UNKNOWN;
    }
    if (term instanceof Term.Constant constant) {
      return CONSTANT_NAME.matcher(constant.text()).matches()
          ? new Term.Constant(alias(constant.text()))
          : constant;
    }
    boolean named = term instanceof Term.Input || term instanceof Term.Created;
    return named ? new Term.Constant("p" + Integer.toHexString(term.hashCode())) : Term.UNKNOWN;
  }

  /** Whether a value stands for a property of an entity, or a condition on one. */
  static boolean isPath(Term term) {
    return term instanceof Term.Text
        || term.root() instanceof Term.Constant constant
            && DESCRIBING.matcher(constant.text()).matches()
        || term.root() instanceof Term.Created created
            && DESCRIBING.matcher(created.type()).matches();
  }

  private static String alias(String constant) {
    String[] names = constant.split("\\.");
    return names[names.length - 2] + "_" + names[names.length - 1];
  }

  private static Term entityIn(Term term, TypeRef type) {
    if (term instanceof Term.Constant constant) {
      return new Term.Constant(constant.text().substring(constant.text().lastIndexOf('.') + 1));
    }
    Term described = described(type);
    if (described instanceof Term.Constant) {
      return entityIn(described, type);
    }
    boolean byCaller = term.root() instanceof Term.Input;
    return !variable(term).isEmpty() || described.isKnown() && !byCaller
        ? variable(term).isEmpty() ? described : term
        : byCaller ? new Term.Computed(ENTITY_IN, List.of(term)) : Term.UNKNOWN;
  }

  /** The class that a value of type {@code Class<X>} is; unknown for any other value. */
  static Term described(TypeRef type) {
    return type instanceof TypeRef.Named named
            && named.name().equals("java.lang.Class")
            && named.arguments().size() == 1
            && !(named.arguments().get(0) instanceof TypeRef.Wildcard)
        ? named.arguments().get(0) instanceof TypeRef.Named of
            ? new Term.Constant(of.name())
            : entity(named.arguments().get(0))
        : Term.UNKNOWN;
  }

  private static Term entity(TypeRef type) {
    if (type instanceof TypeRef.Wildcard wildcard) {
      return entity(wildcard.bound());
    }
    if (type instanceof TypeRef.Variable variable) {
      return new Term.Computed(ENTITY, List.of(new Term.Constant(variable.name())));
    }
    return type instanceof TypeRef.Named named
        ? new Term.Constant(named.simpleName())
        : Term.UNKNOWN;
  }

  /** The name of an entity, or the type variable that stands for it. */
  static Term entity(Resource resource) {
    return resource.isKnown()
        ? new Term.Constant(resource.name())
        : resource.variable().isEmpty()
            ? Term.UNKNOWN
            : entity(new TypeRef.Variable(resource.variable()));
  }

  private static Term entityOf(Term term, TypeRef type) {
    String name = type.name();
    if (term instanceof Term.Created created) {
      name = created.type();
    } else if (term instanceof Term.Constant constant && !DESCRIBING.matcher(name).matches()) {
      name = constant.text();
    }
    Matcher described = DESCRIBING.matcher(name);
    if (described.matches()) {
      return new Term.Constant(described.group(1));
    }
    return type instanceof TypeRef.Named named && named.arguments().size() == 1
        ? entity(named.arguments().get(0))
        : Term.UNKNOWN;
  }

  /** A part of a text, where it is a piece that another call has written, that piece. */
  static Term inlined(Term part) {
    if (part instanceof Term.Computed made && made.operation().equals(ENTITY_IN)) {
      Term in = made.parts().get(0);
      return in instanceof Term.Constant || !variable(in).isEmpty()
          ? entityIn(in, TypeRef.UNKNOWN)
          : part;
    }
    return value(part, part) instanceof Term.Text text ? text : part;
  }

  /** The value that a part of a text stands for. */
  static Term bound(Term part) {
    return value(part, part);
  }

  private static Term value(Term part, Term otherwise) {
    return part instanceof Term.Computed made && made.operation().equals(VALUE)
        ? made.parts().get(0)
        : otherwise;
  }

  /** The type variable whose entity a part of a text stands for; empty if it is no such part. */
  static String variable(Term part) {
    return part instanceof Term.Computed made
            && made.operation().equals(ENTITY)
            && made.parts().get(0) instanceof Term.Constant name
        ? name.text()
        : "";
  }
}
