# Plays the demonstrations.

# run_demo [exchange] OPTIONS: against a server that runs, or with servers of its own.
run_demo() {
  find_java
  build_if_stale
  if [ "${1:-}" = exchange ]; then
    shift
    exec "$JAVA" -Xmx128m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "$(cat "$CLASSPATH")" vn.motcua.demo.ExchangeDemo "$@"
  fi
  exec "$JAVA" -cp "$(cat "$CLASSPATH")" vn.motcua.demo.Demo "$@"
}
