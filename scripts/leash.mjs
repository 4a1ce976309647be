import { readFileSync } from "node:fs";

// npm runs scripts through a shell that does not pass on the request to end, so that ending npm would leave Concord
// running on its port. Loaded before Concord when npm started it: if npm or the shell goes, Concord stops in order.
const shell = process.ppid;
const npm = parentOf(shell);

setInterval(() => {
  if (process.ppid !== shell || parentOf(shell) !== npm) process.kill(process.pid, "SIGTERM");
}, 500).unref();

function parentOf(pid) {
  try {
    return /^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1];
  } catch {
    return undefined;
  }
}
