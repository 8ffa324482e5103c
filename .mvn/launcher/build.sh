# Builds what the server needs, and only when something changed since.

BUILT=backend/target/.built
CLASSPATH=backend/target/classpath
AOT_CACHE=backend/target/motcua.aot

# What the running server is made of; tests and documents are not.
SOURCES=(pom.xml .mvn backend/pom.xml backend/src/main mobile-api-spec web seeds)

stale() {
  [ -f "$BUILT" ] && [ -f "$CLASSPATH" ] || return 0
  local newer
  newer=$(find "${SOURCES[@]}" \( -name node_modules -o -name dist -o -name target -o -name e2e -o -name testing -o -name '*.md' \
    -o -path '*/src/api/schema.d.ts' \) -prune -o -type f -newer "$BUILT" -print -quit)
  [ -n "$newer" ]
}

build_if_stale() {
  stale || return 0
  echo "Building ..."
  local started
  started=$(mktemp)
  # Libraries that were dropped since would stay beside the others.
  [ ! pom.xml -nt "$BUILT" ] && [ ! backend/pom.xml -nt "$BUILT" ] || rm -rf backend/target/lib
  # The checks are "./motcua test"'s: here only what it takes to run.
  maven -q -Dquick -Dweb.skip=false -Dmaven.test.skip=true -pl backend -am package
  mark_built
  touch -r "$started" "$BUILT"
  rm -f "$started"
}

# What was built is what will run; the start-up cache of what was built before is not.
mark_built() {
  write_classpath
  rm -f "$AOT_CACHE"
  touch "$BUILT"
}

# maven ARGUMENTS: with the wrapper's own or the machine's Maven, on the JDK that was found.
maven() {
  if command -v mvn >/dev/null; then mvn -B "$@"; else ./mvnw -B "$@"; fi
}

write_classpath() {
  local jars=(backend/target/motcua-backend-*.jar backend/target/lib/*.jar)
  (IFS=:; echo "${jars[*]}") >"$CLASSPATH"
}

# Start-up with an ahead-of-time cache (JDK 25 and later) takes a third of the time without. The build makes it by one
# training run; an older JDK simply starts without.
train_if_possible() {
  [ "$JAVA_MAJOR" -ge 25 ] || return 0
  [ ! -f "$AOT_CACHE" ] || [ "$(cat "$AOT_CACHE.jdk" 2>/dev/null)" != "$JAVA_HOME" ] || return 0
  echo "Training the start-up cache ..."
  local folder=.motcua/training log=.motcua/training.log
  mkdir -p .motcua
  rm -rf "$folder"
  # Without profiles: with them the optimising compiler takes a second of processor time more from every start.
  # With everything a run has beside it, for what is not met here is looked for at every start.
  if MOTCUA_TRAINING=true MOTCUA_DEMO=true MOTCUA_WELCOME=true MOTCUA_STANDIN=true MOTCUA_PORT=-1 \
    MOTCUA_HOST=127.0.0.1 MOTCUA_DATA="$folder" MOTCUA_SEEDS=seeds \
    "$JAVA" -XX:AOTCacheOutput="$AOT_CACHE" -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining "${JAVA_OPTIONS[@]}" \
    -cp "$(cat "$CLASSPATH")" vn.motcua.app.Application \
    >"$log" 2>&1; then
    echo "$JAVA_HOME" >"$AOT_CACHE.jdk"
  else
    echo "The start-up cache could not be made (see $log); starting without." >&2
    rm -f "$AOT_CACHE"
  fi
  rm -rf "$folder"
}
