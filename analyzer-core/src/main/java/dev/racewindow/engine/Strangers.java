// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.schema.Schema;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Row locks that have nothing to do with a window: neither what is looked for nor what is written
 * leads to the locked row, so that two callers may well hold two of them.
 *
 * <p>A lock is a stranger only where all is known: where its key comes from, and where the key of
 * the check does. What is not known is assumed to be of one family.
 */
final class Strangers {
  private final Schema schema;
  private final Map<FactId, Check> checks;

  Strangers(Schema schema, Map<FactId, Check> checks) {
    this.schema = schema;
    this.checks = checks;
  }

  /** Where those are taken that are held at the check, as seen from its method. */
  SortedSet<Location> of(Check check, Act act) {
    TreeSet<Location> found = new TreeSet<>();
    for (Guard guard : check.guards()) {
      Guard held = guard instanceof Guard.Sometimes some ? some.lock() : guard;
      if (held instanceof Guard.Lock lock
          && lock.kind() == Guard.Kind.ROW
          && lock.resource().isKnown()
          && check.resource().isKnown()
          && isStranger(lock, check, act)) {
        found.add(lock.at());
      }
    }
    return found;
  }

  private boolean isStranger(Guard.Lock lock, Check check, Act act) {
    if (lock.resource().id().equals(check.resource().id())) {
      return isAnotherRow(lock, check);
    }
    if (lock.resource().id().equals(act.resource().id())
        || refersTo(check.resource(), lock.resource())
        || refersTo(lock.resource(), check.resource())) {
      return false;
    }
    Origin locked = new Origin();
    locked.add(lock.key());
    if (locked.open || locked.roots.isEmpty()) {
      // One row for all callers, or nobody knows which.
      return false;
    }
    Origin window = new Origin();
    check.key().equal().values().forEach(window::add);
    act.key().equal().values().forEach(window::add);
    if (window.open || check.key().equal().isEmpty() || !check.key().others().isEmpty()) {
      return false;
    }
    act.target().alternatives().forEach(target -> window.addRow(target.root()));
    act.data().forEach(window::add);
    lock.check().ifPresent(row -> locked.addRow(new Term.Row(row)));
    return locked.roots.stream().noneMatch(window.roots::contains);
  }

  /** Whether lock and check name a row of one table in the same way, and not the same row. */
  private boolean isAnotherRow(Guard.Lock lock, Check check) {
    Check locking = lock.check().map(checks::get).orElse(null);
    return locking != null
        && check.kind() == Check.Kind.ROW
        && locking.kind() == Check.Kind.ROW
        && !check.key().equal().isEmpty()
        && check.key().equal().keySet().equals(locking.key().equal().keySet())
        && isNamed(check)
        && isNamed(locking)
        && !check.key().equal().equals(locking.key().equal());
  }

  private static boolean isNamed(Check check) {
    return check.key().others().isEmpty()
        && check.key().equal().values().stream().allMatch(Term::isKnown);
  }

  private boolean refersTo(Resource child, Resource parent) {
    return schema.of(child).stream()
        .flatMap(table -> table.foreignKeys().stream())
        .anyMatch(key -> key.target().id().equals(parent.id()));
  }

  /** What terms come from: inputs and rows, and what these rows were looked for by. */
  private final class Origin {
    private final Set<Term> roots = new HashSet<>();

    /** Whether something is not known. */
    private boolean open;

    void add(Term term) {
      if (term instanceof Term.OneOf several) {
        several.terms().forEach(this::add);
        return;
      }
      Term root = term.root();
      if (term instanceof Term.Computed computed) {
        computed.parts().forEach(this::add);
      } else if (root != term && root instanceof Term.Computed) {
        add(root);
      } else if (root instanceof Term.Text text) {
        open |= text.open();
        text.parts().forEach(this::add);
      } else if (root instanceof Term.Row) {
        addRow(root);
      } else if (root instanceof Term.Input) {
        roots.add(root);
      } else {
        open |= !(root instanceof Term.Constant) && !(root instanceof Term.Fresh);
      }
    }

    void addRow(Term root) {
      if (root instanceof Term.Row row && roots.add(row)) {
        Check check = checks.get(row.check());
        if (check == null) {
          open = true;
        } else {
          check.key().equal().values().forEach(this::add);
        }
      }
    }

    void add(Source source) {
      if (source instanceof Source.Checked checked) {
        addRow(new Term.Row(checked.check()));
      } else if (source instanceof Source.Input input) {
        roots.add(new Term.Input(input.index()));
      }
    }
  }
}
