package org.techmarket.micro;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Many institutions, each with an account, a token and a published achievement: written straight
 * into the database, for a password takes half a second to hash.
 */
public record Crowd(List<Member> members) {

  /** One institution's program and what it wants to show. */
  public record Member(Api api, long achievement) {}

  public static Crowd of(Market market, int size) {
    return new Crowd(IntStream.range(0, size).mapToObj(i -> member(market)).toList());
  }

  private static Member member(Market market) {
    int serial = Market.next();
    String token = "mkt_crowd" + serial;
    Sql sql = market.sql();
    long organisation =
        sql.number(
            """
            insert into organisation (credit_code, name, party_type, city_code, version)
            values (?, ?, 'INSTITUTE', '370200', 0) returning id
            """,
            Entries.creditCode(serial),
            "青岛第%d研究所".formatted(serial));
    long account =
        sql.number(
            """
            with made as (insert into account (login, display_name, password_hash, organisation_id, version)
              values (?, '李敏', 'none', ?, 0) returning id),
            may as (insert into account_role select id, 'ORG_USER' from made),
            token as (insert into api_token (hash, account_id, created_at, expires_at)
              select ?, id, now(), now() + interval '1 day' from made)
            select id from made
            """,
            "crowd" + serial,
            organisation,
            hash(token));
    return new Member(
        new Api(market.server().base(), token), achievement(sql, serial, organisation, account));
  }

  private static long achievement(Sql sql, int serial, long organisation, long account) {
    return sql.number(
        """
        insert into achievement (number, holder_id, entered_by, name, type, field, trl, summary, stage,
          stage_since, published_at, version)
        values (?, ?, ?, ?, 'NEW_TECH', 'NEW_MATERIALS', 7, '面向海洋工程的防腐新材料，已经过中试。', 'PUBLISHED', now(), now(), 1)
        returning id
        """,
        "CG-2020-%06d".formatted(serial),
        organisation,
        account,
        "海洋防腐材料 " + serial);
  }

  /** What the market keeps of a token. */
  public static String hash(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
