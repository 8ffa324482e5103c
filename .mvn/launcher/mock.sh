# Serves the contract itself, for those who build apps and have no portal yet.

MOCK=mobile-api-spec/mock
MOCKED=mobile-api-spec/target/mocked.yaml

# run_mock [--port N]: answers every operation with what the contract gives as examples, and refuses what it does not allow.
run_mock() {
  local port=4010
  while [ $# -gt 0 ]; do
    case $1 in
      --port) port=${2:?"--port needs a number"}; shift 2 ;;
      *) echo "unknown option: $1" >&2; exit 2 ;;
    esac
  done
  install_mock
  echo "The contract answers at http://127.0.0.1:$port/api/v1 (any bearer token will do); Ctrl-C stops it."
  exec "$MOCK/node_modules/.bin/prism" mock --host 127.0.0.1 --port "$port" --errors "$MOCKED"
}

install_mock() {
  bash .mvn/npm-build mobile-api-spec
  if [ ! -f "$MOCK/node_modules/.package-lock.json" ] || [ "$MOCK/package-lock.json" -nt "$MOCK/node_modules/.package-lock.json" ]; then
    (cd "$MOCK" && npm ci --no-audit --no-fund --silent && touch node_modules/.package-lock.json)
  fi
  node "$MOCK/under-base.mjs" mobile-api-spec/target/openapi.yaml "$MOCKED"
}

# An operation answers as the contract says, and what it does not allow is refused.
check_mock() {
  install_mock
  node "$MOCK/check.mjs" "$MOCKED"
}
