# Starts the server.

# The young generation is large enough that nothing is collected while starting, whatever memory the machine has. The
# compilers' threads give way to the rest (their nice value is 4): what they make is not needed before the first answer,
# and they took a third of the processor time of a start. Under a full load from the start they must get on all
# the same, which they hardly did at 10 (ADR 146).
JAVA_OPTIONS=(-Xmx512m -Xmn192m -XX:+UseSerialGC
  -XX:ThreadPriorityPolicy=1 -XX:CompilerThreadPriority=4 -XX:-PrintWarnings
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8)

# run OPTIONS: builds what is stale, then becomes the server, so that Ctrl-C reaches it.
run() {
  while [ $# -gt 0 ]; do
    case $1 in
      --port) has_value "$@"; export MOTCUA_PORT=$2; shift 2 ;;
      --data) has_value "$@"; export MOTCUA_DATA=$2; shift 2 ;;
      --fresh) export MOTCUA_FRESH=true; shift ;;
      *) usage >&2; exit 2 ;;
    esac
  done
  find_java
  build_if_stale
  train_if_possible
  become_server
}

has_value() {
  [ -n "${2:-}" ] || { echo "$1 needs a value." >&2; usage >&2; exit 2; }
}

become_server() {
  settings
  local cache=()
  [ ! -f "$AOT_CACHE" ] || cache=(-XX:AOTCache="$AOT_CACHE")
  # shellcheck disable=SC2086
  exec "$JAVA" "${cache[@]}" "${JAVA_OPTIONS[@]}" ${MOTCUA_JAVA_OPTIONS:-} -cp "$(cat "$CLASSPATH")" vn.motcua.app.Application
}

# What was not set. People with known passwords, their welcome and a phone on which everybody reads everybody's codes are for
# trying the portal in a database of its own: beside a database that was named there is none of them unless it is asked for.
settings() {
  local trying=true
  [ -z "${MOTCUA_DB_URL+named}" ] || trying=false
  export MOTCUA_PUBLIC_URL=${MOTCUA_PUBLIC_URL:-http://localhost:${MOTCUA_PORT:-8080}}
  export MOTCUA_SEEDS=${MOTCUA_SEEDS-seeds} MOTCUA_DEMO=${MOTCUA_DEMO-$trying} MOTCUA_WELCOME=${MOTCUA_WELCOME-$trying}
  [ -n "${MOTCUA_FIREBASE_CREDENTIALS:-}" ] || export MOTCUA_STANDIN=${MOTCUA_STANDIN-$trying}
}
