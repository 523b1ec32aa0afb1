// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Alternatives;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.sql.LockStrength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Puts a summary into the words of a caller: inputs become the arguments, type variables the types
 * that the receiver gives them, facts get the call as their entry.
 *
 * @param entry the call
 * @param inputs what the callee's inputs are bound to
 * @param variables what its type variables stand for
 * @param load reads a field of a known value in the caller
 * @param contents where a value of the caller comes from, what it holds included
 * @param known sources that were put into the caller's words already; filled as it is used
 */
record Substitution(
    Location entry,
    List<Known> inputs,
    Map<String, Resource> variables,
    BiFunction<Known, String, Known> load,
    Function<Known, SortedSet<Source>> contents,
    Map<Source, SortedSet<Source>> known) {

  FactId id(FactId id) {
    return new FactId(entry, id.leaf(), resource(id.table()));
  }

  Resource resource(Resource resource) {
    return resource.variable().isEmpty()
        ? resource
        : variables.getOrDefault(resource.variable(), resource);
  }

  Term term(Term term) {
    if (term instanceof Term.Input || term instanceof Term.Field) {
      return known(term).term();
    }
    if (term instanceof Term.Row row) {
      return new Term.Row(id(row.check()));
    }
    if (term instanceof Term.Created created) {
      // Each call makes another object: the call's own place tells them apart.
      return new Term.Created(
          new Location(entry.path(), entry.span(), created.at().method()), created.type());
    }
    if (term instanceof Term.OneOf several) {
      return Alternatives.join(several.terms().stream().map(this::term).toList());
    }
    if (term instanceof Term.Fresh) {
      return new Term.Fresh(entry);
    }
    if (term instanceof Term.Text text) {
      if (text.parts().stream().allMatch(Term.Constant.class::isInstance)) {
        return text;
      }
      return Term.text(text.parts().stream().map(this::piece).toList(), text.open());
    }
    Resource variable = variables.get(Pieces.variable(term));
    if (variable != null) {
      return Pieces.entity(variable);
    }
    if (term instanceof Term.Computed computed) {
      List<Term> parts = new ArrayList<>();
      computed.parts().forEach(part -> parts.add(term(part)));
      return new Term.Computed(computed.operation(), parts);
    }
    return term;
  }

  private Term piece(Term part) {
    return Pieces.inlined(term(part));
  }

  private Known known(Term term) {
    if (term instanceof Term.Input input) {
      return input(input.index());
    }
    if (term instanceof Term.Field field) {
      return load.apply(known(field.base()), field.name());
    }
    return Known.of(term(term));
  }

  /** What an input of the callee is bound to. */
  Known input(int index) {
    return index < inputs.size() ? inputs.get(index) : Known.NOTHING;
  }

  SortedSet<Source> source(Source source) {
    SortedSet<Source> done = known.get(source);
    if (done == null) {
      done = translated(source);
      known.put(source, done);
    }
    return done;
  }

  private SortedSet<Source> translated(Source source) {
    TreeSet<Source> result = new TreeSet<>();
    if (source instanceof Source.Checked checked) {
      result.add(new Source.Checked(id(checked.check()), checked.path()));
    } else if (source instanceof Source.Input input) {
      result.addAll(contents.apply(value(input)));
    }
    return result;
  }

  /** What an input, or what it holds, is in the caller. */
  private Known value(Source.Input input) {
    Known value = input(input.index());
    if (!input.path().isEmpty()) {
      for (String part : input.path().split("\\.")) {
        value = load.apply(value, part);
      }
    }
    return value;
  }

  SortedSet<Source> sources(SortedSet<Source> sources) {
    TreeSet<Source> all = new TreeSet<>();
    sources.forEach(source -> all.addAll(source(source)));
    return all;
  }

  SortedSet<Control> controls(SortedSet<Control> controls) {
    TreeSet<Control> all = new TreeSet<>();
    controls.forEach(control -> add(control, all));
    return all;
  }

  private void add(Control control, SortedSet<Control> all) {
    if (control.source() instanceof Source.Input input && !value(input).tests().isEmpty()) {
      // A boolean, passed in or held by what is: what it tells is what the caller computed it from.
      for (Control test : value(input).tests()) {
        all.add(told(test, control.outcome()));
      }
      return;
    }
    if (control.outcome() == Control.Outcome.PRESENT
        && control.source() instanceof Source.Input input
        && Comparisons.mayBeNew(value(input).term())) {
      return;
    }
    SortedSet<Source> sources = source(control.source());
    boolean state = control.outcome() == Control.Outcome.STATE && Source.haveOneOrigin(sources);
    for (Source source : sources) {
      boolean alike = source.path().isEmpty() == control.source().path().isEmpty();
      boolean same =
          state
              || control.outcome().isRelative()
              || control.outcome() != Control.Outcome.STATE && alike;
      Control.Outcome otherwise =
          control.outcome().isLimit() ? Control.Outcome.LIMIT : Control.Outcome.VALUE;
      all.add(new Control(source, same ? control.outcome() : otherwise));
    }
  }

  /** What a test tells of which the outcome passed another test: a limit has but two sides. */
  private static Control told(Control test, Control.Outcome outcome) {
    return switch (outcome) {
      case PRESENT -> test;
      case ABSENT -> test.negated();
      case SINGLE, SEVERAL, LIMIT, STATE, VALUE ->
          test.outcome().isLimit() ? test : new Control(test.source(), outcome);
      case SAME, DIFFERENT ->
          test.outcome().isLimit() ? test : new Control(test.source(), Control.Outcome.VALUE);
    };
  }

  Known known(Known known) {
    Known base =
        known.term() instanceof Term.Input || known.term() instanceof Term.Field
            ? known(known.term())
            : Known.of(term(known.term()));
    TreeSet<Source> all = new TreeSet<>(sources(known.sources()));
    TreeSet<Control> tests = new TreeSet<>(controls(known.tests()));
    return new Known(
        base.term(),
        all,
        tests.isEmpty() ? base.tests() : tests,
        known.likeness().isEmpty() ? base.likeness() : controls(known.likeness()));
  }

  Key key(Key key) {
    TreeMap<String, Term> equal = new TreeMap<>();
    key.equal().forEach((column, term) -> equal.put(column, term(term)));
    return new Key(equal, key.others());
  }

  List<Guard> guards(List<Guard> guards) {
    return guards.stream().map(this::guard).toList();
  }

  private Guard guard(Guard guard) {
    if (guard instanceof Guard.Sometimes some) {
      return new Guard.Sometimes(lock(some.lock(), Optional.empty()), some.without());
    }
    if (guard instanceof Guard.Tried tried) {
      return new Guard.Tried(lock(tried.lock(), Optional.empty()));
    }
    return held(guard, Optional.empty());
  }

  /** A lock as the caller sees it, which may know its mode. */
  Guard held(Guard guard, Optional<Guard.Transaction> left) {
    if (guard instanceof Guard.Passed passed) {
      Guard.Lock lock = lock(passed.lock(), left);
      Term mode = term(passed.mode());
      LockStrength strength = LockModes.of(mode);
      return strength.isExclusive() ? lock.as(strength) : new Guard.Passed(lock, mode);
    }
    return guard instanceof Guard.Lock lock ? lock(lock, left) : guard;
  }

  /** A lock as the caller sees it, after the callee's own boundary was left, if it has one. */
  private Guard.Lock lock(Guard.Lock lock, Optional<Guard.Transaction> left) {
    List<Guard.Transaction> ended = new ArrayList<>(lock.ended());
    left.ifPresent(ended::add);
    return new Guard.Lock(
        lock.at(),
        lock.kind(),
        lock.strength(),
        resource(lock.resource()),
        term(lock.key()),
        ended,
        lock.check().map(this::id));
  }
}
