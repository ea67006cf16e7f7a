package org.techmarket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import org.techmarket.micro.OneJar;

/** What a running market sends to its PostgreSQL, as PostgreSQL writes it down when told to. */
final class StatementLog {

  private static final Pattern STATEMENT =
      Pattern.compile("LOG:  execute \\S+: ((?:select|insert|update|delete).*)");
  private static final Pattern TABLE =
      Pattern.compile("(?:^|\\s)(?:from|join|into|update)\\s+([a-z_]+)");
  private static final int SETTLED_MILLIS = 300;

  private final Path log;

  private StatementLog(Path log) {
    this.log = log;
  }

  static StatementLog of(OneJar server) throws IOException, InterruptedException {
    Path settings = server.data().resolve("pg/postgresql.auto.conf");
    Files.writeString(settings, "log_statement = 'all'\n", StandardOpenOption.APPEND);
    new ProcessBuilder("kill", "-HUP", String.valueOf(server.databasePid())).start().waitFor();
    Thread.sleep(SETTLED_MILLIS);
    return new StatementLog(server.data().resolve("postgresql.log"));
  }

  /** The tables of each statement that is sent while something is done. */
  List<String> of(Statements.Doing doing) throws Exception {
    int before = Files.readString(log).length();
    doing.run();
    Thread.sleep(SETTLED_MILLIS);
    return STATEMENT
        .matcher(Files.readString(log).substring(before))
        .results()
        .map(statement -> tables(statement.group(1)))
        .toList();
  }

  private static String tables(String statement) {
    return TABLE
        .matcher(statement)
        .results()
        .map(table -> table.group(1))
        .distinct()
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }
}
