// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.sql.DerivedQuery.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What method names of repositories mean, by Spring Data's reference manual. */
class DerivedQueryTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "save",
        "findAll",
        "find",
        "count",
        "existsUser",
        "lockById",
        "updateNameById",
        "loadByName",
        "standby",
        "findbyName",
        "byName",
        "insertByName",
        "findTop9999999999ByName",
        "findByOrderByNameOrderById",
        "findByAndName"
      })
  void isSilentOnOtherNames(String name) {
    assertThat(DerivedQuery.parse(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "findById | FIND id=0",
        "findByEmail | FIND email=0",
        "readByEmail | FIND email=0",
        "getByEmail | FIND email=0",
        "queryByEmail | FIND email=0",
        "searchByEmail | FIND email=0",
        "streamByEmail | FIND email=0",
        "findAllByEmail | FIND email=0",
        "findUsersByEmail | FIND email=0",
        "existsByEmail | EXISTS email=0",
        "existsUserByEmail | EXISTS email=0",
        "countByStatus | COUNT status=0",
        "deleteByEmail | DELETE email=0",
        "removeByEmail | DELETE email=0",
        "deleteAllByEmail | DELETE email=0",
        "findByEmailIs | FIND email=0",
        "findByEmailEquals | FIND email=0",
        "findByEmailAndName | FIND email=0 and name=1",
        "findByEmailOrName | FIND email=0 or name=1",
        "findByAAndBOrCAndD | FIND a=0 and b=1 or c=2 and d=3",
        "findByOrderNumber | FIND orderNumber=0",
        "findByAndroidAndOrigin | FIND android=0 and origin=1",
        "findByStartBetweenAndRoom | FIND start BETWEEN 0 and room=2",
        "findByAgeLessThan | FIND age LESS_THAN 0",
        "findByAgeLessThanEqual | FIND age LESS_THAN_EQUAL 0",
        "findByAgeGreaterThanAndName | FIND age GREATER_THAN 0 and name=1",
        "findByAgeGreaterThanEqual | FIND age GREATER_THAN_EQUAL 0",
        "findByExpiresBefore | FIND expires BEFORE 0",
        "findByExpiresAfter | FIND expires AFTER 0",
        "findByDeletedIsNullAndName | FIND deleted IS_NULL 0 and name=0",
        "findByDeletedNull | FIND deleted IS_NULL 0",
        "findByDeletedIsNotNull | FIND deleted IS_NOT_NULL 0",
        "findByDeletedNotNull | FIND deleted IS_NOT_NULL 0",
        "findByNameLike | FIND name LIKE 0",
        "findByNameNotLike | FIND name NOT_LIKE 0",
        "findByNameStartingWith | FIND name STARTING_WITH 0",
        "findByNameEndsWith | FIND name ENDING_WITH 0",
        "findByNameContaining | FIND name CONTAINING 0",
        "findByNameNotContaining | FIND name NOT_CONTAINING 0",
        "findByNameNot | FIND name NOT_EQUALS 0",
        "findByStatusIn | FIND status IN 0",
        "findByStatusNotIn | FIND status NOT_IN 0",
        "findByActiveTrue | FIND active TRUE 0",
        "findByActiveIsFalseAndName | FIND active FALSE 0 and name=0",
        "findByTagsIsEmpty | FIND tags IS_EMPTY 0",
        "findByNameIgnoreCase | FIND name EQUALS 0 ignoring case",
        "findByNameAndCityAllIgnoreCase | FIND name EQUALS 0 ignoring case and city EQUALS 1"
            + " ignoring case",
        "findByNameOrderByAgeDesc | FIND name=0 ordered age",
        "findByNameOrderByAgeDescIdAsc | FIND name=0 ordered age id",
        "findAllByOrderByIdAsc | FIND ordered id",
        "findFirstByStatusOrderByCreatedAsc | FIND limit 1 status=0 ordered created",
        "findTop10ByStatus | FIND limit 10 status=0",
        "findFirst3DistinctByStatus | FIND distinct limit 3 status=0",
        "findDistinctUserByStatus | FIND distinct status=0",
        "findByTeam_Id | FIND team.id=0",
        "findByURL | FIND URL=0",
        "findByNameAnd | FIND nameAnd=0"
      })
  void readsWhereNothingIsKnownOfTheEntity(String name, String expected) {
    assertThat(show(DerivedQuery.parse(name))).isEqualTo(expected);
  }

  /** An order with a customer, who has an address; {@code checkedIn} ends like a keyword. */
  private static final PropertyNames ORDER =
      path ->
          Optional.ofNullable(
              Map.of(
                      "", Set.of("id", "customer", "checkedIn", "customerName", "orderBy"),
                      "customer", Set.of("id", "address", "name"),
                      "customer.address", Set.of("zipCode", "street"))
                  .get(path));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "findByCustomerId | FIND customer.id=0",
        "findByCustomer | FIND customer=0",
        "findByCustomerName | FIND customerName=0",
        "findByCustomer_Name | FIND customer.name=0",
        "findByCustomerAddressZipCode | FIND customer.address.zipCode=0",
        "findByCustomerAddressZipCodeIn | FIND customer.address.zipCode IN 0",
        "findByCustomerAddress_ZipCode | FIND customer.address.zipCode=0",
        "findByCheckedIn | FIND checkedIn=0",
        "existsByCustomerIdAndIdNot | EXISTS customer.id=0 and id NOT_EQUALS 1",
        "findByCustomerIdOrderByCustomerNameDesc | FIND customer.id=0 ordered customerName",
        "findByNothingKnown | FIND nothingKnown=0"
      })
  void findsNestedProperties(String name, String expected) {
    assertThat(show(DerivedQuery.parse(name, ORDER))).isEqualTo(expected);
  }

  @Test
  void equalitiesAreSureOnlyWithoutOr() {
    assertThat(DerivedQuery.parse("findByAAndBLessThanAndC").orElseThrow().equalities())
        .containsExactly(new DerivedQuery.Equality("a", 0), new DerivedQuery.Equality("c", 2));
    assertThat(DerivedQuery.parse("findByAOrB").orElseThrow().equalities()).isEmpty();
    assertThat(DerivedQuery.parse("findByAIgnoreCase").orElseThrow().equalities())
        .containsExactly(new DerivedQuery.Equality("a", 0));
  }

  @Test
  void predicatePropertiesAreAllThatAreTested() {
    assertThat(DerivedQuery.parse("findByBOrAIn").orElseThrow().predicateProperties())
        .containsExactly("a", "b");
  }

  private static String show(Optional<DerivedQuery> query) {
    if (query.isEmpty()) {
      return "none";
    }
    DerivedQuery found = query.get();
    StringBuilder text = new StringBuilder(found.subject().toString());
    text.append(found.distinct() ? " distinct" : "");
    found.limit().ifPresent(limit -> text.append(" limit ").append(limit));
    if (!found.alternatives().isEmpty()) {
      text.append(' ');
    }
    text.append(
        found.alternatives().stream().map(DerivedQueryTest::conjuncts).collect(joining(" or ")));
    if (!found.orderBy().isEmpty()) {
      text.append(" ordered ").append(String.join(" ", found.orderBy()));
    }
    return text.toString();
  }

  private static String conjuncts(List<Condition> conditions) {
    return conditions.stream().map(DerivedQueryTest::condition).collect(joining(" and "));
  }

  private static String condition(Condition condition) {
    boolean plain = condition.test() == DerivedQuery.Test.EQUALS && !condition.ignoreCase();
    return condition.property()
        + (plain ? "=" : " " + condition.test() + " ")
        + condition.argument()
        + (condition.ignoreCase() ? " ignoring case" : "");
  }
}
