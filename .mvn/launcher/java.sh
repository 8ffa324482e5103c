# Finds the newest JDK of 21 or later by reading folders' release files: no java is started for it.

# find_java: sets JAVA and JAVA_HOME, or says what to install and ends.
find_java() {
  local candidate best=0
  JAVA=""
  for candidate in ${JAVA_HOME:+"$JAVA_HOME"} "$(java_on_path)" /usr/lib/jvm/* /opt/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -x "$candidate/bin/javac" ] && [ -r "$candidate/release" ] || continue
    local major
    major=$(java_major "$candidate/release")
    if [ "$major" -gt "$best" ]; then
      best=$major
      JAVA_HOME=$candidate
      JAVA=$candidate/bin/java
    fi
  done
  JAVA_MAJOR=$best
  if [ "$best" -lt 21 ]; then
    echo "Motcua needs a JDK of 21 or later: install one (Temurin 25, say) and set JAVA_HOME to its folder." >&2
    exit 1
  fi
  export JAVA_HOME
}

java_on_path() {
  local java
  java=$(command -v java) || return 0
  java=$(readlink -f "$java")
  echo "${java%/bin/java}"
}

java_major() {
  local key value
  while IFS='=' read -r key value; do
    if [ "$key" = JAVA_VERSION ]; then
      value=${value//\"/}
      echo "${value%%[.+-]*}"
      return
    fi
  done <"$1"
  echo 0
}
