# Measures the server as a user runs it. What each figure means: backend/docs/bench.md

# run_bench [start|submit|papers|signatures|exchange|push|kill|push-faults|exchange-kill]: all but the last two when none is
# named, for they take longer than all others together.
run_bench() {
  # Never over a database that somebody has named for a server of theirs.
  unset MOTCUA_DB_URL MOTCUA_DB_USER MOTCUA_DB_PASSWORD
  source .mvn/launcher/test.sh
  find_java
  build_if_stale
  train_if_possible
  local which=${1:-all}
  [ $# -eq 0 ] || shift
  case $which in
    start) bench_start ;;
    submit) bench_submit ;;
    papers) bench_papers ;;
    kill) bench_kill ;;
    signatures) bench_signatures ;;
    exchange) bench_exchange ;;
    push) bench_push ;;
    push-faults) bench_push_faults "$@" ;;
    exchange-kill) bench_exchange_kill "$@" ;;
    all) bench_start; bench_submit; bench_papers; bench_signatures; bench_exchange; bench_push; bench_kill ;;
    *) usage >&2; exit 2 ;;
  esac
}

# From the start command to the first answered request, the database initialised; the median of five after one more.
bench_start() {
  local folder=.motcua/bench/start times=() port run took
  mkdir -p .motcua/bench
  port=$(free_port)
  for run in 0 1 2 3 4 5; do
    local began
    began=$(date +%s%N)
    MOTCUA_PORT=$port MOTCUA_HOST=127.0.0.1 MOTCUA_DATA=$folder ./motcua run >.motcua/bench/start.log 2>&1 &
    SERVER=$!
    trap stop_server EXIT
    await_health "$port" "$SERVER" || { tail -n 40 .motcua/bench/start.log >&2; exit 1; }
    took=$((($(date +%s%N) - began) / 1000000))
    [ "$run" = 0 ] || times+=("$took")
    stop_server
  done
  mapfile -t times < <(printf '%s\n' "${times[@]}" | sort -n)
  echo "start: ${times[2]} ms from command to first answer (median of ${times[*]}; aim 1500)"
}

# The rate of submissions over HTTP against bare JDBC writing the same rows, on the same server in the same run.
bench_submit() {
  compile_tests
  rm -rf .motcua/bench/submit
  "$JAVA" "${JAVA_OPTIONS[@]}" -Xmx1g -cp "$(test_classpath)" -Dmotcua.root="$PWD" vn.motcua._bench.SubmissionBench "$@"
}

# The rate of receipts on one core against the same page drawn by bare PDFBox.
bench_papers() {
  compile_tests
  "$JAVA" "${JAVA_OPTIONS[@]}" -Xmx512m -cp "$(test_classpath)" vn.motcua.document.paper.ReceiptBench
}

# Twenty hard kills in mid-submission: nothing that was acknowledged is lost or doubled.
bench_kill() {
  compile_tests
  "$JAVA" "${JAVA_OPTIONS[@]}" -cp "$(test_classpath)" -Dmotcua.root="$PWD" \
    -Dmotcua.server.command="$PWD/motcua" vn.motcua._bench.KillBench "$@"
}

# The rate of PAdES signatures against bare RSA-2048 over the same bytes, by turns in one run.
bench_signatures() {
  compile_tests
  "$JAVA" "${JAVA_OPTIONS[@]}" -cp "$(test_classpath)" -Dlogback.configurationFile=logback-test.xml vn.motcua._bench.SignatureBench
}

# The rate of messages through codec, signature and database against bare RSA-2048 by turns, and one package of 300 MB.
bench_exchange() {
  compile_tests
  rm -rf .motcua/bench/exchange
  "$JAVA" "${JAVA_OPTIONS[@]}" -Xmx1g -cp "$(test_classpath)" -Dmotcua.root="$PWD" \
    -Dlogback.configurationFile=logback-test.xml vn.motcua._bench.ExchangeBench
  "$JAVA" "${JAVA_OPTIONS[@]}" -Xmx128m -cp "$(test_classpath)" vn.motcua._bench.LargePackageBench
}

# The rate of pushes by the sender alone and through the queue, against the bare SDK, by turns to the same stand-in.
bench_push() {
  compile_tests
  rm -rf .motcua/bench/push
  "$JAVA" "${JAVA_OPTIONS[@]}" -Xmx1g -cp "$(test_classpath)" -Dmotcua.root="$PWD" \
    -Dlogback.configurationFile=logback-test.xml vn.motcua.notification.push.provider.PushBench
}

# A steady pace of notices to a provider that fails and falls silent: none is lost, doubled or late.
bench_push_faults() {
  compile_tests
  rm -rf .motcua/bench/push-faults
  "$JAVA" "${JAVA_OPTIONS[@]}" -Xmx1g -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "$(test_classpath)" \
    -Dmotcua.root="$PWD" -Dlogback.configurationFile=logback-test.xml vn.motcua.notification.push.PushFaultsBench "$@"
}

# Hundreds of hard kills of two portals and the axis while documents go both ways: nothing is lost, doubled or unexplained.
bench_exchange_kill() {
  compile_tests
  mkdir -p .motcua/bench
  "$JAVA" -Xmx256m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "$(test_classpath)" -Dmotcua.root="$PWD" \
    -Dmotcua.servers.classpath="$(cat "$CLASSPATH")" -Dmotcua.servers.cache="$PWD/$AOT_CACHE" \
    vn.motcua.demo.ExchangeKillBench "$@"
}

compile_tests() {
  local stamp=backend/target/.tests-built
  [ ! -f "$stamp" ] || [ -n "$(find pom.xml backend/pom.xml backend/src -type f -newer "$stamp" -print -quit)" ] || return 0
  maven -q -Dquick -pl backend -am test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath \
    -Dmdep.includeScope=test
  touch "$stamp"
}

test_classpath() {
  echo "backend/target/test-classes:backend/target/classes:$(cat backend/target/test-classpath)"
}
