# Builds what the server needs, and only when something changed since.

BUILT=backend/target/.built
UNFINISHED=unfinished
CLASSPATH=backend/target/classpath
AOT_CACHE=backend/target/motcua.aot

# What the running server is made of; tests and documents are not.
SOURCES=(pom.xml .mvn backend/pom.xml backend/src/main mobile-api-spec web seeds)

# Each source file with the moment of its last change: what the list of the last build is compared with, so that a file that
# was removed or renamed is noticed too.
sources() {
  find "${SOURCES[@]}" \( -name node_modules -o -name dist -o -name target -o -name e2e -o -name testing -o -name '*.md' \
    -o -path 'mobile-api-spec/clients*' -o -path '*/src/api/schema.d.ts' \) -prune -o -type f -printf '%p\t%T@\n' | LC_ALL=C sort
}

stale() {
  [ -f "$BUILT" ] && [ -f "$CLASSPATH" ] || return 0
  ! cmp -s "$BUILT" <(sources)
}

build_if_stale() {
  stale || return 0
  echo "Building ..."
  prepare_build
  # The checks are "./motcua test"'s: here only what it takes to run.
  maven -q -Dquick -Dweb.skip=false -Dmaven.test.skip=true -pl backend -am package
  mark_built
}

# Writes down what is about to be built, and removes what Maven would leave lying beside it. Until the build ends its list is
# that of the last one and its own together, under a mark: a build that fails is stale, and what it left is found again.
prepare_build() {
  mkdir -p "$(dirname "$BUILT")"
  sources >"$BUILT.new"
  # The jar of another version, and libraries that were dropped since.
  rm -f backend/target/motcua-backend-*.jar
  [ ! pom.xml -nt "$BUILT" ] && [ ! backend/pom.xml -nt "$BUILT" ] || rm -rf backend/target/lib
  # The compiler sees to its own removed files; a removed resource would stay.
  local removed=
  [ ! -f "$BUILT" ] || removed=$(removed | grep -v -e '\.java$' -e "^$UNFINISHED\$" || true)
  [ -z "$removed" ] || rm -rf {backend,web,seeds,mobile-api-spec}/target/classes
  { [ ! -f "$BUILT" ] || cat "$BUILT"; cat "$BUILT.new"; echo "$UNFINISHED"; } >"$BUILT.unfinished"
  mv "$BUILT.unfinished" "$BUILT"
}

# Files of the last list that are not in the one about to be built. Both are sorted byte by byte, in whatever language the
# user's console is.
removed() {
  LC_ALL=C comm -23 <(cut -f1 "$BUILT" | LC_ALL=C sort -u) <(cut -f1 "$BUILT.new" | LC_ALL=C sort -u)
}

# What was built is what will run; the start-up cache of what was built before is not.
mark_built() {
  write_classpath
  rm -f "$AOT_CACHE"
  mv "$BUILT.new" "$BUILT"
}

# maven ARGUMENTS: with the machine's Maven, on the JDK that was found.
maven() {
  command -v mvn >/dev/null || { echo "Motcua is built with Maven 3.8.7 or newer: install it so that mvn is found." >&2; exit 1; }
  mvn -B "$@"
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
  # With everything a run has beside it, for what is not met here is looked for at every start; and with nothing of what
  # this run was given, least of all its database.
  local given
  mapfile -t given < <(compgen -e MOTCUA_)
  if env "${given[@]/#/-u}" MOTCUA_TRAINING=true MOTCUA_DEMO=true MOTCUA_WELCOME=true MOTCUA_STANDIN=true MOTCUA_PORT=-1 \
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
