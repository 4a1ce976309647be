import { spawn } from "node:child_process";
import { existsSync, watch as watchFolder } from "node:fs";
import { join } from "node:path";
import { isBuilt } from "./freshness.mjs";
import { giveUp, root, runToEnd } from "./process.mjs";

const watched = ["src", "migrations", "demo"];
const QUIET_MS = 150;

/** Builds and starts Concord, and does both again whenever a source is saved. A build that fails leaves the old one running. */
export async function watch() {
  const state = { program: undefined, isEnding: false, timer: undefined, work: Promise.resolve() };
  const renew = () => {
    state.work = state.work.then(() => buildAndRestart(state)).catch((error) => giveUp(error.message));
  };
  for (const folder of watched.filter((name) => existsSync(join(root, name))))
    watchFolder(join(root, folder), { recursive: true }, (_event, name) => {
      if (!name || /\.test\.tsx?$|~$|\.sw[a-z]$/.test(name)) return;
      clearTimeout(state.timer);
      state.timer = setTimeout(renew, QUIET_MS);
    });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, async () => {
      if (state.isEnding) return;
      state.isEnding = true;
      await end(state.program);
      process.exit(0);
    });
  renew();
}

async function buildAndRestart(state) {
  if (state.isEnding) return;
  const code = isBuilt() ? 0 : await runToEnd(process.execPath, [join(root, "scripts/run.mjs"), "build"]);
  if (code !== 0 || state.isEnding) return;
  await end(state.program);
  const args = ["--enable-source-maps", join(root, "dist/main.js")];
  state.program = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
}

function end(program) {
  if (!program || program.exitCode !== null || program.signalCode !== null) return undefined;
  return new Promise((resolve) => {
    program.once("exit", resolve);
    program.kill("SIGTERM");
  });
}
