package org.techmarket.testing;

/** The people of the tests and whom they act for. */
public final class Cast {

  /** Acts for the university. */
  public static final String LI_LEI = "li.lei";

  /** Acts for the university too. */
  public static final String LIN_TAO = "lin.tao";

  /** Acts for the enterprise. */
  public static final String HAN_MEIMEI = "han.meimei";

  public static final String OPERATOR = "operator";
  public static final String EVENT_MANAGER = "event.manager";
  public static final String ADMINISTRATOR = "administrator";

  public static final long UNIVERSITY = 1;
  public static final long ENTERPRISE = 2;

  private Cast() {}

  static void enter(TestDatabase database) {
    database
        .owner()
        .run(
            """
            insert into organisation (credit_code, name, party_type, city_code, version) values
              ('123700004955700048', '中国海洋大学', 'UNIVERSITY', '370200', 0),
              ('91370200MA3FGHJK48', '青岛海大涂料有限公司', 'ENTERPRISE_DOMESTIC', '370200', 0);
            insert into account (login, display_name, password_hash, organisation_id, version) values
              ('li.lei', '李雷', 'none', 1, 0), ('lin.tao', '林涛', 'none', 1, 0), ('han.meimei', '韩梅梅', 'none', 2, 0),
              ('operator', '王运营', 'none', null, 0), ('event.manager', '赵路演', 'none', null, 0),
              ('administrator', '管理员', 'none', null, 0);
            insert into account_role (account_id, role) values
              (1, 'ORG_USER'), (2, 'ORG_USER'), (3, 'ORG_USER'), (4, 'MARKET_OPERATOR'), (5, 'EVENT_MANAGER'),
              (6, 'PLATFORM_ADMIN');
            """);
  }
}
