// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.racewindow.Analyzer;
import dev.racewindow.ddl.DeclaredForeignKey;
import dev.racewindow.ddl.DeclaredKey;
import dev.racewindow.ddl.DeclaredTable;
import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Instances;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.Race;
import dev.racewindow.input.Modules;
import dev.racewindow.input.SourceFile;
import dev.racewindow.lab.server.Server;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a real PostgreSQL tells of its tables, and what becomes of the verdicts. */
class LiveSchemaTest {
  private static final String SCHEMA = "live_schema_test";

  /** An entity that declares no key, one that declares a key, and a script that makes the first. */
  private static final String SIGN_UP =
      """
      import jakarta.persistence.*;
      import org.springframework.data.jpa.repository.JpaRepository;
      import org.springframework.stereotype.Service;
      @Entity @Table(name = "member") class Member {
        @Id @GeneratedValue Long id;
        String email;
        @Column(unique = true) String name;
        Member(String email, String name) { this.email = email; this.name = name; }
      }
      interface Members extends JpaRepository<Member, Long> {
        boolean existsByEmail(String email);
        boolean existsByName(String name);
      }
      @Service class SignUp {
        private final Members members;
        SignUp(Members members) { this.members = members; }
        public void byEmail(String email) {
          if (!members.existsByEmail(email)) {
            members.save(new Member(email, ""));
          }
        }
        public void byName(String name) {
          if (!members.existsByName(name)) {
            members.save(new Member("", name));
          }
        }
      }
      """;

  private static String url = "";

  @BeforeAll
  static void makeTables() throws SQLException {
    try (Connection connection = Server.shared().admin();
        Statement statement = connection.createStatement()) {
      url = connection.getMetaData().getURL();
      url += (url.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA;
      statement.execute(
          """
          drop schema if exists live_schema_test cascade;
          create schema live_schema_test;
          set search_path to live_schema_test;
          create table member(
            id bigserial primary key, email text not null, name text, deleted boolean not null default false);
          create unique index uq_email on member (lower(email));
          create unique index uq_name on member (name) where not deleted;
          create table "Order Line"(
            order_id bigint, line int, member_id bigint references member on delete cascade,
            primary key (line, order_id));
          create view only_names as select name from member;
          reset search_path
          """);
    }
  }

  @AfterAll
  static void dropTables() throws SQLException {
    try (Connection connection = Server.shared().admin();
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema live_schema_test cascade");
    }
  }

  @Test
  void tellsKeysWithExpressionsAndConditions() throws UnreachableDatabaseException {
    SortedMap<String, DeclaredTable> tables = LiveSchema.read(database());

    assertThat(tables).containsOnlyKeys("member", "order line");
    DeclaredTable member = Objects.requireNonNull(tables.get("member"));
    assertThat(member.columns()).containsExactly("deleted", "email", "id", "name");
    assertThat(member.generated()).containsExactly("id");
    assertThat(member.defaults()).containsExactly("deleted");
    assertThat(member.keys())
        .filteredOn(
            key -> key.kind() != DeclaredKey.Kind.PRIMARY && !key.columns().equals(List.of("id")))
        .extracting(DeclaredKey::name, DeclaredKey::columns, key -> key.condition().isPresent())
        .containsExactlyInAnyOrder(
            tuple("uq_email", List.of("email"), false), tuple("uq_name", List.of("name"), true));
    assertThat(member.keys()).allMatch(key -> key.origin().endsWith("(database " + shown() + ")"));
    DeclaredTable line = Objects.requireNonNull(tables.get("order line"));
    assertThat(line.keys()).anyMatch(key -> key.columns().equals(List.of("line", "order_id")));
    assertThat(line.foreignKeys())
        .extracting(
            DeclaredForeignKey::columns, DeclaredForeignKey::table, DeclaredForeignKey::refuses)
        .containsExactly(tuple(List.of("member_id"), "member", false));
  }

  /** The key on the address is in the database only, that on the name in the entity only. */
  @Test
  void theKeysThatCountAreThoseOfTheDatabase() {
    assertThat(analysis(Optional.empty()).races())
        .extracting(LiveSchemaTest::method)
        .containsExactly("byEmail");
    assertThat(analysis(Optional.of(database())).races())
        .extracting(LiveSchemaTest::method)
        .containsExactly("byName");
  }

  @Test
  void anUnreachableDatabaseIsOneClearLineAndTheScanGoesOn() {
    LiveDatabase gone =
        new LiveDatabase(
            "jdbc:postgresql://localhost:1/shop?password=secret",
            Optional.empty(),
            Optional.empty());

    Analysis analysis = analysis(Optional.of(gone));

    assertThat(analysis.races()).extracting(LiveSchemaTest::method).containsExactly("byEmail");
    assertThat(analysis.problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("jdbc:postgresql://localhost:1/shop cannot be read (")
        .endsWith("; the keys are those of scripts and entities")
        .doesNotContain("secret")
        .hasLineCount(1);
  }

  @Test
  void aDatabaseWithoutDriverIsSaidToBeOne() {
    assertThatThrownBy(
            () ->
                LiveSchema.read(
                    new LiveDatabase("jdbc:nosuch:shop", Optional.empty(), Optional.empty())))
        .hasMessage(
            "jdbc:nosuch:shop cannot be read (there is no JDBC driver for it on the class path)");
  }

  @Test
  void anAddressIsShownWithoutWhatIsSecret() {
    assertThat(
            new LiveDatabase(
                    "jdbc:mysql://root:secret@host/shop", Optional.empty(), Optional.empty())
                .display())
        .isEqualTo("jdbc:mysql://host/shop");
    assertThat(
            new LiveDatabase(
                    "jdbc:oracle:thin:scott/tiger@host:1521:x", Optional.empty(), Optional.empty())
                .display())
        .isEqualTo("jdbc:oracle:thin:host:1521:x");
  }

  private static LiveDatabase database() {
    return new LiveDatabase(url, Optional.empty(), Optional.empty());
  }

  private static String shown() {
    return database().display();
  }

  private static String method(Race race) {
    return race.act().site().location().method().name();
  }

  private static Analysis analysis(Optional<LiveDatabase> live) {
    byte[] source = SIGN_UP.getBytes(StandardCharsets.UTF_8);
    return Analyzer.analyze(
        new Analyzer.Request(
            List.of(new SourceFile("SignUp.java", () -> new ByteArrayInputStream(source))),
            List.of(),
            List.of(),
            List.of(),
            1,
            Instances.MANY,
            Modules.NONE,
            live));
  }
}
