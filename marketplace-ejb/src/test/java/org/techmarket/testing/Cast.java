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

  /** Registrar of the registration point. */
  public static final String REGISTRAR = "registrar";

  /** Its reviewer. */
  public static final String REVIEWER = "reviewer";

  /** Its other reviewer. */
  public static final String SECOND_REVIEWER = "second.reviewer";

  /** Registrar and reviewer of another registration point. */
  public static final String ELSEWHERE = "elsewhere";

  public static final long UNIVERSITY = 1;
  public static final long ENTERPRISE = 2;
  public static final long POINT = 3;
  public static final long OTHER_POINT = 4;

  private Cast() {}

  public static void enter(TestDatabase database) {
    database
        .owner()
        .run(
            """
            insert into organisation (credit_code, name, party_type, city_code, authors, stage, stage_since, version) values
              ('123700004955700048', '中国海洋大学', 'UNIVERSITY', '370200', '{}', 'VERIFIED', now(), 0),
              ('91370200MA3FGHJK48', '青岛海大涂料有限公司', 'ENTERPRISE_DOMESTIC', '370200', '{}', 'VERIFIED', now(), 0),
              ('12370000MB00000013', '山东省技术合同登记处', 'PUBLIC_OTHER', '370100', '{}', 'VERIFIED', now(), 0),
              ('12370200MB00000021', '青岛市技术合同登记处', 'PUBLIC_OTHER', '370200', '{}', 'VERIFIED', now(), 0);
            insert into account (login, display_name, password_hash, organisation_id, version) values
              ('li.lei', '李雷', 'none', 1, 0), ('lin.tao', '林涛', 'none', 1, 0), ('han.meimei', '韩梅梅', 'none', 2, 0),
              ('operator', '王运营', 'none', null, 0), ('event.manager', '赵路演', 'none', null, 0),
              ('administrator', '管理员', 'none', null, 0), ('registrar', '钱登记', 'none', 3, 0), ('reviewer', '孙复核', 'none', 3, 0),
              ('second.reviewer', '周复核', 'none', 3, 0), ('elsewhere', '吴青岛', 'none', 4, 0);
            insert into account_role (account_id, role) values
              (1, 'ORG_USER'), (2, 'ORG_USER'), (3, 'ORG_USER'), (4, 'MARKET_OPERATOR'), (5, 'EVENT_MANAGER'),
              (6, 'PLATFORM_ADMIN'), (7, 'REGISTRAR'), (8, 'REGISTRAR_REVIEWER'), (9, 'REGISTRAR_REVIEWER'), (10, 'REGISTRAR'),
              (10, 'REGISTRAR_REVIEWER');
            """);
  }
}
