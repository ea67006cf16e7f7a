package org.techmarket.micro;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Many institutions, each with an account, a token and a published achievement, written straight
 * into the database.
 */
public record Crowd(List<Member> members) {

  /** One institution's program and what it wants to show. */
  public record Member(Api api, long achievement) {}

  public static Crowd of(Market market, int size) {
    return new Crowd(IntStream.range(0, size).mapToObj(i -> member(market)).toList());
  }

  private static Member member(Market market) {
    int serial = Market.next();
    long organisation =
        market
            .sql()
            .number(
                """
                insert into organisation (credit_code, name, party_type, city_code, authors, stage, stage_since, version)
                values (?, ?, 'INSTITUTE', '370200', '{}', 'VERIFIED', now(), 0) returning id
                """,
                Entries.creditCode(serial),
                "青岛第%d研究所".formatted(serial));
    String login = "crowd" + serial;
    Api api = market.account(login, "ORG_USER", String.valueOf(organisation));
    return new Member(api, achievement(market.sql(), serial, organisation, login));
  }

  private static long achievement(Sql sql, int serial, long organisation, String login) {
    return sql.number(
        """
        insert into achievement (number, holder_id, authors, name, type, field, trl, summary, stage,
          stage_since, published_at, version)
        select ?, ?, array[id], ?, 'NEW_TECH', 'NEW_MATERIALS', 7, '面向海洋工程的防腐新材料，已经过中试。', 'PUBLISHED', now(), now(), 1
        from account where login = ? returning id
        """,
        "CG-2020-%06d".formatted(serial),
        organisation,
        "海洋防腐材料 " + serial,
        login);
  }
}
