// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.server.Server;
import dev.racewindow.lab.server.Space;
import dev.racewindow.lab.step.Resource;
import dev.racewindow.lab.step.Touch;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What statements touch. */
class SqlTouchesTest {
  private static Space space;
  private static SqlTouches touches;

  @BeforeAll
  static void open() throws SQLException {
    space =
        new Space(
            Server.shared(),
            """
            create table parent(id int primary key, n int);
            create table child(id int primary key, parent_id int references parent);
            create table "Odd"(id int);
            create view both_of_them as select p.n from parent p join child c on c.parent_id = p.id;
            create table later(id int unique deferrable initially deferred);
            create table whole(id int) partition by list (id);
            create table piece partition of whole for values in (1);
            create table watched(id int);
            create function noticed() returns trigger language plpgsql as 'begin return new; end';
            create trigger watch before insert on watched for each row execute function noticed();
            """);
    touches = new SqlTouches(space.catalog());
  }

  @AfterAll
  static void close() throws SQLException {
    space.close();
  }

  @Test
  void aReadTouchesTheTablesItNames() {
    Touch touch = of("select count(*) from parent join child on true -- \"Odd\"");

    assertThat(names(touch.reads())).containsExactly("child", "parent");
    assertThat(touch.locks()).isEmpty();
    assertThat(touch.everything()).isFalse();
  }

  @Test
  void wordsInLiteralsAreNoTables() {
    assertThat(names(of("select 'child' from parent").reads())).containsExactly("parent");
  }

  @Test
  void aLockingReadLocks() {
    assertThat(names(of("select n from parent for no key update").locks()))
        .containsExactly("parent");
  }

  @Test
  void aKeyNamesARow() {
    assertThat(of("select n from parent where id = ? for update", "7").locks())
        .containsExactly(new Resource("parent", "7"));
    assertThat(of("select n from parent p where n > ? and p.id = ?", "5", "7").reads())
        .containsExactly(new Resource("parent", "7"));
    assertThat(of("select n from parent where id = 7").reads())
        .containsExactly(new Resource("parent", "7"));
  }

  @Test
  void anythingLikeAKeyNamesAllRows() {
    for (String condition :
        List.of("id > 7", "id = 7 or n = 1", "not id = 7", "id = 7 + 1", "n = 7", "-id = 7")) {
      assertThat(of("select n from parent where " + condition).reads())
          .as(condition)
          .containsExactly(Resource.whole("parent"));
    }
    assertThat(of("update parent set id = 8 where n = 7").writes())
        .contains(Resource.whole("parent"));
  }

  /** The foreign key locks the parent's row; only the child is changed. */
  @Test
  void anInsertLocksItsParents() {
    Touch touch = of("insert into child values (1, 2)");

    assertThat(names(touch.locks())).containsExactly("child", "parent");
    assertThat(names(touch.writes())).containsExactly("child");
  }

  @Test
  void aDeleteReachesChildren() {
    assertThat(names(of("delete from parent where id = 1").writes()))
        .containsExactly("child", "parent");
  }

  @Test
  void viewsTriggersAndUnknownStatementsTouchEverything() {
    assertThat(of("select * from both_of_them").everything()).isTrue();
    assertThat(of("insert into watched values (1)").everything()).isTrue();
    assertThat(of("truncate parent").everything()).isTrue();
    assertThat(of("insert into elsewhere.parent values (1)").everything()).isTrue();
    assertThat(of("with d as (delete from parent returning n) select * from d").everything())
        .isTrue();
    assertThat(of("with r as (select n from parent for update) select * from r").everything())
        .isFalse();
  }

  /** A deferred constraint is checked by the commit, against what others have committed. */
  @Test
  void deferredConstraintsAndPartitionsTouchEverything() {
    assertThat(of("insert into later values (1)").everything()).isTrue();
    assertThat(of("insert into whole values (1)").everything()).isTrue();
    assertThat(of("select * from piece").everything()).isTrue();
  }

  @Test
  void advisoryLocksAreToldApartByTheirKeys() {
    assertThat(of("select pg_advisory_xact_lock(?)", "7").locks())
        .isEqualTo(of("select pg_advisory_xact_lock(7)").locks());
    assertThat(of("select pg_advisory_xact_lock(7)").locks())
        .isNotEqualTo(of("select pg_advisory_xact_lock(8)").locks())
        .isNotEqualTo(of("select pg_advisory_xact_lock(0, 7)").locks());
    assertThat(of("select pg_advisory_xact_lock(hashtext('x'))").locks())
        .containsExactly(Resource.whole("advisory lock"));
    assertThat(of("select pg_advisory_unlock_all()").locks())
        .containsExactly(Resource.whole("advisory lock"));
  }

  @Test
  void severalStatementsTouchWhatEachDoes() {
    Touch touch = of("update parent set n = 1 where id = 1; insert into \"Odd\" values (';')");

    assertThat(names(touch.writes())).containsExactly("child", "odd", "parent");
  }

  private static Touch of(String sql, Object... parameters) {
    return touches.of(sql, List.of(parameters));
  }

  private static Set<String> names(Set<Resource> resources) {
    return resources.stream().map(Resource::name).collect(Collectors.toCollection(TreeSet::new));
  }
}
