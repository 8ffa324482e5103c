# Everything that a commit is judged by.

# run_tests MAVEN-OPTIONS: the build with its checks and tests, the portal's checks, then a server as a user starts it,
# with a browser doing a person's whole job and the demo playing whole lives.
run_tests() {
  # Never over a database that somebody has named for a server of theirs.
  unset MOTCUA_DB_URL MOTCUA_DB_USER MOTCUA_DB_PASSWORD
  find_java
  prepare_build
  maven verify "$@"
  mark_built
  (cd web && npm run --silent check)
  source .mvn/launcher/mock.sh
  check_mock
  serve_for_tests .motcua/journey
  (cd web && npm run --silent e2e -- --base "$BASE" --standin "$STANDIN" --axis "$AXIS")
  "$JAVA" -cp "$(cat "$CLASSPATH")" vn.motcua.demo.Demo --base "$BASE" --standin "$STANDIN"
  stop_server
  "$JAVA" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "$(cat "$CLASSPATH")" vn.motcua.demo.ExchangeDemo
  count_tests
}

# serve_for_tests FOLDER: sets BASE and STANDIN to a server over a fresh data folder; it ends with this script. AXIS is the port
# at which it looks for an exchange axis, which the journey in the browser starts when it needs one.
serve_for_tests() {
  local port log=$1.log
  port=$(free_port)
  AXIS=$(free_port)
  mkdir -p "$(dirname "$log")"
  # Every accepted dossier is near its date there, so that a leader has something to apologise for.
  MOTCUA_APOLOGIES_LEAD_DAYS=200 MOTCUA_APOLOGIES_ELAPSED_PERCENT=0 MOTCUA_APOLOGIES_EVERY=3s \
    MOTCUA_EXCHANGE_PROVINCE=H56 MOTCUA_EXCHANGE_AGENCIES=H56.31 MOTCUA_EXCHANGE_NATIONAL_URL=http://127.0.0.1:$AXIS \
    MOTCUA_EXCHANGE_NATIONAL_SYSTEM=motcua-h56 MOTCUA_EXCHANGE_NATIONAL_SECRET=bi-mat-dung-thu-h56 \
    MOTCUA_PORT=$port MOTCUA_HOST=127.0.0.1 MOTCUA_DATA=$1 ./motcua run --fresh >"$log" 2>&1 &
  SERVER=$!
  trap stop_server EXIT
  BASE=http://127.0.0.1:$port
  STANDIN=http://127.0.0.1:$((port + 1))
  await_health "$port" "$SERVER" || { tail -n 40 "$log" >&2; exit 1; }
}

stop_server() {
  [ -z "${SERVER:-}" ] || { kill "$SERVER" 2>/dev/null || true; wait "$SERVER" 2>/dev/null || true; }
  SERVER=
}

# A port that is free, with the next one free for the stand-in phone.
free_port() {
  node -e '
    const net = require("net");
    const open = port => new Promise((done, no) => { const s = net.createServer().once("error", no).listen(port, "127.0.0.1", () => done(s)); });
    (async () => {
      for (;;) {
        const first = await open(0), port = first.address().port;
        const next = await open(port + 1).catch(() => null);
        first.close();
        if (next) { next.close(); console.log(port); return; }
      }
    })();'
}

# await_health PORT PID: waits until the server answers that it is up; fails when the process ends or two minutes pass.
await_health() {
  local end=$((SECONDS + 120)) never answered=1
  # Waits for what never comes: a process for each pause would take the server's time.
  exec {never}<> <(:)
  until healthy "$1"; do
    kill -0 "$2" 2>/dev/null && [ "$SECONDS" -lt "$end" ] || { answered=; break; }
    read -rt 0.02 -u "$never" || true
  done
  exec {never}>&-
  [ "$answered" ]
}

healthy() {
  local line=
  { exec 3<>"/dev/tcp/127.0.0.1/$1" && printf 'GET /health HTTP/1.0\r\n\r\n' >&3 && read -r line <&3; } 2>/dev/null
  exec 3<&- 3>&- || true
  [[ $line == *" 200 "* ]]
}

# One line with what surefire wrote down, for the skipped must be seen.
count_tests() {
  find {backend,mobile-api-spec,mobile-api-spec/clients-test}/target -path '*/surefire-reports*/TEST-*.xml' -exec cat {} + | awk -F'"' '
    /^<testsuite /{for(i=1;i<NF;i++){if($i~/ tests=$/)t+=$(i+1);if($i~/ skipped=$/)s+=$(i+1);if($i~/ (failures|errors)=$/)f+=$(i+1)}}
    END{printf "%d passed, %d failed, %d skipped\n", t-s-f, f, s}'
}
